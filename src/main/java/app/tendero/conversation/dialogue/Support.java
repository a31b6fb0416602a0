package app.tendero.conversation.dialogue;

import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.TalkWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Help, a person to talk to, and small talk; never a dead end. */
final class Support {

    private Support() {}

    static Decision help(Turn turn) {
        var texts = turn.texts();
        var buttons = new ArrayList<Button>();
        buttons.add(Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU));
        buttons.add(Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        if (turn.store().languages().size() > 1) {
            buttons.add(Rows.button(texts, ReplyIds.LANGUAGES, MenuWording.LABEL_LANGUAGE));
        }
        var body = turn.say(TalkWording.HELP_BODY, "store", Welcome.name(turn));
        return say(turn, Closed.under(turn, body), buttons);
    }

    /**
     * A person of the team, here in the chat; where nobody is there for that, how to reach them.
     */
    static Decision human(Turn turn) {
        return turn.store().chat().handsOver() ? HandOffs.ask(turn) : contact(turn);
    }

    private static Decision contact(Turn turn) {
        var body =
                turn.store()
                        .contact()
                        .map(SafeText::line)
                        .map(contact -> turn.say(TalkWording.HUMAN_CONTACT, "contact", contact))
                        .orElseGet(
                                () ->
                                        turn.say(
                                                TalkWording.HUMAN_NO_CONTACT,
                                                "store",
                                                Welcome.name(turn)));
        return say(turn, Closed.under(turn, body), menuButton(turn));
    }

    /** {@code body} with the way to a person below, where the store told one. */
    static String withContact(Turn turn, String body) {
        return turn.store()
                .contact()
                .map(SafeText::line)
                .map(contact -> turn.say(TalkWording.HUMAN_CONTACT, "contact", contact))
                .map(contact -> body + "\n\n" + contact)
                .orElse(body);
    }

    static Decision thanks(Turn turn) {
        return turn.answer(turn.settled(), new Text(turn.say(TalkWording.THANKS_ANSWER)));
    }

    static Decision goodbye(Turn turn) {
        return turn.answer(turn.settled(), new Text(turn.say(TalkWording.GOODBYE_ANSWER)));
    }

    /** Signs without a word: nothing to search for. */
    static Decision noWords(Turn turn) {
        return Menu.under(
                turn, turn.misunderstood(turn.settled()), turn.say(TalkWording.UNKNOWN_TEXT));
    }

    static Decision unknownTap(Turn turn) {
        return Menu.under(turn, turn.settled(), turn.say(TalkWording.UNKNOWN_TAP));
    }

    /** One of their messages was put aside: they hear it, with a way on. */
    static Decision parked(Turn turn) {
        var texts = turn.texts();
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(TalkWording.PARKED),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU),
                                Rows.button(texts, ReplyIds.CART, MenuWording.LABEL_VIEW_CART),
                                Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN)));
        var told = turn.conversation().withApologised(Optional.of(turn.at()));
        return turn.answer(told, message);
    }

    private static List<Button> menuButton(Turn turn) {
        return List.of(Rows.button(turn.texts(), ReplyIds.MENU, MenuWording.LABEL_MENU));
    }

    private static Decision say(Turn turn, String body, List<Button> buttons) {
        return turn.answer(
                turn.settled(), new Buttons(Optional.empty(), body, Optional.empty(), buttons));
    }
}
