package app.tendero.support.media;

import app.tendero.conversation.ShopperEvent.MediaKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A file as its row tells of it.
 *
 * @param id Meta's
 * @param type its media type, by its content; empty unless it is kept
 * @param size in bytes; 0 unless it is kept
 * @param attempt under which its pieces lie
 */
public record KeptFile(
        String id,
        MediaKind kind,
        State state,
        Optional<String> type,
        long size,
        int attempt,
        Instant receivedAt) {

    /** How far it is. */
    public enum State {
        /** Being fetched, or waiting for it. */
        COMING,
        KEPT,
        TOO_LARGE,
        WRONG_TYPE,
        /** Meta had it no longer. */
        GONE,
        /** Its content was not the one that was announced. */
        BROKEN,
        /** Meta did not give it, however often it was asked. */
        GIVEN_UP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
