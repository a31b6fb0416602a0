package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Notes how far a store's mirror is. */
@Singleton
class MirrorStates {

    /** Before the app was installed, or again, nothing was heard of the shop. */
    private static final String INSTALLED =
            "coalesce((SELECT installed_at FROM store WHERE id = $1), '-infinity')";

    /** Not by a copy that was begun before its prices became others. */
    private static final String PRODUCTS_SEEN =
            seen("products") + "WHERE kept.anew_at IS NULL OR kept.anew_at <= $2\n";

    private static final String COLLECTIONS_SEEN = seen("collections");
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

    /**
     * Whoever did not read them here begins to now, and forgets what it remembers; whoever did has
     * heard of every change.
     */
    private static String seen(String things) {
        return """
        -- mirror_state %1$s seen
        INSERT INTO mirror_state AS kept (store_id, begun_at, %1$s_at, change, changed_at)
        VALUES ($1, now(), now(), nextval('mirror_change'), clock_timestamp())
        ON CONFLICT (store_id) DO UPDATE SET %1$s_at = excluded.%1$s_at,
            change = CASE WHEN kept.%1$s_at > %2$s THEN kept.change ELSE excluded.change END,
            changed_at = CASE WHEN kept.%1$s_at > %2$s
                THEN kept.changed_at ELSE excluded.changed_at END
        """
                .formatted(things, INSTALLED);
    }

    /**
     * All products of the shop are here.
     *
     * @param begunAt when the copy began that saw them
     */
    Uni<Void> productsSeen(StoreId store, Instant begunAt) {
        var arguments = Tuple.of(store.value(), ProductColumns.utc(begunAt));
        return database.query(PRODUCTS_SEEN, arguments)
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

    /** What could not be read is there all the same, unless its price is another since. */
    Uni<Void> stillThere(StoreId store, List<Long> products) {
        return products.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.query(
                                MirrorSql.STILL_THERE,
                                Tuple.of(store.value(), products.toArray(Long[]::new)))
                        .replaceWithVoid();
    }

    /** Lets all replicas forget what they remember of the store. */
    Uni<Void> changed(StoreId store) {
        return database.inTx((Tx tx) -> MirrorRows.changed(tx, store));
    }
}
