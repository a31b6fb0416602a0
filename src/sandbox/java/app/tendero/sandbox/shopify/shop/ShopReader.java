package app.tendero.sandbox.shopify.shop;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a demo shop from its file, {@code /sandbox/shopify/shops/{handle}.json}. */
final class ShopReader {

    private static final String FOLDER = "/sandbox/shopify/shops/";
    private static final Instant OPENED = Instant.parse("2026-01-12T09:00:00Z");

    private final DemoStore store;
    private final ShopClock clock;
    private final JsonObject file;

    ShopReader(DemoStore store, ShopClock clock) {
        this.store = store;
        this.clock = clock;
        this.file = read(FOLDER + store.handle() + ".json");
    }

    Shop read(LeakyBucket bucket) {
        var entries =
                objects(file.getJsonArray("products"))
                        .map(json -> new ProductReader(json, clock).read(OPENED))
                        .toList();
        var collections =
                objects(file.getJsonArray("collections"))
                        .map(json -> collection(json, entries))
                        .toList();
        var products = entries.stream().map(ProductReader.Entry::product).toList();
        var shop = new Shop(facts(), new Catalogue(products, collections), bucket, clock);
        objects(file.getJsonArray("customers")).map(this::customer).forEach(shop.sales()::keep);
        objects(file.getJsonArray("orders"))
                .map(json -> order(shop, json))
                .forEach(shop.sales()::keep);
        return shop;
    }

    private ShopFacts facts() {
        var json = file.getJsonObject("shop");
        var locales =
                json.getJsonArray("locales").stream()
                        .map(JsonArray.class::cast)
                        .map(pair -> new ShopFacts.Locale(pair.getString(0), pair.getString(1)))
                        .toList();
        var policies =
                json.getJsonObject("policies").stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> String.valueOf(entry.getValue())));
        return new ShopFacts(
                store,
                json.getLong("id"),
                json.getString("email"),
                json.getString("owner"),
                address(json, null, json.getString("phone")),
                json.getString("countryName"),
                locales,
                objects(json.getJsonArray("discounts")).map(ShopReader::discount).toList(),
                Money.of(json.getString("shipping", "0")),
                policies,
                objects(json.getJsonArray("markets", new JsonArray())).map(Market::of).toList());
    }

    private static Discount discount(JsonObject json) {
        return new Discount(
                json.getString("code"),
                json.getInteger("percent", 0),
                Money.of(json.getString("amount", "0")),
                Money.of(json.getString("minimum", "0")),
                json.getBoolean("ended", false));
    }

    private static ProductCollection collection(
            JsonObject json, List<ProductReader.Entry> entries) {
        var handle = json.getString("handle");
        return new ProductCollection(
                json.getLong("id"),
                handle,
                json.getString("title"),
                json.getString("html"),
                json.getString("sort"),
                new Product.Art(json.getString("shape"), json.getString("colour")),
                entries.stream()
                        .filter(entry -> entry.collections().contains(handle))
                        .map(ProductReader.Entry::product)
                        .toList(),
                OPENED);
    }

    private Customer customer(JsonObject json) {
        return new Customer(
                json.getLong("id"),
                json.getString("firstName"),
                json.getString("lastName"),
                json.getString("email"),
                json.getString("phone"),
                strings(json.getJsonArray("tags")),
                json.getString("locale"),
                address(json.getJsonObject("address"), json, json.getString("phone")),
                OPENED,
                Customer.Consent.NEVER);
    }

    private static Address address(
            JsonObject json, @Nullable JsonObject person, @Nullable String phone) {
        return new Address(
                person == null ? null : person.getString("firstName"),
                person == null ? null : person.getString("lastName"),
                json.getString("address1"),
                null,
                json.getString("city"),
                null,
                json.getString("zip"),
                json.getString("country"),
                phone);
    }

    private Order order(Shop shop, JsonObject json) {
        var customer = shop.sales().customer(json.getLong("customer")).orElseThrow();
        var buyer =
                new Buyer(
                        customer.email(),
                        customer.phone(),
                        customer.address().country(),
                        customer.address());
        var lines = objects(json.getJsonArray("lines")).map(line -> orderLine(shop, line)).toList();
        var sum = lines.stream().map(Order.Line::total).reduce(Money.ZERO, BigDecimal::add);
        var terms =
                new Order.Terms(
                        List.of(), null, List.of(), List.of(), null, "/", "web", null, null);
        return new Order(
                json.getLong("id"),
                json.getInteger("number"),
                "LH" + json.getLong("id") % 10_000_000,
                json.getInstant("at"),
                customer,
                buyer,
                lines,
                terms,
                new Totals(sum, Money.ZERO, Money.ZERO, sum, shop.home()),
                fulfilment(shop, json.getJsonObject("fulfilment")),
                json.getInstant("cancelledAt"));
    }

    private static Order.Line orderLine(Shop shop, JsonObject json) {
        var product = shop.catalogue().product(json.getString("product")).orElseThrow();
        var title = json.getString("variant", "Default Title");
        var variant =
                product.variants().stream()
                        .filter(
                                candidate ->
                                        candidate
                                                .title()
                                                .equals(
                                                        Objects.requireNonNullElse(
                                                                title, "Default Title")))
                        .findFirst()
                        .orElseThrow();
        return new Order.Line(
                shop.nextId(),
                variant,
                product.title(),
                variant.values().isEmpty() ? null : variant.title(),
                variant.price(),
                json.getInteger("quantity"),
                List.of(),
                shop.home());
    }

    private static Order.@Nullable Fulfilment fulfilment(Shop shop, @Nullable JsonObject json) {
        if (json == null) {
            return null;
        }
        return new Order.Fulfilment(
                shop.nextId(),
                json.getInstant("at"),
                json.getString("status"),
                json.getString("company"),
                json.getString("number"),
                json.getString("url"),
                json.getInstant("delivered"));
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    static List<String> strings(@Nullable JsonArray array) {
        return array == null ? List.of() : array.stream().map(String::valueOf).toList();
    }

    static Map<String, String> map(@Nullable JsonObject json) {
        var map = new LinkedHashMap<String, String>();
        if (json != null) {
            json.forEach(entry -> map.put(entry.getKey(), String.valueOf(entry.getValue())));
        }
        return map;
    }

    private static JsonObject read(String resource) {
        try (var in = ShopReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such shop file: " + resource);
            }
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
