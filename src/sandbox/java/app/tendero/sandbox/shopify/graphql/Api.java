package app.tendero.sandbox.shopify.graphql;

import java.util.function.Supplier;

/** The two GraphQL APIs of a shop. */
public enum Api {
    /** For apps: everything, with an access token and a cost limit. */
    ADMIN("admin-2026-10", AdminWiring::build),
    /** For shop fronts: published products and carts, with a public token. */
    STOREFRONT("storefront-2026-10", StorefrontWiring::build);

    private final String schema;
    private final Supplier<Wiring> wiring;

    Api(String schema, Supplier<Wiring> wiring) {
        this.schema = schema;
        this.wiring = wiring;
    }

    String schema() {
        return schema;
    }

    Wiring wiring() {
        return wiring.get();
    }
}
