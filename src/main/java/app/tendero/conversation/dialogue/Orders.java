package app.tendero.conversation.dialogue;

import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Conversation.PlacedOrder;
import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderEvent.WishAnswered;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order that came in, and the orders we know of. */
final class Orders {

    private static final int REMEMBERED = 5;

    private Orders() {}

    /** Thanks for an order, whatever the shopper does at the moment; once for each order. */
    static Decision placed(Turn turn, OrderPlaced order) {
        var before = turn.conversation();
        if (before.orders().stream().anyMatch(known -> known.name().equals(order.name()))) {
            return turn.stay();
        }
        var next = emptied(turn, order).withOrders(with(before.orders(), order));
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(
                                OrderWording.ORDER_RECEIVED,
                                "order",
                                SafeText.line(order.name()),
                                "total",
                                order.total()),
                        Optional.empty(),
                        List.of(
                                Rows.button(
                                        turn.texts(),
                                        ReplyIds.MENU,
                                        MenuWording.LABEL_KEEP_SHOPPING)));
        return turn.answer(next, message);
    }

    /** What became of a wish; where the talk stands stays as it is. */
    static Decision answered(Turn turn, WishAnswered answer) {
        var key =
                switch (answer.change()) {
                    case CANCEL ->
                            answer.done()
                                    ? OrderWording.WISH_CANCELLED
                                    : OrderWording.WISH_NO_CANCEL;
                    case ADDRESS ->
                            answer.done() ? OrderWording.WISH_MOVED : OrderWording.WISH_NO_MOVE;
                };
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(key, "order", SafeText.line(answer.name())),
                        Optional.empty(),
                        List.of(
                                Rows.button(turn.texts(), ReplyIds.MENU, MenuWording.LABEL_MENU),
                                Rows.button(
                                        turn.texts(), ReplyIds.HUMAN, MenuWording.LABEL_HUMAN)));
        return turn.answer(turn.conversation(), message);
    }

    /** The cart without what was bought, unless it was bought past the cart. */
    private static Conversation emptied(Turn turn, OrderPlaced order) {
        var conversation = turn.conversation();
        if (boughtNow(conversation, order)) {
            return turn.settledAfterPayment();
        }
        var cart = conversation.cart();
        var left = CartChange.without(cart.lines(), order.lines());
        return left.equals(cart.lines())
                ? turn.settledAfterPayment()
                : turn.settledAfterPayment()
                        .withCart(Turn.cart(left, cart.touched().orElse(turn.at())));
    }

    private static boolean boughtNow(Conversation conversation, OrderPlaced order) {
        return order.request().isPresent()
                ? conversation.boughtNow().contains(order.request().getAsInt())
                : conversation.step() instanceof AwaitingPayment paying && paying.buyNow();
    }

    private static List<PlacedOrder> with(List<PlacedOrder> known, OrderPlaced order) {
        var all = new ArrayList<PlacedOrder>();
        all.add(new PlacedOrder(order.name(), order.total(), order.at()));
        all.addAll(known);
        return all.subList(0, Math.min(REMEMBERED, all.size()));
    }

    /** What the chat was told of, where nothing more can be seen; {@code lead} is said above. */
    static Decision remembered(Turn turn, String lead) {
        var lines = new ArrayList<String>();
        lines.add(lead);
        lines.add("");
        lines.add(turn.say(OrderWording.ORDERS_BODY));
        for (var order : turn.conversation().orders()) {
            lines.add(
                    turn.say(
                            OrderWording.ORDERS_LINE,
                            "order",
                            SafeText.line(order.name()),
                            "date",
                            date(turn, order),
                            "total",
                            order.total()));
        }
        return turn.answer(turn.settled(), shown(turn, String.join("\n", lines)));
    }

    private static Message shown(Turn turn, String body) {
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                body,
                Optional.empty(),
                List.of(
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_KEEP_SHOPPING),
                        Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN)));
    }

    private static LocalDate date(Turn turn, PlacedOrder order) {
        return LocalDate.ofInstant(order.at(), turn.store().timezone());
    }
}
