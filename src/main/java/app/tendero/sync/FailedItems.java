package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Remembers what could not be kept, so that it alone can be tried again. */
@Singleton
class FailedItems {

    private static final String ADD =
            """
            -- sync_failed_item add
            INSERT INTO sync_failed_item AS f (store_id, type, item_id, reason)
            SELECT DISTINCT ON (s, t, i) s, t, i, r
            FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[]) u(s, t, i, r)
            ORDER BY s, t, i
            ON CONFLICT (store_id, type, item_id)
            DO UPDATE SET reason = EXCLUDED.reason, attempts = f.attempts + 1, failed_at = now()
            """;

    /** Each once in a run: what fails again has failed later. */
    private static final String SOME =
            """
            -- sync_failed_item some
            SELECT item_id FROM sync_failed_item
            WHERE store_id = $1 AND type = $2 AND failed_at < $3 AND attempts < $4
            ORDER BY failed_at, item_id LIMIT $5
            """;

    private static final String REMOVE =
            """
            -- sync_failed_item remove
            DELETE FROM sync_failed_item
            WHERE store_id = $1 AND type = $2 AND item_id = ANY($3::bigint[])
            """;

    private final Database database;

    FailedItems(Database database) {
        this.database = database;
    }

    Uni<Void> add(StoreId store, String type, List<Applied.Failed> failed) {
        if (failed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = Columns.of(Long[]::new, String[]::new, Long[]::new, String[]::new);
        failed.forEach(one -> rows.row(store.value(), type, one.id(), shortened(one.reason())));
        return database.query(ADD, rows.tuple()).replaceWithVoid();
    }

    /**
     * @param before a run's beginning
     * @param most tries that each may have behind it
     */
    Uni<List<Long>> some(StoreId store, String type, Instant before, int most, int limit) {
        return database.query(
                        SOME,
                        Tuple.of(store.value(), type, before.atOffset(ZoneOffset.UTC), most, limit))
                .map(rows -> Rows.all(rows, row -> row.getLong("item_id")));
    }

    Uni<Void> remove(StoreId store, String type, List<Long> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.query(REMOVE, Tuple.of(store.value(), type, ids.toArray(Long[]::new)))
                        .replaceWithVoid();
    }

    private static String shortened(String reason) {
        return reason.length() > 200 ? reason.substring(0, 200) : reason;
    }
}
