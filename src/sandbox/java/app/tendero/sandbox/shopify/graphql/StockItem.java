package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Variant;

/** The stock of a variant, which the Admin API keeps as an object of its own. */
record StockItem(Variant variant) {

    long id() {
        return variant.id() + AdminCatalogue.ITEM_OFFSET;
    }
}
