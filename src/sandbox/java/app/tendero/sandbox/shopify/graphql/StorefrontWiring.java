package app.tendero.sandbox.shopify.graphql;

/** Everything the Storefront API answers here. */
final class StorefrontWiring {

    private StorefrontWiring() {}

    static Wiring build() {
        var wiring = new Wiring();
        StorefrontQueries.wire(wiring);
        StorefrontCatalogue.wire(wiring);
        StorefrontCarts.wire(wiring);
        return wiring;
    }
}
