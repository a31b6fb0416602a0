package app.tendero.conversation;

import java.util.List;

/** Orders after they were paid, and what shoppers wish about them. */
public enum OrderWording implements WordingKey {
    // orders
    ORDER_RECEIVED("order.received", Limit.BODY, "order", "total"),
    ORDERS_BODY("orders.body", Limit.BODY),
    ORDERS_NONE("orders.none", Limit.BODY),
    ORDERS_LINE("orders.line", Limit.LINE, "order", "date", "total"),
    ORDER_SHOWN("order.shown", Limit.BODY, "order", "date", "total"),
    ORDER_UNKNOWN("order.unknown", Limit.BODY, "order"),
    ORDER_STATE_UNPAID("order.state.unpaid", Limit.SECTION),
    ORDER_STATE_RECEIVED("order.state.received", Limit.SECTION),
    ORDER_STATE_ON_HOLD("order.state.on_hold", Limit.SECTION),
    ORDER_STATE_PARTLY_SENT("order.state.partly_sent", Limit.SECTION),
    ORDER_STATE_SENT("order.state.sent", Limit.SECTION),
    ORDER_STATE_OUT_FOR_DELIVERY("order.state.out_for_delivery", Limit.SECTION),
    ORDER_STATE_READY("order.state.ready", Limit.SECTION),
    ORDER_STATE_TROUBLE("order.state.trouble", Limit.SECTION),
    ORDER_STATE_DELIVERED("order.state.delivered", Limit.SECTION),
    ORDER_STATE_RETURNING("order.state.returning", Limit.SECTION),
    ORDER_STATE_RETURNED("order.state.returned", Limit.SECTION),
    ORDER_STATE_PARTLY_REFUNDED("order.state.partly_refunded", Limit.SECTION),
    ORDER_STATE_REFUNDED("order.state.refunded", Limit.SECTION),
    ORDER_STATE_CANCELLED("order.state.cancelled", Limit.SECTION),
    ORDER_ROW("order.row", Limit.ROW_DESCRIPTION, "state", "date", "total"),
    ORDER_STATUS("order.status", Limit.LINE, "state"),
    ORDER_PARCEL("order.parcel", Limit.LINE, "carrier", "number"),
    ORDER_EXPECTED("order.expected", Limit.LINE, "date"),
    ORDER_DELIVERED_ON("order.delivered_on", Limit.LINE, "date"),
    ORDER_ITEM("order.item", Limit.LINE, "quantity", "title"),
    ORDER_FOOTER("order.footer", Limit.FOOTER),
    ORDER_WHICH("order.which", Limit.BODY),
    ORDER_ASK_NUMBER("order.ask_number", Limit.BODY),
    ORDER_PROOF_WRONG("order.proof_wrong", Limit.BODY),
    ORDER_LOCKED("order.locked", Limit.BODY, "store"),
    ORDER_CANCEL_CONFIRM("order.cancel_confirm", Limit.BODY, "store", "order"),
    WISH_CANCELLED("wish.cancelled", Limit.BODY, "order"),
    WISH_NO_CANCEL("wish.no_cancel", Limit.BODY, "order"),
    WISH_MOVED("wish.moved", Limit.BODY, "order"),
    WISH_NO_MOVE("wish.no_move", Limit.BODY, "order"),
    ORDER_CANCEL_PASSED("order.cancel_passed", Limit.BODY, "store", "order"),
    ORDER_ADDRESS_ASK("order.address_ask", Limit.BODY, "order"),
    ORDER_ADDRESS_PASSED("order.address_passed", Limit.BODY, "order", "store"),
    ORDER_TOO_LATE("order.too_late", Limit.BODY, "order", "state"),
    ORDER_ASKED_ALREADY("order.asked_already", Limit.BODY, "store"),
    ORDER_AGAIN("order.again", Limit.BODY, "order"),
    ORDER_AGAIN_NOTHING("order.again_nothing", Limit.BODY, "order"),
    ORDERS_AWAY("orders.away", Limit.BODY),
    ORDERS_NO_PHONE("orders.no_phone", Limit.BODY),
    ORDERS_WITHHELD("orders.withheld", Limit.BODY);

    private final Slot slot;

    OrderWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
