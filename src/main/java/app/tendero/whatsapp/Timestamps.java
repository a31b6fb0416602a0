package app.tendero.whatsapp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Meta's times: Unix seconds, mostly written as strings. */
final class Timestamps {

    private static final Instant FIRST = Instant.parse("2009-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Timestamps() {}

    /** {@code otherwise} if it is missing or no time WhatsApp could have said. */
    static Instant read(@Nullable String seconds, Instant otherwise) {
        if (seconds == null || seconds.length() > 12) {
            return otherwise;
        }
        try {
            var at = Instant.ofEpochSecond(Long.parseLong(seconds));
            return at.isBefore(FIRST) || at.isAfter(LAST) ? otherwise : at;
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }
}
