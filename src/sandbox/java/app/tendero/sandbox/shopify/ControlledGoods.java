package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.ProductSetting;
import app.tendero.sandbox.shopify.shop.ProductSetting.Said;
import app.tendero.sandbox.shopify.shop.ProductSetting.SaidVariant;
import app.tendero.sandbox.shopify.shop.Shop;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products and collections that a test makes or changes behind the service's back. */
final class ControlledGoods {

    private static final String SIZE = "Size";

    private ControlledGoods() {}

    /**
     * A new product, or another title, text, tags or sizes for one that is there. Sizes that stay
     * keep their variants with price and stock.
     *
     * @param json {@code {"id", "title", "html", "tags": […], "sizes": […], "price"}}; without an
     *     id it is new
     */
    static Product product(Shop shop, JsonObject json) {
        var before =
                Optional.ofNullable(json.getValue("id"))
                        .map(id -> ControlDoor.product(shop, String.valueOf(id)));
        var sizes = texts(json, "sizes");
        var said =
                new Said(
                        Optional.ofNullable(json.getString("title")),
                        Optional.empty(),
                        Optional.ofNullable(json.getString("html")),
                        Optional.empty(),
                        Optional.empty(),
                        texts(json, "tags"),
                        Optional.empty(),
                        sizes.map(values -> Map.of(SIZE, values)).orElse(Map.of()),
                        sizes.map(values -> variants(before, values, json)));
        return new ProductSetting(shop, before.orElse(null)).set(said);
    }

    private static List<SaidVariant> variants(
            Optional<Product> before, List<String> sizes, JsonObject json) {
        var variants = new ArrayList<SaidVariant>();
        for (var size : sizes) {
            var known =
                    before.stream()
                            .flatMap(product -> product.variants().stream())
                            .filter(variant -> variant.values().equals(List.of(size)))
                            .findFirst();
            variants.add(
                    new SaidVariant(
                            known.map(variant -> variant.id()),
                            List.of(size),
                            Optional.empty(),
                            Optional.empty(),
                            known.isPresent()
                                    ? Optional.empty()
                                    : Optional.of(new BigDecimal(json.getString("price", "10.00"))),
                            Optional.empty()));
        }
        return variants;
    }

    /**
     * A new collection, or another title or other products for one that is there.
     *
     * @param json {@code {"id", "title", "products": [ids in their order]}}; without an id it is
     *     new
     */
    static ProductCollection collection(Shop shop, JsonObject json) {
        var id = json.getValue("id") == null ? shop.nextId() : json.getLong("id");
        var before = shop.catalogue().collection(id);
        var title =
                json.getString("title", before.map(ProductCollection::title).orElse("Collection"));
        var products =
                texts(json, "products")
                        .map(
                                ids ->
                                        ids.stream()
                                                .map(one -> ControlDoor.product(shop, one))
                                                .toList())
                        .or(() -> before.map(ProductCollection::products))
                        .orElse(List.of());
        var collection =
                new ProductCollection(
                        id,
                        before.map(ProductCollection::handle)
                                .orElse(Product.slug(title) + "-" + id),
                        title,
                        before.map(ProductCollection::html).orElse(""),
                        "MANUAL",
                        before.map(ProductCollection::art)
                                .orElse(new Product.Art("box", "#8FA3AD")),
                        products,
                        shop.now());
        shop.catalogue().put(collection);
        return collection;
    }

    /** As {@code collections/update} tells it. */
    static JsonObject payload(ProductCollection collection) {
        return new JsonObject()
                .put("id", collection.id())
                .put("admin_graphql_api_id", collection.gid())
                .put("handle", collection.handle())
                .put("title", collection.title())
                .put("body_html", collection.html())
                .put("sort_order", "manual")
                .put("published_scope", "web")
                .put("published_at", collection.updatedAt().toString())
                .put("updated_at", collection.updatedAt().toString());
    }

    private static Optional<List<String>> texts(JsonObject json, String key) {
        return Optional.ofNullable(json.getJsonArray(key))
                .map((JsonArray array) -> array.stream().map(String::valueOf).toList());
    }
}
