package app.tendero.conversation.dialogue;

import app.tendero.conversation.Decision;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.WordingKey;
import java.util.List;
import java.util.Optional;

/** Pictures, voices and other things we cannot read: says so kindly, and what works instead. */
final class Unreadable {

    private Unreadable() {}

    static Decision media(Turn turn, MediaKind kind) {
        return say(
                turn,
                switch (kind) {
                    case IMAGE -> WordingKey.MEDIA_IMAGE;
                    case VIDEO -> WordingKey.MEDIA_VIDEO;
                    case AUDIO -> WordingKey.MEDIA_VOICE;
                    case DOCUMENT -> WordingKey.MEDIA_DOCUMENT;
                    case STICKER -> WordingKey.MEDIA_STICKER;
                });
    }

    static Decision location(Turn turn) {
        return say(turn, WordingKey.MEDIA_LOCATION);
    }

    static Decision contacts(Turn turn) {
        return say(turn, WordingKey.MEDIA_CONTACTS);
    }

    static Decision unknown(Turn turn) {
        return say(turn, WordingKey.MEDIA_UNREADABLE);
    }

    private static Decision say(Turn turn, WordingKey key) {
        var texts = turn.texts();
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(key),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.BROWSE, WordingKey.LABEL_BROWSE),
                                Rows.button(texts, ReplyIds.MENU, WordingKey.LABEL_MENU),
                                Rows.button(texts, ReplyIds.HUMAN, WordingKey.LABEL_HUMAN)));
        return turn.answer(turn.settled(), message);
    }
}
