package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carts of the Storefront API. Prices are read anew each time; delivery is added only in the
 * checkout, as there.
 */
final class StorefrontCarts {

    private StorefrontCarts() {}

    static void wire(Wiring wiring) {
        wiring.type("Mutation", Object.class)
                .ask(
                        "cartCreate",
                        (none, ask) -> {
                            ask.needs("unauthenticated_write_checkouts");
                            return new CartCreation(ask).run();
                        });
        cart(wiring);
        line(wiring);
    }

    private static void cart(Wiring wiring) {
        wiring.type("Cart", Checkout.class)
                .of("id", Checkout::cartGid)
                .ask("checkoutUrl", (value, ask) -> ask.links().checkout(value))
                .of("createdAt", Checkout::createdAt)
                .of("updatedAt", Checkout::createdAt)
                .of("totalQuantity", Checkout::quantity)
                .of("note", value -> value.details().note())
                .of("attributes", value -> Values.attributes(value.details().attributes()))
                .ask(
                        "attribute",
                        (value, ask) ->
                                Values.attributes(value.details().attributes()).stream()
                                        .filter(
                                                attribute ->
                                                        attribute.get("key") instanceof Object key
                                                                && key.equals(ask.text("key")))
                                        .findFirst()
                                        .orElse(null))
                .of("buyerIdentity", StorefrontCarts::buyer)
                .ask("discountCodes", StorefrontCarts::discountCodes)
                .ask("cost", (value, ask) -> cost(ask.shop().totals(value)))
                .ask(
                        "lines",
                        (value, ask) -> Connections.page(value.lines(), ask, Checkout.Line::id))
                .of("metafield", value -> null);
    }

    private static void line(Wiring wiring) {
        wiring.type("CartLine", Checkout.Line.class)
                .of("id", value -> "gid://shopify/CartLine/" + value.id())
                .of("viewKey", Checkout.Line::id)
                .of("quantity", Checkout.Line::quantity)
                .of("merchandise", Checkout.Line::variant)
                .of("attributes", value -> Values.attributes(value.properties()))
                .ask(
                        "attribute",
                        (value, ask) ->
                                Values.attributes(value.properties()).stream()
                                        .filter(
                                                attribute ->
                                                        attribute.get("key") instanceof Object key
                                                                && key.equals(ask.text("key")))
                                        .findFirst()
                                        .orElse(null))
                .of("parentRelationship", value -> null)
                .of("sellingPlanAllocation", value -> null)
                .of("discountAllocations", value -> List.of())
                .ask(
                        "cost",
                        (value, ask) ->
                                Values.object(
                                        "amountPerQuantity",
                                                Values.money(
                                                        value.unitPrice(),
                                                        value.market(ask.shop())),
                                        "compareAtAmountPerQuantity", compareAt(value, ask.shop()),
                                        "subtotalAmount",
                                                Values.money(
                                                        value.total(), value.market(ask.shop())),
                                        "totalAmount",
                                                Values.money(
                                                        value.total(), value.market(ask.shop()))));
    }

    /** The cart behind the {@code id} argument, if the key in it is right. */
    static Optional<Checkout> find(Ask ask) {
        var id = Values.orEmpty(ask.text("id"));
        return Gid.parse(id)
                .filter(gid -> gid.type().equals("Cart"))
                .flatMap(gid -> ask.shop().sales().checkout(gid.key()))
                .filter(checkout -> checkout.cartGid().equals(id))
                .filter(checkout -> checkout.order().isEmpty());
    }

    private static Object buyer(Checkout cart) {
        var buyer = cart.details().buyer();
        return Values.object(
                "email", buyer.email(),
                "phone", buyer.phone(),
                "countryCode", buyer.country(),
                "customer", null,
                "purchasingCompany", null);
    }

    private static Object discountCodes(Checkout cart, Ask ask) {
        var lines = ask.shop().totals(cart).lines();
        return cart.details().discountCodes().stream()
                .map(
                        code ->
                                Values.object(
                                        "code",
                                        code,
                                        "applicable",
                                        ask.shop()
                                                .discount(code)
                                                .filter(one -> one.appliesTo(lines))
                                                .isPresent()))
                .toList();
    }

    private static Map<String, @Nullable Object> cost(Totals totals) {
        return Values.object(
                "subtotalAmount", Values.money(totals.subtotal(), totals.market()),
                "totalAmount", Values.money(totals.subtotal(), totals.market()),
                "checkoutChargeAmount", Values.money(totals.subtotal(), totals.market()),
                "subtotalAmountEstimated", true,
                "totalAmountEstimated", true);
    }

    private static @Nullable Object compareAt(Checkout.Line line, Shop shop) {
        var variant = line.variant();
        BigDecimal before = variant == null ? null : variant.compareAtPrice();
        var market = line.market(shop);
        return before == null ? null : Values.money(market.of(before), market);
    }
}
