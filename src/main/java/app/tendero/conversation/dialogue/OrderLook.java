package app.tendero.conversation.dialogue;

import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.OrderAccess;
import app.tendero.conversation.OrderNeed.By;
import app.tendero.conversation.OrderNeed.OneOrder;
import app.tendero.conversation.OrderNeed.OrderSight;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.OrderNeed.ProvenOrder;
import app.tendero.conversation.OrderNeed.RecentOrders;
import app.tendero.conversation.OrderStep.AwaitingOrderNumber;
import app.tendero.conversation.OrderStep.AwaitingProof;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.Step;
import app.tendero.conversation.View;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the order a shopper speaks of. An order that is not under their number is shown to who
 * knows its e-mail or postcode; whether it exists at all is told to nobody else.
 */
final class OrderLook {

    private OrderLook() {}

    /** All of them, for who asks for their orders; the only one is shown at once. */
    static Decision all(Turn turn) {
        return own(
                turn,
                own ->
                        own.orders().size() == 1
                                ? OrderCards.show(turn, own.orders().getFirst())
                                : OrderCards.list(turn, own.orders(), OrderWish.SEE));
    }

    static Decision find(
            Turn turn, OrderWish wish, Optional<String> number, Optional<String> proof) {
        return number.isPresent()
                ? one(turn, number.get(), proof, order -> act(turn, wish, order))
                : own(turn, own -> meant(turn, wish, own.orders()));
    }

    /** One that is meant for certain, from a button of ours. */
    static Decision one(Turn turn, String number, Function<ShownOrder, Decision> then) {
        return one(turn, number, Optional.empty(), then);
    }

    private static Decision one(
            Turn turn, String number, Optional<String> proof, Function<ShownOrder, Decision> then) {
        var bare = bare(number);
        return turn.see(
                new OneOrder(bare, turn.conversation().access().proven(turn.at())),
                view ->
                        switch (view) {
                            case View.Seen(OrderSight.Shown(var order)) -> then.apply(order);
                            case View.Seen(OrderSight.Withheld withheld) -> withheld(turn);
                            case View.Missing<OrderSight> strange ->
                                    proof.map(known -> prove(turn, bare, known))
                                            .orElseGet(() -> askProof(turn, bare));
                            case View.Unavailable<OrderSight> away -> away(turn);
                        });
    }

    /** The order that is meant without a number, where there is only one it can be. */
    private static Decision meant(Turn turn, OrderWish wish, List<ShownOrder> orders) {
        var fitting =
                orders.stream()
                        .filter(
                                order ->
                                        switch (wish) {
                                            case SEE -> order.state().isUnderWay();
                                            case CANCEL, ADDRESS -> order.state().isChangeable();
                                            case AGAIN -> true;
                                        })
                        .toList();
        if (fitting.size() == 1 || orders.size() == 1) {
            return act(turn, wish, fitting.size() == 1 ? fitting.getFirst() : orders.getFirst());
        }
        return OrderCards.list(turn, fitting.isEmpty() ? orders : fitting, wish);
    }

    private static Decision act(Turn turn, OrderWish wish, ShownOrder order) {
        return switch (wish) {
            case SEE -> OrderCards.show(turn, order);
            case CANCEL -> OrderChanges.askCancel(turn, order);
            case ADDRESS -> OrderChanges.askAddress(turn, order);
            case AGAIN -> OrderAgain.propose(turn, order);
        };
    }

    private static Decision own(Turn turn, Function<OwnOrders, Decision> then) {
        return turn.see(
                new RecentOrders(),
                view ->
                        switch (view) {
                            case View.Seen(var own) ->
                                    own.orders().isEmpty() ? none(turn, own.by()) : then.apply(own);
                            case View.Missing<OwnOrders> none -> none(turn, By.PHONE);
                            case View.Unavailable<OwnOrders> away -> away(turn);
                        });
    }

    private static Decision none(Turn turn, By by) {
        return switch (by) {
            case PHONE -> awaitNumber(turn, turn.say(OrderWording.ORDERS_NONE));
            case CHAT -> awaitNumber(turn, turn.say(OrderWording.ORDERS_NO_PHONE));
            case NOBODY -> withheld(turn);
        };
    }

    /** A number, and what shows that the order is theirs. */
    static Decision askNumber(Turn turn) {
        return turn.conversation().access().isLocked(turn.at())
                ? locked(turn)
                : awaitNumber(turn, turn.say(OrderWording.ORDER_ASK_NUMBER));
    }

    private static Decision awaitNumber(Turn turn, String body) {
        return turn.answer(standing(turn, new AwaitingOrderNumber()), way(turn, body));
    }

    private static Decision askProof(Turn turn, String number) {
        if (turn.conversation().access().isLocked(turn.at())) {
            return locked(turn);
        }
        var body = turn.say(OrderWording.ORDER_UNKNOWN, "order", SafeText.line("#" + number));
        return turn.answer(standing(turn, new AwaitingProof(number)), way(turn, body));
    }

    /** Tries are few and counted, so that nobody finds an order by guessing. */
    static Decision prove(Turn turn, String number, String proof) {
        var access = turn.conversation().access();
        if (access.isLocked(turn.at())) {
            return locked(turn);
        }
        return turn.see(
                new ProvenOrder(bare(number), proof.strip()),
                view ->
                        switch (view) {
                            case View.Seen(OrderSight.Shown(var order)) -> proven(turn, order);
                            case View.Seen(OrderSight.Withheld withheld) -> withheld(turn);
                            case View.Missing<OrderSight> wrong -> wrong(turn, access);
                            case View.Unavailable<OrderSight> away -> away(turn);
                        });
    }

    private static Decision proven(Turn turn, ShownOrder order) {
        var known = turn.conversation().access().shown(order.id(), turn.at());
        return OrderCards.show(turn.with(turn.conversation().withAccess(known)), order);
    }

    private static Decision wrong(Turn turn, OrderAccess access) {
        var failed = access.failed(turn.at());
        var after = turn.with(turn.conversation().withAccess(failed));
        return failed.isLocked(turn.at())
                ? locked(after)
                : awaitNumber(after, turn.say(OrderWording.ORDER_PROOF_WRONG));
    }

    private static Decision locked(Turn turn) {
        var body = turn.say(OrderWording.ORDER_LOCKED, "store", Welcome.name(turn));
        return turn.answer(turn.settled(), way(turn, Support.withContact(turn, body)));
    }

    /** The shop shows us no buyers: said plainly, with the way to a person. */
    private static Decision withheld(Turn turn) {
        var body = turn.say(OrderWording.ORDERS_WITHHELD);
        return turn.answer(turn.settled(), way(turn, Support.withContact(turn, body)));
    }

    /** What the chat itself was told of is known without looking. */
    private static Decision away(Turn turn) {
        var body = turn.say(OrderWording.ORDERS_AWAY);
        var answer =
                turn.conversation().orders().isEmpty()
                        ? turn.answer(turn.settled(), way(turn, body))
                        : Orders.remembered(turn, body);
        return answer.undone(body);
    }

    private static Message way(Turn turn, String body) {
        var texts = turn.texts();
        List<Button> buttons =
                List.of(
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU),
                        Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        return new Buttons(Optional.empty(), body, Optional.empty(), buttons);
    }

    /** The state at an order; a checkout under way goes on. */
    static Conversation standing(Turn turn, Step step) {
        return turn.conversation().step() instanceof CheckoutStep
                ? turn.conversation()
                : turn.conversation().withStep(step);
    }

    /** An order's name as people type it: without its sign, in lower case. */
    static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("^#+", "").replace(" ", "");
    }
}
