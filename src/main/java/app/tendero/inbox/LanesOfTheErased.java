package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.privacy.Person;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * Ends the lanes of people who are erased. A lane is first taken away from whoever holds it and
 * only later deleted: a new row would begin with fences that an old holder may have, so none may
 * come while one could still commit.
 */
@Singleton
class LanesOfTheErased {

    private static final String TAKE_AWAY =
            """
            -- lane take away
            WITH theirs AS (
              SELECT store_id, key FROM lane WHERE store_id = $1 AND key = ANY($2::text[])
              ORDER BY key FOR UPDATE)
            UPDATE lane l SET fence = fence + 1, next_at = NULL, lease_until = NULL, lease = NULL
            FROM theirs t WHERE l.store_id = t.store_id AND l.key = t.key
            """;
    private static final String CLEAR =
            """
            -- lane clear
            DELETE FROM lane l WHERE l.store_id = $1 AND l.key = ANY($2::text[])
              AND (l.lease_until IS NULL OR l.lease_until < now())
              AND NOT EXISTS (SELECT FROM inbox i WHERE i.store_id = $1 AND i.lane = l.key
                              AND i.done_at IS NULL)
            """;

    private static final String LEFT =
            "-- lane left\nSELECT key FROM lane WHERE store_id = $1 AND key = ANY($2::text[]) LIMIT 1";

    private final Database database;

    LanesOfTheErased(Database database) {
        this.database = database;
    }

    static String[] keys(Person person) {
        return person.shoppers().stream()
                .map(id -> LaneKey.of(person.store(), id).key())
                .sorted()
                .toArray(String[]::new);
    }

    Uni<Void> takeAway(Tx tx, Person person) {
        return Database.query(tx, TAKE_AWAY, Tuple.of(person.store().value(), keys(person)))
                .replaceWithVoid();
    }

    /** Fails while one is still held or has work in it: then it is too early. */
    Uni<Integer> clear(Person person) {
        var theirs = Tuple.of(person.store().value(), keys(person));
        return database.query(CLEAR, theirs)
                .chain(gone -> database.query(LEFT, theirs).map(left -> none(left, gone)));
    }

    private static int none(RowSet<Row> left, RowSet<Row> gone) {
        if (left.size() > 0) {
            throw new IllegalStateException("a lane of somebody erased is still worked");
        }
        return gone.rowCount();
    }
}
