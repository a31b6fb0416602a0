package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.search.ShopSearch;
import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders and customers as the Admin API shows them. */
final class AdminSales {

    private AdminSales() {}

    static void wire(Wiring wiring) {
        var order = wiring.type("Order", Order.class);
        orderFacts(order);
        orderSums(order);
        orderParts(order);
        line(wiring);
        customer(wiring);
    }

    private static void orderFacts(Wiring.Fields<Order> order) {
        order.of("id", Order::gid)
                .of("legacyResourceId", Order::id)
                .of("name", Order::name)
                .of("number", Order::number)
                .of("confirmationNumber", Order::confirmation)
                .of("createdAt", Order::createdAt)
                .of("processedAt", Order::createdAt)
                .of("updatedAt", Order::updatedAt)
                .of("cancelledAt", Order::cancelledAt)
                .of("cancelReason", value -> value.cancelledAt() == null ? null : "CUSTOMER")
                .of("closed", value -> false)
                .of("closedAt", value -> null)
                .of("confirmed", value -> true)
                .of("test", value -> true)
                .of(
                        "displayFinancialStatus",
                        value -> value.cancelledAt() == null ? "PAID" : "REFUNDED")
                .of(
                        "displayFulfillmentStatus",
                        value -> value.fulfilment() == null ? "UNFULFILLED" : "FULFILLED")
                .ask("returnStatus", AdminReturns::status)
                .ask("returns", AdminReturns::of)
                .of("fullyPaid", value -> true)
                .of("email", value -> value.buyer().email())
                .of("phone", value -> value.buyer().phone())
                .of("note", value -> value.terms().note())
                .of("tags", value -> value.terms().tags())
                .of("sourceName", value -> value.terms().sourceName())
                .of("checkoutToken", value -> value.terms().checkoutToken())
                .of("cartToken", value -> value.terms().cartToken())
                .of("discountCodes", value -> value.terms().discountCodes())
                .of("customAttributes", value -> Values.attributes(value.terms().attributes()))
                .of("customer", Order::customer)
                .ask("currencyCode", (value, ask) -> ask.shop().currency())
                .of("presentmentCurrencyCode", value -> value.totals().market().currency())
                .ask("statusPageUrl", (value, ask) -> ask.links().order(value));
    }

    private static void orderSums(Wiring.Fields<Order> order) {
        sum(order, "totalPriceSet", value -> value.totals().total());
        sum(order, "currentTotalPriceSet", value -> value.totals().total());
        sum(order, "subtotalPriceSet", value -> value.totals().subtotal());
        sum(order, "currentSubtotalPriceSet", value -> value.totals().subtotal());
        sum(order, "totalDiscountsSet", value -> value.totals().discount());
        sum(order, "totalShippingPriceSet", value -> value.totals().shipping());
        sum(order, "totalTaxSet", value -> Money.ZERO);
        sum(
                order,
                "totalRefundedSet",
                value -> value.cancelledAt() == null ? Money.ZERO : value.totals().total());
    }

    private static void sum(
            Wiring.Fields<Order> order, String field, Function<Order, BigDecimal> amount) {
        order.ask(
                field,
                (value, ask) ->
                        Values.moneyBag(amount.apply(value), ask.shop(), value.totals().market()));
    }

    private static void orderParts(Wiring.Fields<Order> order) {
        order.ask("lineItems", (value, ask) -> Connections.page(value.lines(), ask, Order.Line::id))
                .of("shippingAddress", value -> address(value.buyer().address(), value.id()))
                .of("billingAddress", value -> address(value.buyer().address(), value.id()))
                .ask("fulfillments", AdminSales::fulfilments)
                .of("transactions", value -> List.of())
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty());
    }

    private static void line(Wiring wiring) {
        wiring.type("LineItem", Order.Line.class)
                .of("id", value -> "gid://shopify/LineItem/" + value.id())
                .of("title", Order.Line::title)
                .of("name", Order.Line::name)
                .of("variantTitle", Order.Line::variantTitle)
                .of("quantity", Order.Line::quantity)
                .of("currentQuantity", Order.Line::quantity)
                .of("refundableQuantity", Order.Line::quantity)
                .of("unfulfilledQuantity", Order.Line::quantity)
                .of("sku", value -> value.variant() == null ? null : value.variant().sku())
                .of(
                        "vendor",
                        value ->
                                value.variant() == null ? null : value.variant().product().vendor())
                .of("variant", Order.Line::variant)
                .of("product", value -> value.variant() == null ? null : value.variant().product())
                .of("customAttributes", value -> Values.attributes(value.properties()))
                .of(
                        "image",
                        value ->
                                value.variant() == null
                                        ? null
                                        : CatalogueParts.picture(value.variant().product()))
                .ask("originalUnitPriceSet", (value, ask) -> bag(value, value.price(), ask))
                .ask("discountedUnitPriceSet", (value, ask) -> bag(value, value.price(), ask))
                .ask("originalTotalSet", (value, ask) -> bag(value, value.total(), ask))
                .ask("discountedTotalSet", (value, ask) -> bag(value, value.total(), ask));
    }

    private static Object bag(Order.Line line, BigDecimal amount, Ask ask) {
        return Values.moneyBag(amount, ask.shop(), line.market());
    }

    private static void customer(Wiring wiring) {
        wiring.type("Customer", Customer.class)
                .of("id", Customer::gid)
                .of("legacyResourceId", Customer::id)
                .of("displayName", Customer::displayName)
                .of("firstName", Customer::firstName)
                .of("lastName", Customer::lastName)
                .of("email", Customer::email)
                .of("phone", Customer::phone)
                .of("locale", Customer::locale)
                .of("tags", Customer::tags)
                .of("note", value -> null)
                .of("state", value -> "DISABLED")
                .of("verifiedEmail", value -> true)
                .of("createdAt", Customer::createdAt)
                .of("updatedAt", Customer::createdAt)
                .of("defaultEmailAddress", AdminSales::emailAddress)
                .of("defaultPhoneNumber", AdminSales::phoneNumber)
                .of("defaultAddress", value -> address(value.address(), value.id()))
                .ask("numberOfOrders", (value, ask) -> orders(value, ask.shop()).size())
                .ask(
                        "amountSpent",
                        (value, ask) -> Values.money(spent(value, ask.shop()), ask.shop()))
                .ask(
                        "lastOrder",
                        (value, ask) ->
                                orders(value, ask.shop()).stream()
                                        .reduce((first, second) -> second)
                                        .orElse(null))
                .ask(
                        "orders",
                        (value, ask) ->
                                Connections.page(
                                        AdminQueries.found(
                                                ask,
                                                ShopSearch.orders(),
                                                orders(value, ask.shop())),
                                        ask,
                                        Order::id))
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty());
    }

    static @Nullable Object phoneNumber(Customer customer) {
        if (customer.phone() == null) {
            return null;
        }
        var consent =
                Values.object(
                        "__typename",
                        "CustomerWhatsAppMarketingConsent",
                        "state",
                        customer.whatsApp().state(),
                        "optInLevel",
                        customer.whatsApp().optInLevel(),
                        "updatedAt",
                        customer.whatsApp().updatedAt(),
                        "collectedFrom",
                        customer.whatsApp().updatedAt() == null ? null : "OTHER",
                        "sourceLocation",
                        null);
        var sms =
                Values.object(
                        "__typename",
                        "CustomerSmsMarketingConsent",
                        "state",
                        "NEVER_SUBSCRIBED",
                        "optInLevel",
                        null,
                        "updatedAt",
                        null,
                        "collectedFrom",
                        null,
                        "sourceLocation",
                        null);
        return Values.object(
                "phoneNumber",
                customer.phone(),
                "smsMarketingConsent",
                sms,
                "whatsAppMarketingConsent",
                consent);
    }

    private static @Nullable Object emailAddress(Customer customer) {
        return customer.email() == null
                ? null
                : Values.object(
                        "emailAddress",
                        customer.email(),
                        "marketingState",
                        "NOT_SUBSCRIBED",
                        "marketingOptInLevel",
                        null,
                        "marketingUpdatedAt",
                        null,
                        "validFormat",
                        true);
    }

    private static List<Order> orders(Customer customer, Shop shop) {
        return AdminQueries.sorted(shop.sales().ordersOf(customer));
    }

    private static BigDecimal spent(Customer customer, Shop shop) {
        return orders(customer, shop).stream()
                .filter(order -> order.cancelledAt() == null)
                .map(order -> order.totals().market().home(order.totals().total()))
                .reduce(Money.ZERO, BigDecimal::add);
    }

    static @Nullable Object address(Address address, long id) {
        if (address.equals(Address.UNKNOWN)) {
            return null;
        }
        return Values.object(
                "id", "gid://shopify/MailingAddress/" + id + "?model_name=Address",
                "firstName", address.firstName(),
                "lastName", address.lastName(),
                "name", address.name(),
                "company", null,
                "address1", address.address1(),
                "address2", address.address2(),
                "city", address.city(),
                "province", address.province(),
                "provinceCode", address.province(),
                "zip", address.zip(),
                "country", address.country(),
                "countryCode", address.country(),
                "countryCodeV2", address.country(),
                "phone", address.phone(),
                "latitude", null,
                "longitude", null);
    }

    private static List<Object> fulfilments(Order order, Ask ask) {
        var parcel = order.fulfilment();
        if (parcel == null) {
            return List.of();
        }
        var tracking =
                Values.object(
                        "company",
                        parcel.company(),
                        "number",
                        parcel.number(),
                        "url",
                        parcel.url());
        return List.of(
                Values.object(
                        "__typename", "Fulfillment",
                        "id", "gid://shopify/Fulfillment/" + parcel.id(),
                        "legacyResourceId", parcel.id(),
                        "name", order.name() + "-F1",
                        "status", "SUCCESS",
                        "displayStatus", parcel.status(),
                        "createdAt", parcel.at(),
                        "updatedAt", order.updatedAt(),
                        "inTransitAt", parcel.at(),
                        "deliveredAt", parcel.deliveredAt(),
                        "estimatedDeliveryAt", parcel.estimatedAt(),
                        "totalQuantity",
                                order.lines().stream().mapToInt(Order.Line::quantity).sum(),
                        "trackingInfo", List.of(tracking),
                        "events", events(parcel)));
    }

    private static Object events(Order.Fulfilment parcel) {
        var nodes = new ArrayList<Map<String, @Nullable Object>>();
        if (parcel.deliveredAt() != null) {
            nodes.add(event(parcel, 2, "DELIVERED", parcel.deliveredAt(), "Delivered"));
        }
        nodes.add(event(parcel, 1, "IN_TRANSIT", parcel.at(), "Handed to " + parcel.company()));
        var edges =
                nodes.stream()
                        .map(node -> Values.object("node", node, "cursor", node.get("id")))
                        .toList();
        return Values.object(
                "nodes",
                nodes,
                "edges",
                edges,
                "pageInfo",
                Values.pageInfo(false, false, null, null));
    }

    private static Map<String, @Nullable Object> event(
            Order.Fulfilment parcel, int step, String status, Object at, String message) {
        return Values.object(
                "id",
                "gid://shopify/FulfillmentEvent/" + (parcel.id() + step),
                "status",
                status,
                "happenedAt",
                at,
                "createdAt",
                at,
                "message",
                message,
                "city",
                null,
                "province",
                null,
                "country",
                null,
                "zip",
                null,
                "estimatedDeliveryAt",
                parcel.estimatedAt());
    }
}
