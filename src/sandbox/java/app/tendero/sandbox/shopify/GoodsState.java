package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that a copy of a shop must be equal to: products, variants, collections with their
 * products in order, and orders, straight from the shop and by none of the APIs.
 */
final class GoodsState {

    private GoodsState() {}

    static Reply show(ShopDoors.Visit visit, Shop shop) {
        synchronized (shop) {
            var catalogue = shop.catalogue();
            return Reply.json(
                    200,
                    new JsonObject()
                            .put("now", shop.now().toString())
                            .put("mail", new JsonArray(shop.mail().counts()))
                            .put("products", array(catalogue.products(), GoodsState::product))
                            .put(
                                    "collections",
                                    array(catalogue.collections(), GoodsState::collection))
                            .put("orders", array(shop.sales().orders(), GoodsState::order))
                            .getMap());
        }
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> json) {
        var array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    private static JsonObject product(Product product) {
        var options = new JsonArray();
        product.options().forEach(one -> options.add(one.name() + ": " + one.values()));
        return new JsonObject()
                .put("id", product.id())
                .put("title", product.title())
                .put("handle", product.handle())
                .put("type", product.type())
                .put("vendor", product.vendor())
                .put("tags", new JsonArray(List.copyOf(product.tags())))
                .put("html", product.html())
                .put("status", product.status().name())
                .put("published", product.onSale())
                .put("updatedAt", product.updatedAt().toString())
                .put("options", options)
                .put("variants", array(product.variants(), GoodsState::variant));
    }

    private static JsonObject variant(Variant variant) {
        var compareAt = variant.compareAtPrice();
        return new JsonObject()
                .put("id", variant.id())
                .put("values", new JsonArray(variant.values()))
                .put("title", variant.title())
                .put("sku", variant.sku())
                .put("barcode", variant.barcode())
                .put("price", Money.plain(variant.price()))
                .put("compareAt", compareAt == null ? "" : Money.plain(compareAt))
                .put("tracked", variant.tracked())
                .put("oversold", variant.oversold())
                .put("stock", variant.stock())
                .put("forSale", variant.forSale());
    }

    private static JsonObject collection(ProductCollection collection) {
        return new JsonObject()
                .put("id", collection.id())
                .put("title", collection.title())
                .put("handle", collection.handle())
                .put(
                        "products",
                        new JsonArray(
                                collection.products().stream()
                                        .map((Product one) -> (Object) one.id())
                                        .toList()));
    }

    private static JsonObject order(Order order) {
        var parcel = order.fulfilment();
        var cancelled = order.cancelledAt();
        return new JsonObject()
                .put("id", order.id())
                .put("name", order.name())
                .put("total", Money.plain(order.totals().total()))
                .put("createdAt", order.createdAt().toString())
                .put("cancelledAt", cancelled == null ? "" : cancelled.toString())
                .put("lines", array(order.lines(), GoodsState::line))
                .put("parcel", parcel == null ? "" : parcel.status() + " " + parcel.number());
    }

    private static JsonObject line(Order.Line line) {
        var variant = line.variant();
        return new JsonObject()
                .put("variant", variant == null ? 0 : variant.id())
                .put("quantity", line.quantity())
                .put("price", Money.plain(line.price()));
    }
}
