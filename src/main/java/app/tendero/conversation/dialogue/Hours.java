package app.tendero.conversation.dialogue;

import app.tendero.conversation.DeskWording;
import app.tendero.kernel.OpeningHours;
import app.tendero.kernel.OpeningHours.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When a store is open, in words: the week from today on, and the days that are not as usual. */
final class Hours {

    private static final int WEEK = 7;

    /** Holidays within this time are worth telling. */
    private static final int DAYS_AHEAD = 28;

    private static final int MOST_SPECIAL = 4;

    private Hours() {}

    /** Empty where the store said nothing about its hours. */
    static List<String> lines(Turn turn) {
        var hours = turn.store().chat().hours();
        if (hours.isAlways()) {
            return List.of();
        }
        var now = LocalDateTime.ofInstant(turn.at(), turn.store().timezone());
        var lines = new ArrayList<String>();
        lines.add(turn.say(DeskWording.HOURS_TITLE));
        lines.addAll(week(turn, hours, now.toLocalDate()));
        lines.addAll(special(turn, hours, now.toLocalDate()));
        hours.openUntil(now)
                .filter(until -> !hours.week().isEmpty())
                .ifPresent(
                        until -> {
                            lines.add("");
                            lines.add(
                                    turn.say(
                                            DeskWording.HOURS_OPEN_NOW,
                                            "time",
                                            time(turn, until.toLocalTime())));
                        });
        return lines;
    }

    private static List<String> week(Turn turn, OpeningHours hours, LocalDate today) {
        if (hours.week().isEmpty()) {
            return List.of(turn.say(DeskWording.HOURS_ALWAYS));
        }
        var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        var lines = new ArrayList<String>();
        for (var day = 0; day < WEEK; ) {
            var times = hours.week().getOrDefault(monday.plusDays(day).getDayOfWeek(), List.of());
            var last = day;
            while (last + 1 < WEEK
                    && hours.week()
                            .getOrDefault(monday.plusDays(last + 1L).getDayOfWeek(), List.of())
                            .equals(times)) {
                last++;
            }
            lines.add(line(turn, name(turn, monday, day, last), times));
            day = last + 1;
        }
        return lines;
    }

    /** "Monday", or "Monday – Friday". */
    private static String name(Turn turn, LocalDate monday, int first, int last) {
        var amounts = turn.texts().amounts();
        var name = amounts.weekday(monday.plusDays(first));
        return first == last ? name : name + " – " + amounts.weekday(monday.plusDays(last));
    }

    private static List<String> special(Turn turn, OpeningHours hours, LocalDate today) {
        var lines = new ArrayList<String>();
        for (var ahead = 0; ahead < DAYS_AHEAD && lines.size() < MOST_SPECIAL; ahead++) {
            var day = today.plusDays(ahead);
            if (hours.isSpecial(day)) {
                lines.add(line(turn, turn.texts().amounts().date(day), hours.on(day)));
            }
        }
        return lines;
    }

    private static String line(Turn turn, String day, List<Span> times) {
        return times.isEmpty()
                ? turn.say(DeskWording.HOURS_DAY_CLOSED, "day", day)
                : turn.say(
                        DeskWording.HOURS_DAY,
                        "day",
                        day,
                        "times",
                        times.stream()
                                .map(span -> time(turn, span.from()) + "–" + time(turn, span.to()))
                                .collect(Collectors.joining(", ")));
    }

    /** Midnight at the end of a day is written as such. */
    private static String time(Turn turn, int minutes) {
        return minutes == Span.DAY ? "24:00" : time(turn, LocalTime.of(minutes / 60, minutes % 60));
    }

    private static String time(Turn turn, LocalTime time) {
        return turn.texts().amounts().time(time);
    }
}
