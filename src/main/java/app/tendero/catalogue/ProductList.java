package app.tendero.catalogue;

import app.tendero.kernel.CollectionId;
import app.tendero.shopify.CatalogueQueries.Order;

/** A list of products that Shopify hands out in stretches. */
sealed interface ProductList {

    record OfCollection(CollectionId collection, Order order) implements ProductList {}

    /** The best selling of the shop, as only the Storefront API tells. */
    record BestSellers() implements ProductList {}

    record Newest() implements ProductList {}
}
