package app.tendero.outbox;

import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * Forgets what was to be done a day after it was given up, when nobody can want it done any more;
 * messages keep their words until they are handed to the lasting log. Goes through the rows of each
 * ten minutes once, and remembers in the database how far it is: the rows stay for weeks, and
 * looking through all of them every time would cost more than sending them did.
 */
@Singleton
class Forgetting {

    private static final String FORGET =
            """
            -- outbox forget
            WITH mark AS (
              SELECT convert_from(fingerprint, 'UTF8')::timestamptz AS at
              FROM deployment WHERE name = 'outbox-forgotten'),
            begin AS (
              SELECT min(done_at) AS low FROM outbox WHERE done_at IS NOT NULL
                AND done_at >= coalesce((SELECT at FROM mark), '-infinity'::timestamptz)),
            slice AS (
              SELECT low, least(low + interval '10 minutes', now() - interval '1 day') AS high
              FROM begin WHERE low < now() - interval '1 day'),
            said AS (
              SELECT o.store_id, o.id FROM outbox o
              WHERE o.done_at >= (SELECT low FROM slice) AND o.done_at < (SELECT high FROM slice)
                AND o.payload IS NOT NULL AND o.kind <> 'say' LIMIT $1 FOR UPDATE SKIP LOCKED),
            forgotten AS (
              UPDATE outbox d SET payload = NULL FROM said s
              WHERE d.store_id = s.store_id AND d.id = s.id RETURNING 1)
            SELECT (SELECT count(*) FROM forgotten) AS forgotten,
              (SELECT high FROM slice)::text AS high
            """;
    private static final String REMEMBER =
            """
            -- deployment forgotten
            INSERT INTO deployment AS d (name, fingerprint)
            VALUES ('outbox-forgotten', convert_to($1, 'UTF8'))
            ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint
            """;

    private final Database database;

    Forgetting(Database database) {
        this.database = database;
    }

    /** One batch; whether there may be more. */
    Uni<Boolean> some() {
        return database.query(FORGET, Tuple.of(Batches.ROWS))
                .map(rows -> rows.iterator().next())
                .chain(this::goOn);
    }

    private Uni<Boolean> goOn(Row batch) {
        var high = batch.getString("high");
        if (high == null) {
            return Uni.createFrom().item(false);
        }
        return batch.getLong("forgotten") >= Batches.ROWS
                ? Uni.createFrom().item(true)
                : database.query(REMEMBER, Tuple.of(high)).replaceWith(true);
    }
}
