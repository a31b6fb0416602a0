package app.tendero.catalogue;

import app.tendero.catalogue.search.Found;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SoldVariant;
import app.tendero.kernel.Market;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.MarketQueries.Price;
import app.tendero.shopify.MarketQueries.Range;
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

    /** What a search found, best first; {@code market} where its prices counted. */
    record Searched(String words, Optional<Market> market) implements ShelfKey<Found> {}

    /** What a product costs in a market, from its cheapest variant to its dearest. */
    record MarketRange(Market market, ProductId product) implements ShelfKey<Range> {}

    /** What a variant costs in a market. */
    record MarketPrice(Market market, VariantId variant) implements ShelfKey<Price> {}

    /** What is alike, or bought together. */
    record Beside(ProductId product, CatalogueQueries.Beside why)
            implements ShelfKey<List<ProductId>> {}
}
