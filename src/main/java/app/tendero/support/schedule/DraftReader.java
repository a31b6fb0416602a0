package app.tendero.support.schedule;

import app.tendero.conversation.PlannedWork.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads an entry from texts by name, whether they stand in a line of CSV or in a JSON object, and
 * tells everything that is wrong with it.
 */
final class DraftReader {

    static final List<String> COLUMNS =
            List.of(
                    "key", "title", "line", "from", "to", "state", "planned", "done", "quality",
                    "orders");

    private static final int KEY = 80;
    private static final int TITLE = 200;
    private static final int LINE = 100;
    private static final int MOST_ORDERS = 50;
    private static final int MOST_PIECES = 100_000_000;
    private static final Pattern ORDER = Pattern.compile("[\\p{L}\\p{N}._/-]{1,30}");
    private static final String MOMENT = "a time like 2026-11-21 08:00 or 2026-11-21T08:00:00Z";
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final ZoneId zone;
    private final Function<String, String> texts;
    private final BiConsumer<String, String> wrong;

    /**
     * @param texts what stands under a name; empty where nothing does
     * @param wrong takes a name and what is wrong with it
     */
    DraftReader(ZoneId zone, Function<String, String> texts, BiConsumer<String, String> wrong) {
        this.zone = zone;
        this.texts = texts;
        this.wrong = wrong;
    }

    /** Empty where something is wrong, which was told then. */
    Optional<Draft> read() {
        var key = text("key", KEY);
        var title = text("title", TITLE);
        var line = text("line", LINE);
        var from = needed("from").flatMap(text -> moment("from", text, 0));
        var to = needed("to").flatMap(text -> moment("to", text, 1));
        var state = state();
        var planned = number("planned", MOST_PIECES);
        var done = number("done", MOST_PIECES);
        var quality = number("quality", 100);
        var orders = orders();
        if (title.isEmpty()) {
            wrong.accept("title", "required");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong.accept("to", "not before from");
            return Optional.empty();
        }
        return title.isPresent() && from.isPresent() && to.isPresent() && state.isPresent()
                ? Optional.of(
                        new Draft(
                                key,
                                title.get(),
                                line,
                                from.get(),
                                to.get(),
                                state.get(),
                                planned,
                                done,
                                quality,
                                orders))
                : Optional.empty();
    }

    private Optional<String> text(String name, int most) {
        var text = texts.apply(name).strip();
        if (text.codePointCount(0, text.length()) > most) {
            wrong.accept(name, "at most " + most + " characters");
            return Optional.empty();
        }
        if (text.chars().anyMatch(c -> c < ' ')) {
            wrong.accept(name, "a text in one line");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> needed(String name) {
        var text = texts.apply(name).strip();
        if (text.isEmpty()) {
            wrong.accept(name, "required");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /**
     * @param days added to a day without a time: an end counts its day in
     */
    private Optional<Instant> moment(String name, String text, int days) {
        var moment =
                parsed(text)
                        .or(() -> day(text, days))
                        .filter(at -> !at.isBefore(FIRST) && at.isBefore(LAST));
        if (moment.isEmpty()) {
            wrong.accept(name, MOMENT);
        }
        return moment;
    }

    private Optional<Instant> parsed(String text) {
        var iso = text.replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeParseException notOne) {
            // with the clock on the store's wall, perhaps
        }
        try {
            return Optional.of(LocalDateTime.parse(iso).atZone(zone).toInstant());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private Optional<Instant> day(String text, int days) {
        try {
            var day = LocalDate.parse(text).plusDays(days);
            return Optional.of(day.atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private Optional<State> state() {
        var text = texts.apply("state").strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(State.PLANNED);
        }
        var state =
                Arrays.stream(State.values()).filter(s -> Draft.word(s).equals(text)).findFirst();
        if (state.isEmpty()) {
            wrong.accept("state", "planned, running, late or done");
        }
        return state;
    }

    private Optional<Integer> number(String name, int most) {
        var text = texts.apply(name).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > most) {
            wrong.accept(name, "a whole number from 0 to " + most);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private List<String> orders() {
        var orders = new LinkedHashSet<String>();
        for (var word : texts.apply("orders").strip().split("[\\s,;]+")) {
            var bare = word.toLowerCase(Locale.ROOT).replaceAll("^#+", "");
            if (!bare.isEmpty() && ORDER.matcher(bare).matches()) {
                orders.add(bare);
            } else if (!word.isEmpty()) {
                wrong.accept("orders", "numbers of orders with a space between them");
                return List.of();
            }
        }
        if (orders.size() > MOST_ORDERS) {
            wrong.accept("orders", "at most " + MOST_ORDERS);
            return List.of();
        }
        return new ArrayList<>(orders);
    }
}
