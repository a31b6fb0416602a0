package app.tendero.conversation.dialogue;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.TalkWording;
import app.tendero.conversation.WordingKey;
import java.util.List;
import java.util.Optional;

/** Pictures, voices and other things we cannot read: says so kindly, and what works instead. */
final class Unreadable {

    private Unreadable() {}

    /** A voice says something and is not understood; a picture or a sticker is just not needed. */
    static Decision media(Turn turn, MediaKind kind) {
        var next = turn.settled();
        return switch (kind) {
            case IMAGE -> say(turn, next, TalkWording.MEDIA_IMAGE);
            case VIDEO -> say(turn, next, TalkWording.MEDIA_VIDEO);
            case AUDIO -> say(turn, turn.misunderstood(next), TalkWording.MEDIA_VOICE);
            case DOCUMENT -> say(turn, next, TalkWording.MEDIA_DOCUMENT);
            case STICKER -> say(turn, next, TalkWording.MEDIA_STICKER);
        };
    }

    static Decision location(Turn turn) {
        return say(turn, turn.settled(), TalkWording.MEDIA_LOCATION);
    }

    static Decision contacts(Turn turn) {
        return say(turn, turn.settled(), TalkWording.MEDIA_CONTACTS);
    }

    static Decision unknown(Turn turn) {
        return say(turn, turn.misunderstood(turn.settled()), TalkWording.MEDIA_UNREADABLE);
    }

    private static Decision say(Turn turn, Conversation next, WordingKey key) {
        var texts = turn.texts();
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(key),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.BROWSE, MenuWording.LABEL_BROWSE),
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU),
                                Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN)));
        return turn.answer(next, message);
    }
}
