package app.tendero.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a shopper reports. Its prefix stands before the number: {@code DEF-1042}. */
public enum TicketKind {
    /** Something they bought is not as it should be. */
    DEFECT("DEF"),
    /** Anything else. */
    ISSUE("ISS");

    private static final Pattern NAME = Pattern.compile("(?:DEF|ISS)[ -]?#?([1-9][0-9]{0,9})");

    private final String prefix;

    TicketKind(String prefix) {
        this.prefix = prefix;
    }

    /** What people call the ticket with this number. */
    public String name(long number) {
        return prefix + "-" + number;
    }

    /** The number that a text names a ticket by, and nothing else. */
    public static Optional<Long> numberIn(String text) {
        var name = NAME.matcher(text.strip().toUpperCase(Locale.ROOT));
        return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
    }
}
