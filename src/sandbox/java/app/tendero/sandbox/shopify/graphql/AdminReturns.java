package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.SalesBook;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.ShopReturn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Returns: asked for by {@code returnRequest}, decided on by the merchant. */
final class AdminReturns {

    private static final int LONGEST_NOTE = 300;

    private AdminReturns() {}

    static void wire(Wiring wiring) {
        wiring.type("Return", ShopReturn.class)
                .of("id", ShopReturn::gid)
                .of("name", ShopReturn::name)
                .of("status", ShopReturn::status)
                .of("createdAt", ShopReturn::createdAt)
                .of(
                        "totalQuantity",
                        value -> value.lines().stream().mapToInt(ShopReturn.Line::quantity).sum())
                .ask("order", (value, ask) -> ask.shop().sales().order(value.order()).orElse(null))
                .of(
                        "decline",
                        value ->
                                value.status().equals("DECLINED")
                                        ? Values.object("reason", "OTHER", "note", value.declined())
                                        : null)
                .ask("returnLineItems", AdminReturns::lines);
    }

    private static Object lines(ShopReturn value, Ask ask) {
        var order = ask.shop().sales().order(value.order()).orElseThrow();
        var lines = value.lines().stream().map(line -> line(order, line)).toList();
        return Connections.page(lines, ask, line -> String.valueOf(line.get("id")));
    }

    private static Map<String, @Nullable Object> line(Order order, ShopReturn.Line line) {
        return Values.object(
                "__typename", "ReturnLineItem",
                "id", Gid.of("ReturnLineItem", line.id()),
                "quantity", line.quantity(),
                "customerNote", line.note(),
                "returnReasonNote", "",
                "fulfillmentLineItem",
                        bought(order, line.of()).map(of -> parcelLine(of)).orElse(null));
    }

    private static Optional<Order.Line> bought(Order order, long line) {
        return order.lines().stream().filter(of -> of.id() == line).findFirst();
    }

    private static Map<String, @Nullable Object> parcelLine(Order.Line line) {
        return Values.object(
                "id", Gid.of("FulfillmentLineItem", line.id()),
                "quantity", line.quantity(),
                "lineItem", line);
    }

    /** {@code Order.returns}. */
    static Object of(Order order, Ask ask) {
        ask.needs("read_returns");
        return Connections.page(ask.shop().sales().returnsOf(order), ask, ShopReturn::id);
    }

    /** {@code Order.returnStatus}. */
    static String status(Order order, Ask ask) {
        var last = ask.shop().sales().returnsOf(order).stream().reduce((one, next) -> next);
        return last.map(
                        one ->
                                switch (one.status()) {
                                    case "REQUESTED" -> "RETURN_REQUESTED";
                                    case "OPEN" -> "IN_PROGRESS";
                                    case "CLOSED" -> "RETURNED";
                                    default -> "NO_RETURN";
                                })
                .orElse("NO_RETURN");
    }

    /** {@code returnableFulfillments}: what was sent, less what is asked back. */
    static Object returnable(Object none, Ask ask) {
        ask.needs("read_returns");
        var sales = ask.shop().sales();
        var order = sales.order(ask.id("orderId", "Order")).filter(AdminReturns::isSent);
        var parcels = order.map(one -> parcel(one, sales)).stream().toList();
        return Connections.page(parcels, ask, parcel -> String.valueOf(parcel.get("id")));
    }

    private static boolean isSent(Order order) {
        return order.fulfilment() != null && order.cancelledAt() == null;
    }

    private static Map<String, @Nullable Object> parcel(Order order, SalesBook sales) {
        var things =
                order.lines().stream()
                        .filter(line -> left(order, line, sales) > 0)
                        .map(
                                line ->
                                        Values.object(
                                                "quantity",
                                                left(order, line, sales),
                                                "fulfillmentLineItem",
                                                parcelLine(line)))
                        .toList();
        return Values.object(
                "id", Gid.of("ReturnableFulfillment", order.id()),
                "returnableFulfillmentLineItems",
                        Values.object(
                                "nodes",
                                things,
                                "pageInfo",
                                Values.pageInfo(false, false, null, null)));
    }

    private static int left(Order order, Order.Line line, SalesBook sales) {
        int asked =
                sales.returnsOf(order).stream()
                        .filter(ShopReturn::counts)
                        .flatMap(one -> one.lines().stream())
                        .filter(one -> one.of() == line.id())
                        .mapToInt(ShopReturn.Line::quantity)
                        .sum();
        return line.quantity() - asked;
    }

    /** {@code returnRequest}. */
    static Object request(Object none, Ask ask) {
        ask.needs("write_returns");
        var shop = ask.shop();
        var input = ask.input("input");
        var order =
                Gid.number("Order", Values.orEmpty(input.text("orderId")))
                        .flatMap(shop.sales()::order);
        var errors = new ArrayList<Map<String, @Nullable Object>>();
        if (order.isEmpty()) {
            errors.add(error("NOT_FOUND", "Order does not exist", "orderId"));
            return answer(null, errors);
        }
        var lines = lines(shop, order.get(), input.objects("returnLineItems"), errors);
        if (!errors.isEmpty()) {
            return answer(null, errors);
        }
        var name = order.get().name() + "-R" + (shop.sales().returnsOf(order.get()).size() + 1);
        var made =
                new ShopReturn(
                        shop.nextId(),
                        order.get().id(),
                        name,
                        "REQUESTED",
                        shop.now(),
                        lines,
                        null);
        shop.sales().keep(made);
        return answer(made, errors);
    }

    private static List<ShopReturn.Line> lines(
            Shop shop,
            Order order,
            List<Input> inputs,
            List<Map<String, @Nullable Object>> errors) {
        if (inputs.isEmpty()) {
            errors.add(error("BLANK", "Return line items can't be blank", "returnLineItems"));
        }
        var lines = new ArrayList<ShopReturn.Line>();
        for (int i = 0; i < inputs.size(); i++) {
            line(shop, order, inputs.get(i), String.valueOf(i), errors).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<ShopReturn.Line> line(
            Shop shop,
            Order order,
            Input input,
            String index,
            List<Map<String, @Nullable Object>> errors) {
        var of =
                Gid.number(
                                "FulfillmentLineItem",
                                Values.orEmpty(input.text("fulfillmentLineItemId")))
                        .filter(id -> isSent(order))
                        .flatMap(id -> bought(order, id));
        if (of.isEmpty()) {
            errors.add(
                    error(
                            "NOT_FOUND",
                            "Fulfillment line item does not exist",
                            "returnLineItems",
                            index,
                            "fulfillmentLineItemId"));
            return Optional.empty();
        }
        int quantity = input.number("quantity", 0);
        if (quantity < 1 || quantity > left(order, of.get(), shop.sales())) {
            errors.add(
                    error(
                            "INVALID",
                            "Quantity cannot be returned",
                            "returnLineItems",
                            index,
                            "quantity"));
        }
        var note = input.text("customerNote");
        if (note != null && note.length() > LONGEST_NOTE) {
            errors.add(
                    error(
                            "TOO_LONG",
                            "Customer note is too long (maximum is 300 characters)",
                            "returnLineItems",
                            index,
                            "customerNote"));
        }
        return Optional.of(new ShopReturn.Line(shop.nextId(), of.get().id(), quantity, note));
    }

    private static Map<String, @Nullable Object> error(
            String code, String message, String... path) {
        var all = new ArrayList<>(List.of("input"));
        all.addAll(List.of(path));
        return Values.userError(code, message, all);
    }

    private static Object answer(
            @Nullable ShopReturn made, List<Map<String, @Nullable Object>> errors) {
        return Values.object("return", made, "userErrors", errors);
    }
}
