package app.tendero.messages;

import app.tendero.kernel.StoreId;
import app.tendero.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some days of a store in its own time, both ends counted: what statistics are asked about. */
public record DaySpan(StoreId store, ZoneId zone, LocalDate from, LocalDate to) {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 92;

    /**
     * The days a caller asks for: the last seven where they name none, 92 at most.
     *
     * @throws app.tendero.platform.http.ProblemException 422 for what is no such span
     */
    public static DaySpan read(
            Store store, Instant now, @Nullable String from, @Nullable String to) {
        var read = new Parameters();
        var zone = store.settings().timezone();
        var last =
                read.read("to", to, DaySpan::day, "a day like 2026-11-21")
                        .orElseGet(() -> LocalDate.ofInstant(now, zone));
        var first =
                read.read("from", from, DaySpan::day, "a day like 2026-11-21")
                        .orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
        if (first.isAfter(last)) {
            read.wrong("from", "not after to");
        } else if (first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            read.wrong("from", "at most " + MOST_DAYS + " days before to");
        }
        read.mustBeGood();
        return new DaySpan(store.id(), zone, first, last);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 9000
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
