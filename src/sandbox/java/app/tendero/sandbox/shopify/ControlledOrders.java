package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.ShopReturn;
import app.tendero.sandbox.shopify.shop.Till;
import app.tendero.sandbox.shopify.shop.Variant;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a test has happen to a shop's orders; each is told by the webhooks that Shopify sends. */
final class ControlledOrders {

    private final Webhooks webhooks;

    ControlledOrders(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    void obey(Shop shop, JsonObject json) {
        if (json.getJsonObject("order") instanceof JsonObject wanted) {
            var variant = ControlDoor.variant(shop, String.valueOf(wanted.getValue("variant")));
            placed(shop, variant, wanted.getInteger("quantity", 1));
        }
        if (json.getString("fulfil") instanceof String name) {
            fulfilled(shop, name);
        }
        if (json.getString("deliver") instanceof String name) {
            delivered(shop, name);
        }
        if (json.getString("cancel") instanceof String name) {
            cancelled(shop, name);
        }
        if (json.getString("approveReturn") instanceof String name) {
            decided(shop, name, "OPEN", "returns/approve", null);
        }
        if (json.getString("declineReturn") instanceof String name) {
            var note = json.getString("note", "");
            decided(shop, name, "DECLINED", "returns/decline", note);
        }
        if (json.getString("cancelReturn") instanceof String name) {
            decided(shop, name, "CANCELED", "returns/cancel", null);
        }
    }

    /** Somebody buys in the online store, far from any chat. */
    private void placed(Shop shop, Variant variant, int quantity) {
        var token = UUID.randomUUID().toString().replace("-", "");
        var buyer = new Buyer(token + "@example.com", null, null, Address.UNKNOWN);
        var line =
                new Checkout.Line(
                        "1", variant, variant.product().title(), quantity, List.of(), null, null);
        var details =
                new Checkout.Details(
                        List.of(), null, buyer, List.of(), null, null, List.of(), Money.ZERO);
        var checkout =
                new Checkout(
                        token,
                        token,
                        Checkout.Origin.PERMALINK,
                        shop.now(),
                        List.of(line),
                        details);
        shop.sales().keep(checkout);
        if (Till.pay(shop, checkout) instanceof Till.Outcome.Paid paid) {
            webhooks.send(shop, "orders/create", payload(shop, paid.order()).json());
        } else {
            throw new IllegalArgumentException("cannot be sold: " + variant.id());
        }
    }

    private void fulfilled(Shop shop, String name) {
        var sent = order(shop, name).sent(shop.nextId(), shop.now());
        shop.sales().keep(sent);
        var payload = payload(shop, sent);
        payload.fulfilment().ifPresent(it -> webhooks.send(shop, "fulfillments/create", it));
        payload.event().ifPresent(it -> webhooks.send(shop, "fulfillment_events/create", it));
        webhooks.send(shop, "orders/fulfilled", payload.json());
        webhooks.send(shop, "orders/updated", payload.json());
    }

    private void delivered(Shop shop, String name) {
        var there = order(shop, name).delivered(shop.now());
        shop.sales().keep(there);
        var payload = payload(shop, there);
        payload.event().ifPresent(it -> webhooks.send(shop, "fulfillment_events/create", it));
        payload.fulfilment().ifPresent(it -> webhooks.send(shop, "fulfillments/update", it));
        webhooks.send(shop, "orders/updated", payload.json());
    }

    private void cancelled(Shop shop, String name) {
        var over = order(shop, name).cancelled(shop.now());
        shop.sales().keep(over);
        var payload = payload(shop, over).json();
        webhooks.send(shop, "orders/cancelled", payload);
        webhooks.send(shop, "orders/updated", payload);
    }

    /** The merchant decides on the newest return of an order. */
    private void decided(
            Shop shop, String name, String status, String topic, @Nullable String note) {
        var order = order(shop, name);
        var now =
                shop.sales().returnsOf(order).stream()
                        .reduce((one, next) -> next)
                        .filter(one -> one.isRequested() || status.equals("CANCELED"))
                        .map(one -> one.with(status, note))
                        .orElseThrow(() -> new IllegalArgumentException("no return: " + name));
        shop.sales().keep(now);
        webhooks.send(shop, topic, payload(order, now));
        webhooks.send(shop, "orders/updated", payload(shop, order).json());
    }

    private static JsonObject payload(Order order, ShopReturn now) {
        var json =
                new JsonObject()
                        .put("id", now.id())
                        .put("admin_graphql_api_id", now.gid())
                        .put(
                                "order",
                                new JsonObject()
                                        .put("id", order.id())
                                        .put("admin_graphql_api_id", order.gid()))
                        .put("name", now.name())
                        .put("status", now.status().toLowerCase(Locale.ROOT))
                        .put("total_return_line_items", now.lines().size());
        return now.declined() == null
                ? json
                : json.put(
                        "decline",
                        new JsonObject().put("reason", "other").put("note", now.declined()));
    }

    private static OrderPayload payload(Shop shop, Order order) {
        return new OrderPayload(shop, order, Links.of("", shop));
    }

    private static Order order(Shop shop, String name) {
        return shop.sales().orders().stream()
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such order: " + name));
    }
}
