package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;

/**
 * Whom a question goes to and with what right.
 *
 * @param label who it is in logs: a store's id, for a store has one, else a word
 */
record Shop(ShopDomain domain, ShopifyAccess access, String label) {

    static Shop of(Store store) {
        return new Shop(store.domain(), store.shopify(), store.id().toString());
    }
}
