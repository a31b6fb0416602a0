package app.tendero.catalogue.search;

import app.tendero.conversation.SearchRequest;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Finds products in a store's mirror, where there is a whole one. */
public interface SearchIndex {

    /** Products of one page of a chat. */
    int PAGE = 8;

    /** Empty while the store is not mirrored as a whole. */
    Uni<Optional<Found>> find(StoreId store, SearchRequest request);

    /**
     * What sold best lately, then what is new; empty while the store is not mirrored as a whole, or
     * while fewer than {@link #PAGE} of its products were sold: then Shopify knows more than we.
     */
    Uni<Optional<List<ProductId>>> bestSellers(StoreId store);

    /** What is like a product, the most alike first. */
    Uni<List<ProductId>> alike(StoreId store, ProductId product);

    /** What was bought together with a product, most often first. */
    Uni<List<ProductId>> boughtWith(StoreId store, ProductId product);
}
