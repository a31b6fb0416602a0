package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.search.Searchable;
import app.tendero.sandbox.shopify.search.ShopSearch;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Products and collections in the orders in which the two APIs hand them out. */
final class ProductLists {

    private static final Comparator<Product> BY_ID = Comparator.comparingLong(Product::id);
    private static final Comparator<Product> BY_RANK = Comparator.comparingInt(Product::rank);
    private static final Comparator<Product> BY_TITLE =
            Comparator.comparing(Product::title, String.CASE_INSENSITIVE_ORDER);
    private static final Comparator<Product> BY_PRICE = Comparator.comparing(Product::lowestPrice);
    private static final Comparator<Product> BY_CREATION = Comparator.comparing(Product::createdAt);

    private ProductLists() {}

    /** What the {@code query} argument finds, in the order of {@code sortKey}. */
    static List<Product> search(Ask ask, Searchable<Product> searchable) {
        var found = AdminQueries.found(ask, searchable, ask.shop().catalogue().products());
        return found.stream().sorted(order(ask.text("sortKey"), ask.text("query"))).toList();
    }

    private static Comparator<Product> order(@Nullable String sortKey, @Nullable String query) {
        return switch (sortKey == null ? "ID" : sortKey) {
            case "TITLE" -> BY_TITLE.thenComparing(BY_ID);
            case "VENDOR" -> Comparator.comparing(Product::vendor).thenComparing(BY_ID);
            case "PRODUCT_TYPE" -> Comparator.comparing(Product::type).thenComparing(BY_ID);
            case "CREATED_AT", "PUBLISHED_AT", "CREATED" -> BY_CREATION.thenComparing(BY_ID);
            case "UPDATED_AT" -> Comparator.comparing(Product::updatedAt).thenComparing(BY_ID);
            case "INVENTORY_TOTAL" ->
                    Comparator.comparingInt(Product::totalStock).thenComparing(BY_ID);
            case "PRICE" -> BY_PRICE.thenComparing(BY_ID);
            case "BEST_SELLING" -> BY_RANK;
            case "RELEVANCE" -> query == null || query.isBlank() ? BY_ID : relevance(query);
            default -> BY_ID;
        };
    }

    /** Products that have the words in their title come first, then the rest. */
    static Comparator<Product> relevance(String query) {
        var words = List.of(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return Comparator.<Product>comparingLong(product -> -titleHits(product, words))
                .thenComparing(BY_RANK);
    }

    private static long titleHits(Product product, List<String> words) {
        var title = product.title().toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> word.length() > 2 && title.contains(word)).count();
    }

    /**
     * The products of a collection by {@code sortKey}; {@code COLLECTION_DEFAULT} is the merchant's
     * own order.
     */
    static List<Product> of(ProductCollection collection, @Nullable String sortKey) {
        var key =
                sortKey == null || sortKey.equals("COLLECTION_DEFAULT")
                        ? collection.sort()
                        : sortKey;
        var products = collection.products();
        return switch (key) {
            case "BEST_SELLING" -> products.stream().sorted(BY_RANK).toList();
            case "ALPHA_ASC", "TITLE" -> products.stream().sorted(BY_TITLE).toList();
            case "ALPHA_DESC" -> products.stream().sorted(BY_TITLE.reversed()).toList();
            case "PRICE_ASC", "PRICE" ->
                    products.stream().sorted(BY_PRICE.thenComparing(BY_ID)).toList();
            case "PRICE_DESC" ->
                    products.stream().sorted(BY_PRICE.reversed().thenComparing(BY_ID)).toList();
            case "CREATED" -> products.stream().sorted(BY_CREATION).toList();
            case "CREATED_DESC" -> products.stream().sorted(BY_CREATION.reversed()).toList();
            case "ID" -> products.stream().sorted(BY_ID).toList();
            default -> products;
        };
    }

    static List<ProductCollection> collections(Ask ask) {
        var found =
                AdminQueries.found(
                        ask, ShopSearch.collections(), ask.shop().catalogue().collections());
        Comparator<ProductCollection> order =
                "TITLE".equals(ask.text("sortKey"))
                        ? Comparator.comparing(
                                ProductCollection::title, String.CASE_INSENSITIVE_ORDER)
                        : Comparator.comparingLong(ProductCollection::id);
        return found.stream().sorted(order).toList();
    }

    static List<String> tags(Ask ask) {
        return ask.shop().catalogue().products().stream()
                .flatMap(product -> product.tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
