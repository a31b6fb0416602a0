package app.tendero.messages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a page of talks ended, that runs from who was last to who was first.
 *
 * @param at of the last talk on the page
 * @param conversation tells talks of one moment apart
 */
public record TalkCursor(Instant at, UUID conversation) {

    /** Before the newest. */
    public static final TalkCursor START =
            new TalkCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Pattern FORM = Pattern.compile("([0-9]{1,17})-([0-9a-f-]{36})");

    /** A cursor that we gave out. */
    public static Optional<TalkCursor> parse(String cursor) {
        var parts = FORM.matcher(cursor);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var micros = Long.parseLong(parts.group(1));
            return Optional.of(
                    new TalkCursor(
                            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                            UUID.fromString(parts.group(2))));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + conversation;
    }
}
