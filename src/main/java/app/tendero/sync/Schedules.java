package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;

/**
 * When which things of which store are looked at next. No replica is in charge: whoever comes first
 * takes what is due, and it is due again only after its interval, give or take a tenth, so that the
 * stores of a deployment spread by themselves.
 */
@Singleton
class Schedules {

    /** A store that works and has no schedule yet begins within moments: its first run is whole. */
    private static final String OPEN =
            """
            -- sync_schedule open
            INSERT INTO sync_schedule (store_id, type, next_at)
            SELECT s.id, t, now() + random() * interval '2 seconds'
            FROM store s CROSS JOIN unnest($1::text[]) t
            WHERE s.enabled AND s.uninstalled_at IS NULL
              AND NOT EXISTS (
                SELECT FROM sync_schedule h WHERE h.store_id = s.id AND h.type = t)
            ORDER BY s.id, t LIMIT 5000
            ON CONFLICT DO NOTHING
            """;

    /** A run that is still under way covers what is due; then nothing new begins. */
    private static final String CLAIM =
            """
            -- sync_schedule claim
            WITH kind AS (
              SELECT * FROM unnest($1::text[], $2::integer[], $3::smallint[])
                AS k(type, minutes, priority)),
            due AS (
              SELECT h.store_id, h.type, h.since,
                h.since IS NULL OR h.whole_at IS NULL
                  OR h.whole_at < now() - $4::integer * interval '1 hour' AS whole
              FROM sync_schedule h JOIN store s ON s.id = h.store_id
              WHERE h.next_at <= now() AND h.type = ANY($1::text[])
                AND s.enabled AND s.uninstalled_at IS NULL
              ORDER BY h.next_at LIMIT $6 FOR UPDATE OF h SKIP LOCKED),
            moved AS (
              UPDATE sync_schedule h SET next_at = now()
                + coalesce(h.minutes, k.minutes) * (0.9 + 0.2 * random()) * interval '1 minute'
              FROM due d JOIN kind k ON k.type = d.type
              WHERE h.store_id = d.store_id AND h.type = d.type),
            begun AS (
              INSERT INTO sync_run (store_id, type, origin, full_sync, since, priority, batch_size,
                batch_now, state, next_at)
              SELECT d.store_id, d.type, 'schedule', d.whole,
                CASE WHEN d.whole THEN NULL ELSE d.since END, k.priority, $5, $5, 'waiting', now()
              FROM due d JOIN kind k ON k.type = d.type
              ORDER BY d.store_id, d.type
              ON CONFLICT DO NOTHING RETURNING 1)
            SELECT (SELECT count(*) FROM due) AS due, (SELECT count(*) FROM begun) AS begun
            """;

    private static final String EVERY =
            """
            -- sync_schedule every
            INSERT INTO sync_schedule AS h (store_id, type, minutes, next_at)
            VALUES ($1, $2, $3, now() + coalesce($3, 30) * interval '1 minute')
            ON CONFLICT (store_id, type) DO UPDATE SET minutes = EXCLUDED.minutes,
              next_at = least(h.next_at, EXCLUDED.next_at)
            """;

    private final Database database;
    private final Sources sources;
    private final SyncConfig config;

    Schedules(Database database, Sources sources, SyncConfig config) {
        this.database = database;
        this.sources = sources;
        this.config = config;
    }

    /** Gives stores that came a place in the schedule; answers how many places. */
    Uni<Integer> open() {
        var types = sources.all().stream().map(SyncSource::type).toArray(String[]::new);
        return database.query(OPEN, Tuple.of((Object) types)).map(RowSet::rowCount);
    }

    /**
     * What one claim came to.
     *
     * @param due were taken
     * @param begun runs; the others were under way already
     */
    record Claimed(int due, int begun) {}

    /** Begins runs for what is due, each once however many replicas ask. */
    Uni<Claimed> claim(int most) {
        var kinds = Columns.of(String[]::new, Integer[]::new, Short[]::new);
        for (var source : sources.all()) {
            kinds.row(source.type(), sources.minutes(source), (short) source.priority().ordinal());
        }
        var arguments = kinds.tuple();
        arguments.addInteger(config.fullHours());
        arguments.addInteger(config.batchSize());
        arguments.addInteger(most);
        return database.query(CLAIM, arguments)
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                new Claimed(
                                        row.getLong("due").intValue(),
                                        row.getLong("begun").intValue()));
    }

    /**
     * A store wants another interval, or the deployment's again.
     *
     * @param minutes 0 for the deployment's
     */
    Uni<Void> every(StoreId store, String type, int minutes) {
        return database.query(
                        EVERY,
                        Tuple.from(
                                Arrays.asList(store.value(), type, minutes == 0 ? null : minutes)))
                .replaceWithVoid();
    }
}
