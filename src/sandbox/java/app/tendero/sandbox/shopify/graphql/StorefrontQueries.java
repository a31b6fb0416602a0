package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.search.Searchable;
import app.tendero.sandbox.shopify.search.ShopSearch;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The top-level questions of the Storefront API. Shoppers see only what is published. */
final class StorefrontQueries {

    private static final int RECOMMENDATIONS = 10;

    private StorefrontQueries() {}

    static void wire(Wiring wiring) {
        wiring.type("QueryRoot", Object.class)
                .ask("shop", (none, ask) -> ask.shop())
                .ask("localization", (none, ask) -> Localization.of(ask))
                .ask(
                        "product",
                        (none, ask) ->
                                product(ask, ask.text("id"), ask.text("handle")).orElse(null))
                .ask("collection", StorefrontQueries::collection)
                .ask(
                        "collections",
                        (none, ask) ->
                                Connections.page(
                                        ProductLists.collections(ask), ask, ProductCollection::id))
                .ask(
                        "products",
                        (none, ask) ->
                                Connections.page(
                                        published(ProductLists.search(ask, searchable(ask.shop()))),
                                        ask,
                                        Product::id))
                .ask("search", StorefrontQueries::search)
                .ask("predictiveSearch", StorefrontQueries::predictive)
                .ask("productRecommendations", StorefrontQueries::recommendations)
                .ask("cart", (none, ask) -> StorefrontCarts.find(ask).orElse(null))
                .ask("node", (none, ask) -> visible(ask.shop(), Values.orEmpty(ask.text("id"))))
                .ask(
                        "nodes",
                        (none, ask) ->
                                ask.texts("ids").stream()
                                        .map(id -> visible(ask.shop(), id))
                                        .toList());
    }

    static List<Product> published(List<Product> products) {
        return products.stream().filter(Product::onSale).toList();
    }

    private static Searchable<Product> searchable(Shop shop) {
        return ShopSearch.products(shop)
                .test(
                        "available_for_sale",
                        (product, term) -> Boolean.parseBoolean(term.value()) == product.forSale());
    }

    private static Optional<Product> product(
            Ask ask, @Nullable String id, @Nullable String handle) {
        var catalogue = ask.shop().catalogue();
        var found =
                id == null
                        ? catalogue.product(Values.orEmpty(handle))
                        : catalogue.product(
                                Gid.number("Product", id).orElseThrow(() -> Problem.invalidId(id)));
        return found.filter(Product::onSale);
    }

    private static @Nullable Object collection(Object none, Ask ask) {
        var catalogue = ask.shop().catalogue();
        return ask.text("id") instanceof String id
                ? catalogue
                        .collection(
                                Gid.number("Collection", id)
                                        .orElseThrow(() -> Problem.invalidId(id)))
                        .orElse(null)
                : catalogue.collection(Values.orEmpty(ask.text("handle"))).orElse(null);
    }

    private static @Nullable Object visible(Shop shop, String id) {
        return switch (AdminQueries.node(shop, id)) {
            case Product product -> product.onSale() ? product : null;
            case Variant variant -> variant.product().onSale() ? variant : null;
            case ProductCollection collection -> collection;
            case null, default -> null;
        };
    }

    /**
     * Searches the description too, which the Admin API does not; what is sold out comes last when
     * asked so.
     */
    private static Object search(Object none, Ask ask) {
        var found = new ArrayList<>(find(ask, Values.orEmpty(ask.text("query"))));
        sortOut(found, ask.text("unavailableProducts"));
        if ("PRICE".equals(ask.text("sortKey"))) {
            found.sort(Comparator.comparing(Product::lowestPrice));
        }
        var page = Connections.page(found, ask, Product::id);
        page.put("productFilters", List.of());
        return page;
    }

    private static Object predictive(Object none, Ask ask) {
        var limit = ask.number("limit");
        var found = new ArrayList<>(find(ask, Values.orEmpty(ask.text("query"))));
        sortOut(found, ask.text("unavailableProducts"));
        var words = Values.orEmpty(ask.text("query"));
        var collections =
                ask.shop().catalogue().collections().stream()
                        .filter(ShopSearch.collections().prepare(lastAsPrefix(words)).test())
                        .limit(limit == null ? RECOMMENDATIONS : limit)
                        .toList();
        return Values.object(
                "products", found.stream().limit(limit == null ? RECOMMENDATIONS : limit).toList(),
                "collections", collections,
                "articles", List.of(),
                "pages", List.of(),
                "queries", List.of());
    }

    private static List<Product> find(Ask ask, String words) {
        var query = lastAsPrefix(words.replaceAll("[:()\"'\\\\*-]", " "));
        var deep =
                ShopSearch.products(ask.shop())
                        .freeText(
                                product -> {
                                    var texts = new ArrayList<>(product.tags());
                                    texts.addAll(
                                            List.of(
                                                    product.title(),
                                                    product.type(),
                                                    product.vendor(),
                                                    product.text()));
                                    return texts;
                                });
        return published(ask.shop().catalogue().products()).stream()
                .filter(deep.prepare(query).test())
                .sorted(ProductLists.relevance(words))
                .toList();
    }

    private static String lastAsPrefix(String words) {
        var trimmed = words.strip();
        return trimmed.isEmpty() ? "" : trimmed + "*";
    }

    private static void sortOut(List<Product> products, @Nullable String unavailable) {
        if ("HIDE".equals(unavailable)) {
            products.removeIf(product -> !product.forSale());
        } else if ("LAST".equals(unavailable) || unavailable == null) {
            products.sort(Comparator.comparing(product -> !product.forSale()));
        }
    }

    /**
     * RELATED: the same type or collection; COMPLEMENTARY: the same collection and another type.
     */
    private static @Nullable Object recommendations(Object none, Ask ask) {
        var origin = product(ask, ask.text("productId"), ask.text("productHandle"));
        if (origin.isEmpty()) {
            return null;
        }
        boolean complementary = "COMPLEMENTARY".equals(ask.text("intent"));
        var shop = ask.shop();
        var collections = shop.catalogue().collectionsOf(origin.get());
        return published(shop.catalogue().products()).stream()
                .filter(product -> product != origin.get())
                .filter(product -> complementary != product.type().equals(origin.get().type()))
                .filter(
                        product ->
                                !complementary
                                        || shop.catalogue().collectionsOf(product).stream()
                                                .anyMatch(collections::contains))
                .sorted(Comparator.comparingInt(Product::rank))
                .limit(RECOMMENDATIONS)
                .toList();
    }
}
