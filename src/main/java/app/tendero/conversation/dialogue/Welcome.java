package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cart;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.TalkWording;

/** The first words to a shopper, and the shorter ones to those we know. */
final class Welcome {

    /** A greeting above another answer leaves room for that answer. */
    private static final int SHORT = 300;

    private Welcome() {}

    static Decision greet(Turn turn) {
        var conversation = turn.conversation();
        var body = conversation.greeted() ? back(turn, conversation.cart()) : first(turn);
        return Menu.under(turn, turn.settled().withGreeted(), body);
    }

    /** The welcome to put above the answer to somebody who came straight to the point. */
    static String onTop(Turn turn) {
        return Cut.to(SHORT, first(turn));
    }

    private static String first(Turn turn) {
        var own = turn.store().welcome().get(turn.texts().language());
        return own == null || own.isBlank()
                ? turn.say(TalkWording.WELCOME_FIRST, "store", name(turn))
                : Cut.to(Limits.BUTTONS_BODY, own.strip());
    }

    private static String back(Turn turn, Cart cart) {
        return cart.total()
                .map(
                        total ->
                                turn.say(
                                        TalkWording.WELCOME_CART,
                                        "count",
                                        cart.items(),
                                        "total",
                                        total))
                .orElseGet(() -> turn.say(TalkWording.WELCOME_BACK, "store", name(turn)));
    }

    static String name(Turn turn) {
        return SafeText.line(turn.store().name());
    }
}
