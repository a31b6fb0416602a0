package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.BulkShelf;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Mail;
import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Shops;
import app.tendero.sandbox.shopify.shop.Variant;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets tests change a shop behind the service's back. One JSON object; every key but {@code shop}
 * is optional:
 *
 * <pre>
 * {"shop": "linen-house",
 *  "throttle": true,                             every Admin query is THROTTLED until false
 *  "costLimit": [2000, 100],                     the shop's bucket and what comes back each second
 *  "fail": {"status": 503, "times": 2},          the next API calls get this HTTP status
 *  "slowMillis": 800,                            every API answer waits; 0 ends it
 *  "loseAnswerOf": "draftOrderCreate",           carried out once, then the connection breaks; "" ends it
 *  "setStock": {"44512300100609": 0},            by variant id, numeric or gid
 *  "setPrice": {"44512300100609": "9.99"},
 *  "unpublish": "8104217600513",                 product id; also "publish"
 *  "status": {"8104217600513": "ARCHIVED"},      by product id
 *  "delete": "8104217600513",                    product id; it never comes back
 *  "product": {"title": "…", "sizes": ["S"]},    a new one, or with "id" another; also html, tags, price
 *  "collection": {"title": "…", "products": []}, the same of a collection, its products in their order
 *  "deleteCollection": "410000000001",           it never comes back
 *  "announce": true,                             send products/… and collections/… for what this call changed
 *  "announceStock": true,                        send inventory_levels/update for what setStock named
 *  "order": {"variant": "1", "quantity": 2},     somebody buys in the online store; told by a webhook
 *  "markets": [{"country": "GB", "currency": "GBP", "rate": "0.85"}],   other money elsewhere; [] ends it
 *  "currency": "USD",                            all prices are in this money now; told by shop/update
 *  "delivery": "4.90",                           what is asked for sending an order
 *  "fulfil": "#1001",                            all of it sent, with a number to follow; told by webhooks
 *  "deliver": "#1001",                           its parcel handed over; told by webhooks
 *  "cancel": "#1001",                            cancelled and refunded; told by webhooks
 *  "approveReturn": "#1001",                     the merchant agrees to its newest return; told by a webhook
 *  "declineReturn": "#1001", "note": "…",        the opposite, with what the buyer is told
 *  "cancelReturn": "#1001",                      called off
 *  "bulk": {"hold": true,                        bulk operations do not begin until false
 *           "fail": "TIMEOUT",                   the next one ends so
 *           "cutAfter": 5000, "times": 1,        the next downloads break off after so many bytes
 *           "expire": true},                     all files are too old
 *  "clockSeconds": -3600,                        the shop's clock is so much off
 *  "mail": {"seed": 7,                           from now on webhooks are lost, doubled or late
 *           "release": true},                    the late ones come, in any order; then all is well
 *  "revokeTokens": true,                         as an uninstall does, without the webhook
 *  "installGrants": ["read_products"],           what the app gets by its next install
 *  "grant": ["write_draft_orders"],              the merchant says yes, and app/scopes_update tells
 *  "takeBack": ["write_draft_orders"],           the opposite
 *  "webhook": {"topic": "app/uninstalled", "payload": {}},
 *  "steps": [{…}, {…}],                          such objects without a shop, one after the other
 *  "reset": true}                                back to the first day, before anything else
 * </pre>
 */
final class ControlDoor {

    private final Shops shops;
    private final Webhooks webhooks;
    private final StockNews news;
    private final ControlledOrders orders;

    ControlDoor(Shops shops, Webhooks webhooks) {
        this.shops = shops;
        this.webhooks = webhooks;
        this.news = new StockNews(webhooks);
        this.orders = new ControlledOrders(webhooks);
    }

    Reply handle(RoutingContext context) {
        try {
            var json =
                    new JsonObject(
                            context.body().asString() == null ? "" : context.body().asString());
            var name = json.getString("shop", "");
            var reply = reply(json, shops.find(name));
            for (var step : json.getJsonArray("steps", new JsonArray())) {
                reply = reply((JsonObject) step, shops.find(name));
            }
            return reply;
        } catch (DecodeException | ClassCastException | IllegalArgumentException e) {
            return Reply.json(422, Map.of("error", String.valueOf(e.getMessage())));
        }
    }

    private Reply reply(JsonObject json, Optional<Shop> found) {
        if (found.isEmpty()) {
            return Reply.json(404, Map.of("error", "no such shop"));
        }
        if (json.getBoolean("reset", false)) {
            shops.reset(found.get());
        }
        var shop = shops.find(found.get().domain()).orElseThrow();
        faults(shop, json);
        grants(shop, json);
        if (json.getJsonArray("markets") instanceof JsonArray markets) {
            shop.markets(markets.stream().map(JsonObject.class::cast).map(Market::of).toList());
        }
        if (json.getString("currency") instanceof String currency) {
            money(shop, currency);
        }
        if (json.getString("delivery") instanceof String price) {
            shop.delivery(new BigDecimal(price));
        }
        Set<Product> changed;
        Optional<ProductCollection> collection;
        synchronized (shop) {
            changed = catalogue(shop, json);
            collection = collection(shop, json);
        }
        synchronized (shop) {
            orders.obey(shop, json);
        }
        if (json.getBoolean("announce", false)) {
            changed.forEach(product -> news.changed(shop, product));
            collection.ifPresent(one -> announce(shop, one));
        }
        if (json.getBoolean("announceStock", false)) {
            json.getJsonObject("setStock", new JsonObject())
                    .forEach(entry -> news.level(shop, variant(shop, entry.getKey())));
        }
        if (json.getJsonObject("webhook") instanceof JsonObject webhook) {
            webhooks.send(
                    shop,
                    webhook.getString("topic"),
                    webhook.getJsonObject("payload", new JsonObject()));
        }
        return Reply.json(200, Map.of("ok", true));
    }

    private void money(Shop shop, String currency) {
        shop.currency(currency);
        webhooks.send(
                shop,
                "shop/update",
                new JsonObject()
                        .put("id", shop.facts().id())
                        .put("myshopify_domain", shop.domain())
                        .put("currency", currency)
                        .put("updated_at", shop.now().toString()));
    }

    private void announce(Shop shop, ProductCollection collection) {
        if (shop.catalogue().collection(collection.id()).isPresent()) {
            webhooks.send(shop, "collections/update", ControlledGoods.payload(collection));
        } else {
            webhooks.send(shop, "collections/delete", new JsonObject().put("id", collection.id()));
        }
    }

    private static void faults(Shop shop, JsonObject json) {
        if (json.getBoolean("throttle") instanceof Boolean on) {
            shop.faults().throttle(on);
        }
        if (json.getJsonArray("costLimit") instanceof JsonArray limit) {
            shop.bucket().limit(limit.getDouble(0), limit.getDouble(1));
        }
        if (json.getJsonObject("fail") instanceof JsonObject fail) {
            shop.faults().fail(fail.getInteger("status"), fail.getInteger("times", 1));
        }
        if (json.getInteger("slowMillis") instanceof Integer millis) {
            shop.faults().slow(millis);
        }
        if (json.getString("loseAnswerOf") instanceof String field) {
            shop.faults().loseAnswerOf(field);
        }
        if (json.getInteger("tokenSeconds") instanceof Integer seconds) {
            shop.tokens().accessLife(Duration.ofSeconds(seconds));
        }
        if (json.getJsonObject("bulk") instanceof JsonObject bulk) {
            bulk(shop.bulk(), bulk);
        }
        if (json.getBoolean("revokeTokens", false)) {
            shop.uninstall();
        }
        if (json.getLong("clockSeconds") instanceof Long seconds) {
            shop.clockOff(Duration.ofSeconds(seconds));
        }
        if (json.getJsonObject("mail") instanceof JsonObject mail) {
            mail(shop.mail(), mail);
        }
    }

    private static void mail(Mail mail, JsonObject json) {
        if (json.getLong("seed") instanceof Long seed) {
            mail.unreliable(seed);
        }
        if (json.getBoolean("release", false)) {
            mail.release();
        }
    }

    /** As there: the change is told with what was granted before and is now. */
    private void grants(Shop shop, JsonObject json) {
        if (json.getJsonArray("installGrants") instanceof JsonArray scopes) {
            shop.grants().atInstall(texts(scopes));
        }
        var before = shop.grants().given();
        if (json.getJsonArray("grant") instanceof JsonArray scopes) {
            shop.grants().give(texts(scopes));
        }
        if (json.getJsonArray("takeBack") instanceof JsonArray scopes) {
            shop.grants().take(texts(scopes));
        }
        var now = shop.grants().given();
        if (!now.equals(before)) {
            webhooks.send(
                    shop,
                    "app/scopes_update",
                    new JsonObject()
                            .put("id", shop.facts().id())
                            .put("previous", new JsonArray(List.copyOf(before)))
                            .put("current", new JsonArray(List.copyOf(now)))
                            .put("updated_at", shop.now().toString()));
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.stream().map(String::valueOf).toList();
    }

    private static void bulk(BulkShelf shelf, JsonObject json) {
        if (json.getBoolean("hold") instanceof Boolean on) {
            shelf.hold(on);
        }
        if (json.getString("fail") instanceof String code) {
            shelf.failNext(code);
        }
        if (json.getLong("cutAfter") instanceof Long bytes) {
            shelf.cut(bytes, json.getInteger("times", 1));
        }
        if (json.getBoolean("expire", false)) {
            shelf.expire();
        }
    }

    private static Set<Product> catalogue(Shop shop, JsonObject json) {
        var changed = new LinkedHashSet<Product>();
        if (json.getJsonObject("setStock") instanceof JsonObject stocks) {
            for (var entry : stocks) {
                var variant = variant(shop, entry.getKey());
                variant.stock(((Number) entry.getValue()).intValue());
                changed.add(variant.product());
            }
        }
        if (json.getJsonObject("setPrice") instanceof JsonObject prices) {
            for (var entry : prices) {
                var variant = variant(shop, entry.getKey());
                variant.price(new BigDecimal(String.valueOf(entry.getValue())).max(Money.ZERO));
                changed.add(variant.product());
            }
        }
        publish(shop, json, "unpublish", changed);
        publish(shop, json, "publish", changed);
        for (var entry : json.getJsonObject("status", new JsonObject())) {
            var product = product(shop, entry.getKey());
            product.status(Product.Status.valueOf(String.valueOf(entry.getValue())));
            changed.add(product);
        }
        if (json.getValue("delete") instanceof Object id) {
            var product = product(shop, String.valueOf(id));
            shop.catalogue().remove(product);
            changed.add(product);
        }
        if (json.getJsonObject("product") instanceof JsonObject wanted) {
            changed.add(ControlledGoods.product(shop, wanted));
        }
        return changed;
    }

    private static Optional<ProductCollection> collection(Shop shop, JsonObject json) {
        if (json.getJsonObject("collection") instanceof JsonObject wanted) {
            return Optional.of(ControlledGoods.collection(shop, wanted));
        }
        var gone =
                Optional.ofNullable(json.getValue("deleteCollection"))
                        .flatMap(id -> shop.catalogue().collection(number("Collection", "" + id)));
        gone.ifPresent(shop.catalogue()::remove);
        return gone;
    }

    private static void publish(Shop shop, JsonObject json, String key, Set<Product> changed) {
        if (json.getValue(key) instanceof Object id) {
            var product = product(shop, String.valueOf(id));
            product.publish(key.equals("publish"));
            changed.add(product);
        }
    }

    static Product product(Shop shop, String id) {
        return shop.catalogue()
                .product(number("Product", id))
                .orElseThrow(() -> new IllegalArgumentException("no such product: " + id));
    }

    static Variant variant(Shop shop, String id) {
        return shop.catalogue()
                .variant(number("ProductVariant", id))
                .orElseThrow(() -> new IllegalArgumentException("no such variant: " + id));
    }

    private static long number(String type, String id) {
        return Gid.number(type, id).orElseGet(() -> Long.valueOf(id));
    }
}
