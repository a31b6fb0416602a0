package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.DraftOrder;
import app.tendero.sandbox.shopify.shop.Grants;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.ShopReturn;
import app.tendero.sandbox.shopify.shop.Variant;
import app.tendero.sandbox.shopify.shop.Witness;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a shop holds and what happened at its doors, for tests: the witness that shares no memory
 * with the service.
 */
final class StateDoor {

    private StateDoor() {}

    static Reply show(ShopDoors.Visit visit, Shop shop) {
        var state = new JsonObject();
        synchronized (shop) {
            var sales = shop.sales();
            state.put("shop", shop.domain())
                    .put(
                            "checkouts",
                            array(sales.checkouts(), checkout -> checkout(shop, checkout)))
                    .put("orders", array(sales.orders(), order -> order(shop, order)))
                    .put("draftOrders", array(sales.drafts(), StateDoor::draft));
        }
        var calls = new JsonObject();
        shop.witness().calls().forEach(calls::put);
        state.put("calls", calls)
                .put(
                        "scopes",
                        new JsonObject()
                                .put("granted", new JsonArray(List.copyOf(shop.grants().given())))
                                .put("required", new JsonArray(Grants.REQUIRED))
                                .put("optional", new JsonArray(Grants.OPTIONAL)))
                .put("refreshTokensReused", shop.tokens().reuses())
                .put("webhooks", array(shop.witness().deliveries(), StateDoor::delivery));
        return Reply.json(200, state.getMap());
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> json) {
        var array = new JsonArray();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    private static JsonObject checkout(Shop shop, Checkout checkout) {
        var details = checkout.details();
        return new JsonObject()
                .put("token", checkout.token())
                .put("origin", checkout.origin().name())
                .put("createdAt", checkout.createdAt().toString())
                .put("email", details.buyer().email())
                .put("phone", details.buyer().phone())
                .put("attributes", attributes(details.attributes()))
                .put("note", details.note())
                .put("discountCodes", new JsonArray(details.discountCodes()))
                .put("ref", details.ref())
                .put("tags", new JsonArray(details.tags()))
                .put("total", Money.plain(shop.totals(checkout).total()))
                .put("currency", checkout.market(shop).currency())
                .put("order", checkout.order().map(Order::name).orElse(null))
                .put(
                        "lines",
                        array(
                                checkout.lines(),
                                line ->
                                        line(
                                                line.variant(),
                                                line.title(),
                                                line.quantity(),
                                                Money.plain(line.unitPrice()),
                                                line.properties())));
    }

    private static JsonObject order(Shop shop, Order order) {
        return new JsonObject()
                .put("id", order.id())
                .put("name", order.name())
                .put("createdAt", order.createdAt().toString())
                .put("email", order.buyer().email())
                .put("phone", order.buyer().phone())
                .put("total", Money.plain(order.totals().total()))
                .put("currency", order.totals().market().currency())
                .put("standing", standing(order))
                .put("returns", returns(shop, order))
                .put("checkoutToken", order.terms().checkoutToken())
                .put("ref", order.terms().ref())
                .put("tags", new JsonArray(order.terms().tags()))
                .put("attributes", attributes(order.terms().attributes()))
                .put(
                        "lines",
                        array(
                                order.lines(),
                                line ->
                                        line(
                                                line.variant(),
                                                line.title(),
                                                line.quantity(),
                                                Money.plain(line.price()),
                                                line.properties())));
    }

    private static JsonArray returns(Shop shop, Order order) {
        return array(
                shop.sales().returnsOf(order),
                one ->
                        new JsonObject()
                                .put("name", one.name())
                                .put("status", one.status())
                                .put(
                                        "notes",
                                        new JsonArray(
                                                one.lines().stream()
                                                        .map(ShopReturn.Line::note)
                                                        .toList())));
    }

    /** {@code paid}, {@code sent}, {@code delivered} or {@code cancelled}. */
    private static String standing(Order order) {
        if (order.cancelledAt() != null) {
            return "cancelled";
        }
        var parcel = order.fulfilment();
        if (parcel == null) {
            return "paid";
        }
        return parcel.deliveredAt() == null ? "sent" : "delivered";
    }

    private static JsonObject draft(DraftOrder draft) {
        return new JsonObject()
                .put("id", draft.id())
                .put("name", draft.name())
                .put("status", draft.status())
                .put("checkoutToken", draft.checkout().token());
    }

    private static JsonObject line(
            @Nullable Variant variant,
            String title,
            int quantity,
            String price,
            List<Attribute> properties) {
        return new JsonObject()
                .put("variantId", variant == null ? null : variant.id())
                .put("title", title)
                .put("variantTitle", variant == null ? null : variant.title())
                .put("quantity", quantity)
                .put("price", price)
                .put("properties", attributes(properties));
    }

    private static JsonObject attributes(List<Attribute> attributes) {
        var json = new JsonObject();
        attributes.forEach(attribute -> json.put(attribute.key(), attribute.value()));
        return json;
    }

    private static JsonObject delivery(Witness.Delivery delivery) {
        return new JsonObject()
                .put("id", delivery.id())
                .put("topic", delivery.topic())
                .put("uri", delivery.uri())
                .put("attempts", delivery.attempts())
                .put("status", delivery.status())
                .put("delivered", delivery.delivered());
    }
}
