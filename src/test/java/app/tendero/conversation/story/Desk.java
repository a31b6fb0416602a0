package app.tendero.conversation.story;

import app.tendero.conversation.AnswerNeed;
import app.tendero.conversation.ContactCard;
import app.tendero.conversation.DemoFaq;
import app.tendero.conversation.FaqBook;
import app.tendero.conversation.FaqEntry;
import app.tendero.conversation.Need;
import app.tendero.conversation.PlannedWork;
import app.tendero.conversation.ScheduleNeed;
import app.tendero.conversation.View;
import app.tendero.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant of a story answers to everybody, and what they make.
 *
 * <pre>
 * desk asks as the demo does
 * desk asks parking en "Where can I park?" "Behind the shop."
 * desk calls "+33 4 72 00 12 34" bonjour@linen-house.example
 * desk stands at "12 rue des Tisserands, Lyon" 45.7676 4.8344
 * desk answers nothing now
 * desk makes "Curtains, blue" d1 08:00 to d1 12:00 running on "Loom 2" 60/100 98% for #1001
 * desk hides lines
 * desk makes nothing
 * desk loses its plan
 * </pre>
 *
 * Without such a line there is neither, and the transcript does not tell that it was looked for.
 */
final class Desk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Pattern ASKS = Pattern.compile("asks (\\S+) ([a-z]+) \"(.*)\" \"(.*)\"");
    private static final Pattern CALLS = Pattern.compile("calls \"(.*)\" (\\S+)");
    private static final Pattern STANDS =
            Pattern.compile("stands at \"(.*)\" (-?[0-9.]+) (-?[0-9.]+)");
    private static final Pattern MAKES =
            Pattern.compile(
                    "makes \"(.*?)\" d(\\d+) (\\d\\d):(\\d\\d) to d(\\d+) (\\d\\d):(\\d\\d) ([a-z]+)"
                            + "(?: on \"(.*?)\")?(?: (\\d+)/(\\d+))?(?: (\\d+)%)?"
                            + "(?: for (#\\S+(?: #\\S+)*))?");
    private static final int MOST = 20;

    private final Instant firstDay;
    private final List<FaqEntry> entries = new ArrayList<>();
    private final List<PlannedWork> work = new ArrayList<>();
    private FaqBook demo = FaqBook.NONE;
    private Optional<ContactCard> card = Optional.empty();
    private boolean plans;
    private boolean hidesLines;
    private boolean answersNothing;
    private boolean planLost;

    Desk(Instant firstDay) {
        this.firstDay = firstDay;
    }

    /** Takes in what stands after "desk". */
    void read(String line) {
        switch (line) {
            case "asks as the demo does" -> demo = DemoFaq.book();
            case "answers nothing now" -> answersNothing = true;
            case "hides lines" -> hidesLines = true;
            case "makes nothing" -> plans = true;
            case "loses its plan" -> planLost = true;
            default -> told(line);
        }
    }

    private void told(String line) {
        var asks = ASKS.matcher(line);
        var calls = CALLS.matcher(line);
        var stands = STANDS.matcher(line);
        var makes = MAKES.matcher(line);
        if (asks.matches()) {
            var language = Profile.language(asks.group(2));
            entry(asks.group(1), language, asks.group(3), asks.group(4));
        } else if (calls.matches()) {
            card =
                    Optional.of(
                            new ContactCard(
                                    Optional.of(calls.group(1)),
                                    Optional.of(calls.group(2)),
                                    Optional.empty(),
                                    card.flatMap(ContactCard::place)));
        } else if (stands.matches()) {
            var before = card.orElse(ContactCard.NONE);
            var point =
                    new ContactCard.Point(
                            Double.parseDouble(stands.group(2)),
                            Double.parseDouble(stands.group(3)));
            var place = new ContactCard.Place("Linen House", stands.group(1), Optional.of(point));
            card =
                    Optional.of(
                            new ContactCard(
                                    before.phone(),
                                    before.email(),
                                    before.website(),
                                    Optional.of(place)));
        } else if (makes.matches()) {
            plans = true;
            work.add(work(makes::group));
        } else {
            throw new IllegalArgumentException("not a line of a desk: " + line);
        }
    }

    private void entry(String key, Language language, String question, String answer) {
        var before = entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        Map<Language, String> questions = new EnumMap<>(Language.class);
        Map<Language, String> answers = new EnumMap<>(Language.class);
        before.ifPresent(
                entry -> {
                    questions.putAll(entry.question());
                    answers.putAll(entry.answer());
                    entries.remove(entry);
                });
        questions.put(language, question);
        answers.put(language, answer);
        entries.add(new FaqEntry(key, questions, answers, Map.of()));
    }

    private interface Group {
        @Nullable String of(int number);
    }

    private PlannedWork work(Group group) {
        var orders = text(group.of(13)).map(names -> names.replace("#", "").split(" "));
        return new PlannedWork(
                text(group.of(1)).orElseThrow(),
                text(group.of(9)),
                at(group, 2),
                at(group, 5),
                PlannedWork.State.valueOf(text(group.of(8)).orElseThrow().toUpperCase(Locale.ROOT)),
                number(group.of(11)),
                number(group.of(10)),
                number(group.of(12)),
                orders.map(List::of).orElse(List.of()));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    private static OptionalInt number(@Nullable String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** The clock on the wall of the store: a day, an hour and a minute. */
    private Instant at(Group group, int first) {
        var day = Integer.parseInt(text(group.of(first)).orElseThrow());
        var hour = Integer.parseInt(text(group.of(first + 1)).orElseThrow());
        var minute = Integer.parseInt(text(group.of(first + 2)).orElseThrow());
        return LocalDate.ofInstant(firstDay, ZONE)
                .plusDays(day - 1L)
                .atTime(hour, minute)
                .atZone(ZONE)
                .toInstant();
    }

    /** Whether a story that has none of it need not hear that it was looked for. */
    boolean silent(Need<?> need) {
        return need instanceof AnswerNeed.Faq && book().isEmpty() && !answersNothing;
    }

    private FaqBook book() {
        return entries.isEmpty() ? demo : FaqBook.of(entries);
    }

    View<?> look(AnswerNeed<?> need) {
        if (answersNothing) {
            return new View.Unavailable<>("away");
        }
        return switch (need) {
            case AnswerNeed.Faq faq -> new View.Seen<>(book());
            case AnswerNeed.Contact contact ->
                    card.<View<?>>map(View.Seen::new).orElseGet(View.Missing::new);
        };
    }

    View<?> look(ScheduleNeed<?> need) {
        if (planLost) {
            return new View.Unavailable<>("away");
        }
        if (!plans) {
            return new View.Missing<>();
        }
        return switch (need) {
            case ScheduleNeed.Planned(var from, var to) ->
                    plan(
                            one -> one.from().isBefore(end(to)) && one.to().isAfter(begin(from)),
                            List.of());
            case ScheduleNeed.ForOrders(var numbers) ->
                    plan(one -> one.orders().stream().anyMatch(numbers::contains), numbers);
            case ScheduleNeed.Running running ->
                    hidesLines
                            ? new View.Missing<>()
                            : plan(one -> one.state() == PlannedWork.State.RUNNING, List.of());
        };
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    private View<?> plan(Predicate<PlannedWork> wanted, List<String> numbers) {
        var found = found(wanted).map(one -> shown(one, numbers)).toList();
        return new View.Seen<>(
                new ScheduleNeed.Plan(found.stream().limit(MOST).toList(), found.size() > MOST));
    }

    private Stream<PlannedWork> found(Predicate<PlannedWork> wanted) {
        return work.stream().filter(wanted).sorted(Comparator.comparing(PlannedWork::from));
    }

    private PlannedWork shown(PlannedWork one, List<String> numbers) {
        return new PlannedWork(
                one.title(),
                one.line().filter(line -> !hidesLines),
                one.from(),
                one.to(),
                one.state(),
                one.planned(),
                one.done(),
                hidesLines ? OptionalInt.empty() : one.quality(),
                one.orders().stream().filter(numbers::contains).toList());
    }
}
