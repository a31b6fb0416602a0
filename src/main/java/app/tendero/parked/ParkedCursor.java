package app.tendero.parked;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page ended: the moment, the kind and the number of its last line. At one moment messages
 * come before sends.
 */
record ParkedCursor(Instant at, Kind kind, long number) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,17})-(message|send)-([1-9][0-9]{0,17})");

    /** Before everything. */
    static final ParkedCursor START =
            new ParkedCursor(Instant.parse("9999-12-31T00:00:00Z"), Kind.message, Long.MAX_VALUE);

    static Optional<ParkedCursor> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Kind.of(parts.group(2))
                        .map(
                                kind ->
                                        new ParkedCursor(
                                                Instant.EPOCH.plus(
                                                        Long.parseLong(parts.group(1)),
                                                        ChronoUnit.MICROS),
                                                kind,
                                                Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** Of the lines of one kind at this very moment, those below this number are still to come. */
    long below(Kind of) {
        if (of == kind) {
            return number;
        }
        return of == Kind.message ? 0 : Long.MAX_VALUE;
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + kind + "-" + number;
    }
}
