package app.tendero.store;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ModelRules;
import app.tendero.kernel.OpeningHours;
import app.tendero.kernel.OpeningHours.Span;
import app.tendero.platform.http.JsonFields;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads from a body how a chat is to be arranged. */
final class ChatBody {

    private static final int MOST_COLLECTIONS = 100;
    private static final int MOST_HOLIDAYS = 100;
    private static final int MOST_SPANS = 4;

    /** What is said below a sentence of ours, in code points. */
    private static final int LONGEST_CLOSED = 300;

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-4]):([0-5][0-9])");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private ChatBody() {}

    static ChatDraft read(JsonFields fields) {
        var oneText = fields.isText("closed_message");
        return new ChatDraft(
                fields.object("hours").map(ChatBody::hours),
                oneText ? fields.text("closed_message", LONGEST_CLOSED) : Optional.empty(),
                oneText
                        ? Optional.empty()
                        : SettingsBody.texts(fields, "closed_message", LONGEST_CLOSED),
                collections(fields),
                fields.parsed("sold_out", 10, ChatBody::hides, "marked or hidden"),
                fields.whole("person_hours", 0, ChatRules.MOST_PERSON_HOURS),
                fields.parsed("language_model", 3, ChatBody::asks, "on or off"),
                fields.whole("language_model_calls", 1, ModelRules.MOST_CALLS));
    }

    private static Optional<Boolean> hides(String choice) {
        return switch (choice) {
            case "marked" -> Optional.of(false);
            case "hidden" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> asks(String choice) {
        return switch (choice) {
            case "on" -> Optional.of(true);
            case "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<List<CollectionId>> collections(JsonFields fields) {
        return fields.texts("collections", MOST_COLLECTIONS, 18)
                .map(
                        ids -> {
                            var chosen = new LinkedHashSet<CollectionId>();
                            for (int i = 0; i < ids.size(); i++) {
                                var at = "collections[" + i + "]";
                                if (!ID.matcher(ids.get(i)).matches()) {
                                    fields.wrong(at, "the number of a collection");
                                } else if (!chosen.add(
                                        new CollectionId(Long.parseLong(ids.get(i))))) {
                                    fields.wrong(at, "is in the list twice");
                                }
                            }
                            return List.copyOf(chosen);
                        });
    }

    private static OpeningHours hours(JsonFields fields) {
        var week = fields.object("week").map(ChatBody::week).orElse(Map.of());
        var holidays = holidays(fields);
        var special = fields.object("special").map(ChatBody::special).orElseGet(TreeMap::new);
        fields.noteRest();
        return new OpeningHours(week, holidays, special);
    }

    private static TreeMap<LocalDate, List<Span>> special(JsonFields fields) {
        var days = new TreeMap<LocalDate, List<Span>>();
        if (fields.names().size() > MOST_HOLIDAYS) {
            fields.wrong("", "at most " + MOST_HOLIDAYS + " days");
            return days;
        }
        for (var name : fields.names()) {
            try {
                var day = LocalDate.parse(name);
                fields.objects(name, MOST_SPANS)
                        .ifPresent(spans -> days.put(day, spans(fields, name, spans)));
            } catch (DateTimeParseException told) {
                fields.wrong(name.matches("[0-9-]{1,10}") ? name : "day", "a day like 2026-12-24");
            }
        }
        return days;
    }

    private static List<LocalDate> holidays(JsonFields fields) {
        var dates = new ArrayList<LocalDate>();
        var texts = fields.texts("holidays", MOST_HOLIDAYS, 10).orElse(List.of());
        for (int i = 0; i < texts.size(); i++) {
            try {
                dates.add(LocalDate.parse(texts.get(i)));
            } catch (DateTimeParseException told) {
                fields.wrong("holidays[" + i + "]", "a day like 2026-12-25");
            }
        }
        return dates;
    }

    private static Map<DayOfWeek, List<Span>> week(JsonFields fields) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            fields.objects(name, MOST_SPANS)
                    .ifPresent(spans -> week.put(day, spans(fields, name, spans)));
        }
        fields.noteRest();
        return week;
    }

    private static List<Span> spans(JsonFields week, String day, List<JsonFields> all) {
        var spans = new ArrayList<Span>();
        for (var fields : all) {
            span(fields).ifPresent(spans::add);
            fields.noteRest();
        }
        spans.sort(Comparator.comparingInt(Span::from));
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                week.wrong(day, "two of these times overlap");
            }
        }
        return spans;
    }

    private static Optional<Span> span(JsonFields fields) {
        var from = time(fields, "from");
        var to = time(fields, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() >= to.get()) {
            fields.wrong("to", "later than from; after midnight belongs to the next day");
            return Optional.empty();
        }
        return Optional.of(new Span(from.get(), to.get()));
    }

    private static Optional<Integer> time(JsonFields fields, String name) {
        if (!fields.has(name)) {
            fields.wrong(name, "required");
        }
        return fields.parsed(name, 5, ChatBody::minutes, "a time from 00:00 to 24:00");
    }

    private static Optional<Integer> minutes(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        var minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        return Optional.of(minutes).filter(m -> m <= Span.DAY);
    }
}
