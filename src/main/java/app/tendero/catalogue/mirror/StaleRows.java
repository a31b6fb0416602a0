package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what is known to have changed and has still to be fetched: one row however often it
 * changed meanwhile. A store that is not mirrored at all has none.
 */
@Singleton
class StaleRows {

    /** Of one store at a time, so that a flood in one does not hide another. */
    static final int OF_ONE_STORE = 25;

    private static final String MARK =
            """
            -- mirror_stale mark
            INSERT INTO mirror_stale AS kept (store_id, kind, id, mark, due, attempts)
            SELECT $1, $2, $3, 1, now(), 0
            WHERE EXISTS (SELECT FROM mirror_state s
                WHERE s.store_id = $1 AND s.begun_at IS NOT NULL)
              AND NOT EXISTS (SELECT FROM mirror_product p
                WHERE $2 = 'product' AND p.store_id = $1 AND p.id = $3 AND p.updated_at > $4)
            ON CONFLICT (store_id, kind, id)
            DO UPDATE SET mark = kept.mark + 1, due = least(kept.due, now()), attempts = 0
            """;

    /** Due before it came: what can be bought goes before what is said of it. */
    private static final String MARK_BY_ITEM =
            """
            -- mirror_stale mark by inventory item
            INSERT INTO mirror_stale AS kept (store_id, kind, id, mark, due, attempts)
            SELECT DISTINCT $1::bigint, 'product', product_id, 1, now() - interval '1 hour', 0
            FROM mirror_variant WHERE store_id = $1 AND inventory_item = $2
            ON CONFLICT (store_id, kind, id)
            DO UPDATE SET mark = kept.mark + 1, due = least(kept.due, excluded.due), attempts = 0
            """;

    private static final String CLAIM =
            """
            -- mirror_stale claim
            WITH stores AS (
              SELECT DISTINCT store_id FROM mirror_stale
              WHERE due <= now() AND store_id <> ALL($1::bigint[]) LIMIT $2
            ), picked AS (
              SELECT part.* FROM stores CROSS JOIN LATERAL (
                SELECT store_id, kind, id FROM mirror_stale one
                WHERE one.store_id = stores.store_id AND one.due <= now()
                ORDER BY one.due LIMIT $3 FOR UPDATE SKIP LOCKED) part
            )
            UPDATE mirror_stale s SET due = now() + interval '20 seconds',
                attempts = s.attempts + 1
            FROM picked p WHERE s.store_id = p.store_id AND s.kind = p.kind AND s.id = p.id
            RETURNING s.store_id, s.kind, s.id, s.mark, s.attempts
            """;
    private static final String DONE =
            """
            -- mirror_stale done
            DELETE FROM mirror_stale s USING unnest($2::text[], $3::bigint[], $4::bigint[])
                AS done(kind, id, mark)
            WHERE s.store_id = $1 AND s.kind = done.kind AND s.id = done.id AND s.mark = done.mark
            """;

    /** Later each time, ten minutes at most. */
    private static final String LATER =
            """
            -- mirror_stale later
            UPDATE mirror_stale s
            SET due = now() + least(600, power(2, least(attempts, 10))) * interval '1 second'
            FROM unnest($2::text[], $3::bigint[], $4::bigint[]) AS late(kind, id, mark)
            WHERE s.store_id = $1 AND s.kind = late.kind AND s.id = late.id AND s.mark = late.mark
            """;

    private final Database database;

    StaleRows(Database database) {
        this.database = database;
    }

    /** What can be fetched again by its id. */
    enum Kind {
        PRODUCT("product"),
        COLLECTION("collection");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(String word) {
            return word.equals(PRODUCT.word) ? PRODUCT : COLLECTION;
        }
    }

    /**
     * @param mark tells news of it that came meanwhile
     */
    record Stale(StoreId store, Kind kind, long id, long mark) {}

    /**
     * @param changedAt when Shopify says it changed; what is kept from later is not stale
     * @return whether there is anything to fetch
     */
    Uni<Boolean> mark(StoreId store, Kind kind, long id, Optional<Instant> changedAt) {
        var at = ProductColumns.utc(changedAt.orElse(Instant.parse("9999-01-01T00:00:00Z")));
        return database.query(MARK, Tuple.of(store.value(), kind.word, id, at))
                .map(rows -> rows.rowCount() > 0);
    }

    /** The product whose stock is counted by this. */
    Uni<Boolean> markByItem(StoreId store, long inventoryItem) {
        return database.query(MARK_BY_ITEM, Tuple.of(store.value(), inventoryItem))
                .map(rows -> rows.rowCount() > 0);
    }

    /**
     * Takes for twenty seconds what is due.
     *
     * @param but stores that are not to be looked at
     * @param stores how many
     */
    Uni<List<Stale>> claim(Collection<StoreId> but, int stores) {
        var busy = but.stream().map(StoreId::value).toArray(Long[]::new);
        return database.query(CLAIM, Tuple.of(busy, stores, OF_ONE_STORE)).map(StaleRows::read);
    }

    private static List<Stale> read(RowSet<Row> rows) {
        var stale = new ArrayList<Stale>();
        for (var row : rows) {
            stale.add(
                    new Stale(
                            new StoreId(row.getLong("store_id")),
                            Kind.of(row.getString("kind")),
                            row.getLong("id"),
                            row.getLong("mark")));
        }
        return stale;
    }

    /** These are fetched; what changed again meanwhile stays. */
    Uni<Void> done(StoreId store, List<Stale> fetched) {
        return each(DONE, store, fetched);
    }

    /** These could not be fetched now. */
    Uni<Void> later(StoreId store, List<Stale> left) {
        return each(LATER, store, left);
    }

    private Uni<Void> each(String sql, StoreId store, List<Stale> some) {
        if (some.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(String[]::new, Long[]::new, Long[]::new);
        some.forEach(one -> columns.row(one.kind().word, one.id(), one.mark()));
        return database.query(sql, ProductColumns.after(store, columns)).replaceWithVoid();
    }
}
