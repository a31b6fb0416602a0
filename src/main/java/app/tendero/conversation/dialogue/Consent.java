package app.tendero.conversation.dialogue;

import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.TalkWording;
import java.util.List;
import java.util.Optional;

/** Stop and start: after one confirmation the shopper hears nothing until they say start. */
final class Consent {

    private Consent() {}

    static Decision stop(Turn turn) {
        var body = turn.say(TalkWording.STOP_CONFIRMED, "store", Welcome.name(turn));
        var next = turn.settled().withStopped(true);
        return turn.answer(
                next,
                new Buttons(
                        Optional.empty(),
                        body,
                        Optional.empty(),
                        List.of(
                                Rows.button(
                                        turn.texts(), ReplyIds.START, MenuWording.LABEL_START))));
    }

    static Decision start(Turn turn) {
        if (!turn.conversation().stopped()) {
            return Welcome.greet(turn);
        }
        var body = turn.say(TalkWording.START_CONFIRMED, "store", Welcome.name(turn));
        return Menu.under(turn, turn.settled().withStopped(false).withGreeted(), body);
    }
}
