package app.tendero.conversation.dialogue;

import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.OrderNeed.OneOrder;
import app.tendero.conversation.OrderNeed.OrderSight;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.OrderNeed.RecentOrders;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketNeed.OwnTickets;
import app.tendero.conversation.TicketNeed.RecentTickets;
import app.tendero.conversation.TicketNeed.Room;
import app.tendero.conversation.TicketStep.ChoosingSubject;
import app.tendero.conversation.TicketWording;
import app.tendero.conversation.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report is about: one of the shopper's own orders, or one thing of it. */
final class TicketSubjects {

    /** Meta's ten rows keep one for "something else". */
    private static final int MOST = 9;

    private TicketSubjects() {}

    static Decision start(Turn turn, TicketKind kind) {
        return switch (kind) {
            case DEFECT ->
                    turn.see(
                            new RecentOrders(),
                            new RecentTickets(),
                            (orders, tickets) ->
                                    switch (room(tickets)) {
                                        case OPEN -> choose(turn, own(orders));
                                        case FULL -> Reports.tooMany(turn);
                                        case CLOSED -> Reports.notTaken(turn);
                                    });
            case ISSUE ->
                    turn.see(
                            new RecentTickets(),
                            tickets ->
                                    switch (room(tickets)) {
                                        case OPEN ->
                                                Reports.describe(turn, kind, TicketAbout.NOTHING);
                                        case FULL -> Reports.tooMany(turn);
                                        case CLOSED -> Reports.notTaken(turn);
                                    });
        };
    }

    /** What cannot be seen now is decided when the ticket is made. */
    private static Room room(View<OwnTickets> tickets) {
        return tickets instanceof View.Seen(var own) ? own.room() : Room.OPEN;
    }

    /** Who cannot be shown their orders can report all the same. */
    private static List<ShownOrder> own(View<OwnOrders> orders) {
        return switch (orders) {
            case View.Seen(var own) -> own.orders();
            case View.Missing<OwnOrders> none -> List.of();
            case View.Unavailable<OwnOrders> away -> List.of();
        };
    }

    private static Decision choose(Turn turn, List<ShownOrder> orders) {
        return orders.isEmpty()
                ? Reports.describe(turn, TicketKind.DEFECT, TicketAbout.NOTHING)
                : turn.answer(
                        turn.conversation().withStep(new ChoosingSubject(TicketKind.DEFECT)),
                        list(turn, orders));
    }

    private static Message list(Turn turn, List<ShownOrder> orders) {
        var rows = new ArrayList<Row>();
        if (orders.stream().mapToInt(order -> order.items().size()).sum() <= MOST) {
            orders.forEach(order -> rows.addAll(items(turn, order)));
        } else {
            orders.stream().limit(MOST).forEach(order -> rows.add(whole(turn, order)));
        }
        rows.add(
                Rows.action(
                        turn.texts(),
                        TicketIds.OTHER,
                        TicketWording.LABEL_TICKET_OTHER,
                        TicketWording.ABOUT_TICKET_OTHER));
        return new Choices(
                Optional.empty(),
                turn.say(TicketWording.TICKET_WHICH),
                Optional.empty(),
                turn.say(MenuWording.OPEN_ORDERS),
                List.of(new Section(turn.say(MenuWording.SECTION_ORDERS), rows)));
    }

    private static List<Row> items(Turn turn, ShownOrder order) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < order.items().size(); i++) {
            rows.add(
                    new Row(
                            TicketIds.about(OrderLook.bare(order.name()), i + 1),
                            SafeText.line(order.items().get(i).title()),
                            turn.say(
                                    TicketWording.TICKET_ITEM_ROW,
                                    "order",
                                    SafeText.line(order.name()),
                                    "date",
                                    date(turn, order))));
        }
        return rows;
    }

    private static Row whole(Turn turn, ShownOrder order) {
        return new Row(
                TicketIds.about(OrderLook.bare(order.name()), 0),
                SafeText.line(order.name()),
                turn.say(
                        OrderWording.ORDER_ROW,
                        "state",
                        turn.say(order.state().said()),
                        "date",
                        date(turn, order),
                        "total",
                        order.total()));
    }

    /**
     * A row was tapped. An order that is not theirs is as good as none: they can say what is wrong.
     *
     * @param item counted from 1; 0 for all of the order
     */
    static Decision about(Turn turn, String number, int item) {
        var proven = turn.conversation().access().proven(turn.at());
        return turn.see(
                new OneOrder(OrderLook.bare(number), proven),
                view ->
                        Reports.describe(
                                turn,
                                TicketKind.DEFECT,
                                view instanceof View.Seen(OrderSight.Shown(var order))
                                        ? about(order, item)
                                        : TicketAbout.NOTHING));
    }

    private static TicketAbout about(ShownOrder order, int item) {
        var title =
                item >= 1 && item <= order.items().size()
                        ? order.items().get(item - 1).title()
                        : "";
        return new TicketAbout(Optional.of(order.id()), order.name(), title);
    }

    private static LocalDate date(Turn turn, ShownOrder order) {
        return LocalDate.ofInstant(order.placed(), turn.store().timezone());
    }
}
