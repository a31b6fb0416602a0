package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderStep.AwaitingAddress;
import app.tendero.conversation.OrderStep.AwaitingCancelAnswer;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.WordingKey;
import java.util.List;
import java.util.Optional;

/**
 * Wishes that only the merchant can grant: they are passed on, and the shopper is told so. What has
 * left cannot be changed.
 */
final class OrderChanges {

    /** An address is a few lines. */
    private static final int LONGEST_NOTE = 500;

    private OrderChanges() {}

    /** Cancelling is asked twice: a tap is quickly made. */
    static Decision askCancel(Turn turn, ShownOrder order) {
        return refused(turn, order, OrderChange.CANCEL)
                .orElseGet(
                        () ->
                                turn.answer(
                                        OrderLook.standing(
                                                turn,
                                                new AwaitingCancelAnswer(
                                                        OrderLook.bare(order.name()))),
                                        new Buttons(
                                                Optional.empty(),
                                                said(
                                                        turn,
                                                        OrderWording.ORDER_CANCEL_CONFIRM,
                                                        order),
                                                Optional.empty(),
                                                choice(turn, order))));
    }

    private static List<Button> choice(Turn turn, ShownOrder order) {
        var number = OrderLook.bare(order.name());
        return List.of(
                Rows.button(
                        turn.texts(),
                        ReplyIds.orderCancelNow(number),
                        MenuWording.LABEL_ORDER_CANCEL_YES),
                Rows.button(turn.texts(), ReplyIds.order(number), MenuWording.LABEL_ORDER_KEEP));
    }

    static Decision cancel(Turn turn, ShownOrder order) {
        return refused(turn, order, OrderChange.CANCEL)
                .orElseGet(
                        () ->
                                passedOn(
                                        turn,
                                        order,
                                        OrderChange.CANCEL,
                                        "",
                                        said(turn, OrderWording.ORDER_CANCEL_PASSED, order)));
    }

    static Decision askAddress(Turn turn, ShownOrder order) {
        return refused(turn, order, OrderChange.ADDRESS)
                .orElseGet(
                        () ->
                                turn.answer(
                                        OrderLook.standing(
                                                turn,
                                                new AwaitingAddress(OrderLook.bare(order.name()))),
                                        message(
                                                turn,
                                                turn.say(
                                                        OrderWording.ORDER_ADDRESS_ASK,
                                                        "order",
                                                        SafeText.line(order.name())))));
    }

    static Decision address(Turn turn, ShownOrder order, String written) {
        return refused(turn, order, OrderChange.ADDRESS)
                .orElseGet(
                        () ->
                                passedOn(
                                        turn,
                                        order,
                                        OrderChange.ADDRESS,
                                        Cut.to(LONGEST_NOTE, SafeText.paragraphs(written.strip())),
                                        said(turn, OrderWording.ORDER_ADDRESS_PASSED, order)));
    }

    /** Too late, or asked before: what there is to say instead. */
    private static Optional<Decision> refused(Turn turn, ShownOrder order, OrderChange change) {
        if (!order.state().isChangeable()) {
            var body =
                    turn.say(
                            OrderWording.ORDER_TOO_LATE,
                            "order",
                            SafeText.line(order.name()),
                            "state",
                            turn.say(order.state().said()));
            return Optional.of(at(turn, order, message(turn, Support.withContact(turn, body))));
        }
        if (order.asked().contains(change)) {
            var body = turn.say(OrderWording.ORDER_ASKED_ALREADY, "store", Welcome.name(turn));
            return Optional.of(at(turn, order, message(turn, body)));
        }
        return Optional.empty();
    }

    private static Decision passedOn(
            Turn turn, ShownOrder order, OrderChange change, String note, String body) {
        var next = OrderLook.standing(turn, new AtOrder(OrderLook.bare(order.name())));
        return new Decided(
                next,
                List.of(
                        new Say(message(turn, body)),
                        new AskMerchant(order.id(), order.name(), change, note)));
    }

    private static Decision at(Turn turn, ShownOrder order, Message message) {
        return turn.answer(
                OrderLook.standing(turn, new AtOrder(OrderLook.bare(order.name()))), message);
    }

    private static String said(Turn turn, WordingKey key, ShownOrder order) {
        return turn.say(key, "order", SafeText.line(order.name()), "store", Welcome.name(turn));
    }

    private static Message message(Turn turn, String body) {
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                body,
                Optional.empty(),
                List.of(
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU),
                        Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN)));
    }
}
