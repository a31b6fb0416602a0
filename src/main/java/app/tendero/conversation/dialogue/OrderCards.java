package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.ShownOrder.Parcel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What orders look like: several as one list, one with its parcels. */
final class OrderCards {

    /** A list of Meta's ten rows keeps one for "another order". */
    private static final int MOST = 8;

    private static final int MOST_ITEMS = 8;
    private static final int MOST_PARCELS = 3;

    private OrderCards() {}

    /** Orders to choose from; a tap says what is wanted with one. */
    static Decision list(Turn turn, List<ShownOrder> orders, OrderWish wish) {
        var rows = new ArrayList<Row>();
        orders.stream().limit(MOST).forEach(order -> rows.add(row(turn, order, wish)));
        if (wish == OrderWish.SEE) {
            rows.add(
                    Rows.action(
                            turn.texts(),
                            ReplyIds.ORDERS_OTHER,
                            MenuWording.LABEL_ORDER_OTHER,
                            MenuWording.ABOUT_ORDER_OTHER));
        }
        var body =
                turn.say(
                        wish == OrderWish.SEE
                                ? OrderWording.ORDERS_BODY
                                : OrderWording.ORDER_WHICH);
        return turn.answer(
                turn.settled(),
                new Choices(
                        Optional.empty(),
                        body,
                        Optional.empty(),
                        turn.say(MenuWording.OPEN_ORDERS),
                        List.of(new Section(turn.say(MenuWording.SECTION_ORDERS), rows))));
    }

    private static Row row(Turn turn, ShownOrder order, OrderWish wish) {
        var number = OrderLook.bare(order.name());
        var id =
                switch (wish) {
                    case SEE -> ReplyIds.order(number);
                    case CANCEL -> ReplyIds.orderCancel(number);
                    case ADDRESS -> ReplyIds.orderAddress(number);
                    case AGAIN -> ReplyIds.orderAgain(number);
                };
        return new Row(
                id,
                SafeText.line(order.name()),
                turn.say(
                        OrderWording.ORDER_ROW,
                        "state",
                        turn.say(order.state().said()),
                        "date",
                        date(turn, order.placed()),
                        "total",
                        order.total()));
    }

    /** One order; the link to its parcel where there is one to follow. */
    static Decision show(Turn turn, ShownOrder order) {
        var next = OrderLook.standing(turn, new AtOrder(OrderLook.bare(order.name())));
        return turn.answer(next, card(turn, order));
    }

    private static Message card(Turn turn, ShownOrder order) {
        var body = body(turn, order);
        return link(order)
                .<Message>map(
                        url ->
                                new Link(
                                        Optional.empty(),
                                        body,
                                        Optional.of(turn.say(OrderWording.ORDER_FOOTER)),
                                        turn.say(MenuWording.LABEL_TRACK),
                                        url))
                .orElseGet(
                        () ->
                                new Buttons(
                                        Optional.empty(),
                                        body,
                                        Optional.empty(),
                                        buttons(turn, order)));
    }

    private static Optional<String> link(ShownOrder order) {
        return switch (order.state()) {
            case PARTLY_SENT, SENT, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERY_TROUBLE ->
                    order.parcels().stream().flatMap(p -> p.url().stream()).findFirst();
            case UNPAID,
                    RECEIVED,
                    ON_HOLD,
                    DELIVERED,
                    RETURNING,
                    RETURNED,
                    PARTLY_REFUNDED,
                    REFUNDED,
                    CANCELLED ->
                    Optional.empty();
        };
    }

    private static List<Button> buttons(Turn turn, ShownOrder order) {
        var texts = turn.texts();
        var number = OrderLook.bare(order.name());
        var buttons = new ArrayList<Button>();
        if (order.state().isChangeable()) {
            buttons.add(
                    Rows.button(
                            texts, ReplyIds.orderCancel(number), MenuWording.LABEL_ORDER_CANCEL));
            buttons.add(
                    Rows.button(
                            texts, ReplyIds.orderAddress(number), MenuWording.LABEL_ORDER_ADDRESS));
        } else {
            buttons.add(Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
            buttons.add(Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_KEEP_SHOPPING));
        }
        buttons.add(Rows.button(texts, ReplyIds.orderAgain(number), MenuWording.LABEL_ORDER_AGAIN));
        return buttons;
    }

    private static String body(Turn turn, ShownOrder order) {
        var lines = new ArrayList<String>();
        lines.add(
                turn.say(
                        OrderWording.ORDER_SHOWN,
                        "order",
                        SafeText.line(order.name()),
                        "date",
                        date(turn, order.placed()),
                        "total",
                        order.total()));
        lines.add(turn.say(OrderWording.ORDER_STATUS, "state", turn.say(order.state().said())));
        order.parcels().stream().limit(MOST_PARCELS).forEach(p -> lines.addAll(parcel(turn, p)));
        lines.add("");
        order.items().stream().limit(MOST_ITEMS).forEach(item -> lines.add(item(turn, item)));
        if (order.items().size() > MOST_ITEMS) {
            lines.add("…");
        }
        return Cut.to(Limits.BUTTONS_BODY, String.join("\n", lines).strip());
    }

    private static List<String> parcel(Turn turn, Parcel parcel) {
        var lines = new ArrayList<String>();
        var carrier = SafeText.line(parcel.carrier());
        var number = SafeText.line(parcel.number());
        if (!carrier.isBlank() || !number.isBlank()) {
            lines.add(
                    turn.say(
                                    OrderWording.ORDER_PARCEL,
                                    "carrier",
                                    carrier.isBlank() ? number : carrier,
                                    "number",
                                    carrier.isBlank() ? "" : number)
                            .strip());
        }
        if (parcel.delivered().isPresent()) {
            lines.add(
                    turn.say(
                            OrderWording.ORDER_DELIVERED_ON,
                            "date",
                            date(turn, parcel.delivered().get())));
        } else if (parcel.expected().filter(turn.at()::isBefore).isPresent()) {
            lines.add(
                    turn.say(
                            OrderWording.ORDER_EXPECTED,
                            "date",
                            date(turn, parcel.expected().get())));
        }
        return lines;
    }

    private static String item(Turn turn, ShownOrder.Item item) {
        return turn.say(
                OrderWording.ORDER_ITEM,
                "quantity",
                item.quantity(),
                "title",
                SafeText.line(item.title()));
    }

    private static LocalDate date(Turn turn, Instant at) {
        return LocalDate.ofInstant(at, turn.store().timezone());
    }
}
