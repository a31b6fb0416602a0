package app.tendero.messages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far somebody has read: only messages with smaller numbers are still to come. A message keeps
 * its number wherever it moves, so no page misses one or has it twice.
 */
record Position(long in, long out) {

    /** Before the newest. */
    static final Position START = new Position(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}|n)-([0-9]{1,18}|n)");

    static Optional<Position> parse(String cursor) {
        var parts = FORM.matcher(cursor);
        return parts.matches()
                ? Optional.of(new Position(number(parts.group(1)), number(parts.group(2))))
                : Optional.empty();
    }

    private static long number(String text) {
        return text.equals("n") ? Long.MAX_VALUE : Long.parseLong(text);
    }

    long of(Direction direction) {
        return direction == Direction.IN ? in : out;
    }

    Position after(Logged message) {
        return message.direction() == Direction.IN
                ? new Position(message.source(), out)
                : new Position(in, message.source());
    }

    @Override
    public String toString() {
        return text(in) + "-" + text(out);
    }

    private static String text(long number) {
        return number == Long.MAX_VALUE ? "n" : Long.toString(number);
    }
}
