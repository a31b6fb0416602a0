package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * Tells all replicas that something which belongs to a store was changed beside it: they read the
 * store anew within two seconds, and with it what they keep as long as they keep the store.
 */
@Singleton
public class StoreChanges {

    private static final String NOTE =
            """
            -- store touched
            WITH next AS (UPDATE store_change SET counter = counter + 1 RETURNING counter)
            UPDATE store SET change = next.counter FROM next WHERE id = $1""";

    private final StoreCache cache;

    StoreChanges(StoreCache cache) {
        this.cache = cache;
    }

    /** For the other replicas, in the transaction of the change and at its end. */
    public Uni<Void> note(Tx tx, StoreId store) {
        return Database.query(tx, NOTE, Tuple.of(store.value())).replaceWithVoid();
    }

    /** For this replica, after the commit. */
    public void committed(StoreId store) {
        cache.drop(store);
    }
}
