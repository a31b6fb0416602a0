package app.tendero.testkit;

import app.tendero.sandbox.DemoStores.DemoStore;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A pretend shop: what it holds, what it was asked, and how to trouble it. */
public final class ShopDoors {

    private static final String ROOT = "/sandbox/shopify";

    private final Http http;
    private final DemoStore store;

    ShopDoors(Http http, DemoStore store) {
        this.http = http;
        this.store = store;
    }

    /** Orders a trouble or a change: {@code {"slowMillis": 800}}. */
    public void control(String order) {
        var body = MetaDoors.parsed(order).put("shop", store.handle());
        var unused = http.post(ROOT + "/control", body).orFail(200);
    }

    /** Checkouts, orders, calls and webhooks of the shop. */
    public JsonNode state() {
        return http.get(ROOT + "/" + store.handle() + "/state").orFail(200).json();
    }

    /** Products, collections and orders as they are in the shop, by none of its APIs. */
    public JsonNode goods() {
        return http.get(ROOT + "/" + store.handle() + "/state/goods").orFail(200).json();
    }

    /** What is known of one order of this shop. */
    public record PlacedOrder(JsonNode json) {

        public String name() {
            return json.path("name").asText();
        }

        public String total() {
            return json.path("total").asText();
        }

        public String attribute(String name) {
            return json.path("attributes").path(name).asText();
        }

        /** Quantity by variant id. */
        public Map<Long, Integer> lines() {
            return quantities(json);
        }
    }

    static Map<Long, Integer> quantities(JsonNode orderOrCheckout) {
        var lines = new TreeMap<Long, Integer>();
        for (var line : orderOrCheckout.path("lines")) {
            lines.merge(
                    line.path("variantId").asLong(), line.path("quantity").asInt(), Integer::sum);
        }
        return lines;
    }

    /**
     * Opens a payment link as a browser does, fills in the form and presses Pay.
     *
     * @return the order it made
     */
    public PlacedOrder pay(URI link) {
        var page = http.get(link.toString()).orFail(200);
        var paid =
                http.form(
                                page.where().toString(),
                                "email=kerry%40example.com&first_name=Kerry&last_name=Byrne"
                                        + "&address1=12+Harbour+Road&zip=D02+X285&city=Dublin"
                                        + "&country=IE")
                        .orFail(200);
        if (!paid.where().getPath().endsWith("/thank-you")) {
            throw new AssertionError("not paid: " + paid.where());
        }
        return order(token(paid.where()))
                .orElseThrow(() -> new AssertionError("paid, and no order in the shop"));
    }

    /** Quantity by variant of the checkout a link opens. */
    public Map<Long, Integer> checkoutLines(URI link) {
        var token = token(http.get(link.toString()).orFail(200).where());
        return find(state().path("checkouts"), "token", token)
                .map(ShopDoors::quantities)
                .orElseThrow(() -> new AssertionError("no such checkout: " + token));
    }

    private static String token(URI page) {
        return page.getPath().replaceFirst("/thank-you$", "").replaceFirst("^.*/", "");
    }

    private Optional<PlacedOrder> order(String checkoutToken) {
        return find(state().path("orders"), "checkoutToken", checkoutToken).map(PlacedOrder::new);
    }

    private static Optional<JsonNode> find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path(key).asText().equals(value))
                .findFirst();
    }
}
