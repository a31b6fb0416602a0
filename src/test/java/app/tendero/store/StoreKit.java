package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

/** What other packages' tests need of the stores' rows, on a database of their own. */
public final class StoreKit {

    private StoreKit() {}

    public static ShopTokens tokens(Database database, Sealing sealing) {
        return new ShopTokens(database, sealing);
    }

    /** The row of a store that installed the app. */
    public static Uni<Void> installed(Database database, StoreId id, String domain) {
        return database.query(
                        """
                        -- test store
                        INSERT INTO store (id, version, change, domain, name, private_app, enabled,
                                           installed_at, created_at, updated_at)
                        VALUES ($1, 0, 0, $2, $2, false, true, now(), now(), now())""",
                        Tuple.of(id.value(), domain))
                .replaceWithVoid();
    }
}
