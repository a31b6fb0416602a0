package app.tendero.catalogue;

import app.tendero.catalogue.search.Found;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SoldVariant;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueQueries;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a store's catalogue, each under a name of its own.
 *
 * @param <V> what stands on the shelf under it
 */
sealed interface ShelfKey<V> {

    /** A stretch of the shop's collections. */
    record Collections(Optional<String> after) implements ShelfKey<Block<Shown>> {}

    /** A stretch of a list of products. */
    record Cards(ProductList list, Optional<String> after)
            implements ShelfKey<Block<ProductCard>> {}

    record Card(ProductId product) implements ShelfKey<ProductCard> {}

    record OfProduct(ProductId product) implements ShelfKey<Product> {}

    record OfVariant(VariantId variant) implements ShelfKey<SoldVariant> {}

    record ProductOf(VariantId variant) implements ShelfKey<Product> {}

    record OfSku(String sku) implements ShelfKey<ProductId> {}

    /** Everything that can be searched for. */
    record Words() implements ShelfKey<Searchable> {}

    /** What a search found, best first. */
    record Searched(String words) implements ShelfKey<Found> {}

    /** What is alike, or bought together. */
    record Beside(ProductId product, CatalogueQueries.Beside why)
            implements ShelfKey<List<ProductId>> {}
}
