package app.tendero.sandbox.shopify.graphql;

/** Everything the Admin API answers here. */
final class AdminWiring {

    private AdminWiring() {}

    static Wiring build() {
        var wiring = new Wiring();
        AdminQueries.wire(wiring);
        AdminMutations.wire(wiring);
        AdminShop.wire(wiring);
        AdminCatalogue.wire(wiring);
        AdminSales.wire(wiring);
        AdminDrafts.wire(wiring);
        AdminReturns.wire(wiring);
        BulkAdmin.wire(wiring);
        return wiring;
    }
}
