package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;
import java.util.Optional;

/**
 * Whom a question goes to and with what right.
 *
 * @param store whose shop it is; empty while it is not registered yet
 */
record Shop(ShopDomain domain, ShopifyAccess access, Optional<StoreId> store) {

    static Shop of(Store store) {
        return new Shop(store.domain(), store.shopify(), Optional.of(store.id()));
    }

    /** Who it is in logs. */
    String label() {
        return store.map(StoreId::toString).orElse("candidate");
    }
}
