package app.tendero.conversation;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;

/** Looks into the store's live catalogue. Pages are counted from 1. */
public sealed interface CatalogueNeed<T> extends Need<T> {

    /** What one page holds at most: a list of Meta's ten rows keeps two for "more" and "back". */
    int PAGE_SIZE = 8;

    /** Collections with something to sell, in the shop's order. */
    record Collections(int page) implements CatalogueNeed<Page<CollectionCard>> {}

    /** Those of these collections that have something to sell, in this order. */
    record ChosenCollections(List<CollectionId> chosen, int page)
            implements CatalogueNeed<Page<CollectionCard>> {

        public ChosenCollections {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * @param inStock whether what cannot be bought now is left out
     */
    record CollectionProducts(CollectionId collection, int page, boolean inStock)
            implements CatalogueNeed<CollectionShelf> {

        /** With what is sold out. */
        public CollectionProducts(CollectionId collection, int page) {
            this(collection, page, false);
        }
    }

    /**
     * @param inStock whether what cannot be bought now is left out
     */
    record BestSellers(int page, boolean inStock) implements CatalogueNeed<Page<ProductCard>> {

        /** With what is sold out. */
        public BestSellers(int page) {
            this(page, false);
        }
    }

    /**
     * Products by words, best match first. An empty page means nothing was found.
     *
     * @param inStock whether what cannot be bought now is left out
     */
    record ProductSearch(String words, int page, boolean inStock)
            implements CatalogueNeed<Findings> {

        /** With what is sold out. */
        public ProductSearch(String words, int page) {
            this(words, page, false);
        }
    }

    /** What is like a product; an empty page where nothing is. */
    record Alike(ProductId product, boolean inStock) implements CatalogueNeed<Page<ProductCard>> {}

    /** What is bought together with a product; an empty page where nobody knows. */
    record GoesWith(ProductId product, boolean inStock)
            implements CatalogueNeed<Page<ProductCard>> {}

    record OneProduct(ProductId product) implements CatalogueNeed<Product> {}

    /** The product that a variant belongs to. */
    record ProductOfVariant(VariantId variant) implements CatalogueNeed<Product> {}

    /**
     * Product by what a Meta catalogue calls one of its variants: numeric variant id, else SKU.
     * Which variant it is can be told from {@link Variant#id} and {@link Variant#sku}.
     */
    record ProductOfRetailerId(String retailerId) implements CatalogueNeed<Product> {}

    /**
     * Price and stock now, read past the caches where {@code fresh}. Variants that are gone are
     * left out of the list.
     */
    record CartVariants(List<VariantId> variants, boolean fresh)
            implements CatalogueNeed<List<SoldVariant>> {}

    /**
     * @param collection its id
     * @param title as the merchant wrote it
     * @param products how many, as Shopify counts them
     */
    record CollectionCard(CollectionId collection, String title, int products) {}

    /**
     * What a search found.
     *
     * @param meant what the words were taken for, where one of them held a slip
     * @param near whether the products only come close, because none has the price or the size
     */
    record Findings(Page<ProductCard> products, Optional<String> meant, boolean near) {

        /** Just what was asked for. */
        public static Findings of(Page<ProductCard> products) {
            return new Findings(products, Optional.empty(), false);
        }
    }

    /** A page of one collection's products, and what the merchant calls the collection. */
    record CollectionShelf(String title, Page<ProductCard> products) {}
}
