package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Notes how far a store's mirror is. */
@ApplicationScoped
class MirrorStates {

    private static final String PRODUCTS_SEEN =
            """
            -- mirror_state products seen
            INSERT INTO mirror_state (store_id, begun_at, products_at, change, changed_at)
            VALUES ($1, now(), now(), nextval('mirror_change'), clock_timestamp())
            ON CONFLICT (store_id) DO UPDATE SET products_at = excluded.products_at,
                change = excluded.change, changed_at = excluded.changed_at
            """;
    private static final String COLLECTIONS_SEEN =
            """
            -- mirror_state collections seen
            INSERT INTO mirror_state (store_id, begun_at, collections_at, change, changed_at)
            VALUES ($1, now(), now(), nextval('mirror_change'), clock_timestamp())
            ON CONFLICT (store_id) DO UPDATE SET collections_at = excluded.collections_at,
                change = excluded.change, changed_at = excluded.changed_at
            """;
    private static final String INVENTORY_SEEN =
            """
            -- mirror_state inventory seen
            UPDATE mirror_state SET inventory_at = now() WHERE store_id = $1
            """;

    /** Nothing that was told before a deletion is still under way after a month. */
    private static final String FORGET_GRAVES =
            """
            -- mirror_gone forget
            DELETE FROM mirror_gone WHERE store_id = $1 AND at < now() - interval '30 days'
            """;

    private final Database database;

    MirrorStates(Database database) {
        this.database = database;
    }

    /** All products of the shop are here. */
    Uni<Void> productsSeen(StoreId store) {
        return database.query(PRODUCTS_SEEN, Tuple.of(store.value()))
                .chain(() -> database.query(FORGET_GRAVES, Tuple.of(store.value())))
                .replaceWithVoid();
    }

    /** All collections of the shop are here. */
    Uni<Void> collectionsSeen(StoreId store) {
        return database.query(COLLECTIONS_SEEN, Tuple.of(store.value())).replaceWithVoid();
    }

    Uni<Void> inventorySeen(StoreId store) {
        return database.query(INVENTORY_SEEN, Tuple.of(store.value())).replaceWithVoid();
    }

    /** What could not be read is there all the same. */
    Uni<Void> stillThere(StoreId store, List<Long> products) {
        return products.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.query(
                                MirrorSql.SEEN,
                                Tuple.of(store.value(), products.toArray(Long[]::new)))
                        .replaceWithVoid();
    }

    /** Lets all replicas forget what they remember of the store. */
    Uni<Void> changed(StoreId store) {
        return database.inTx((Tx tx) -> MirrorRows.changed(tx, store));
    }
}
