package app.tendero.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a shopper finds a person at the store, in the store's own time.
 *
 * @param week the times of each weekday in their order; a day that is not named is closed. With no
 *     day named at all the store is open around the clock.
 * @param holidays days on which it is closed whatever the weekday, in their order
 * @param special days with times of their own, whatever the weekday, in their order
 */
public record OpeningHours(
        Map<DayOfWeek, List<Span>> week,
        List<LocalDate> holidays,
        SortedMap<LocalDate, List<Span>> special) {

    /** Nothing was said about hours: open around the clock. */
    public static final OpeningHours ALWAYS = new OpeningHours(Map.of(), List.of());

    /** Further ahead nobody plans a visit. */
    private static final int DAYS_AHEAD = 60;

    private static final List<Span> WHOLE_DAY = List.of(new Span(0, Span.DAY));

    public OpeningHours {
        var ordered = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        week.forEach((day, spans) -> ordered.put(day, List.copyOf(spans)));
        week = Collections.unmodifiableMap(ordered);
        holidays = List.copyOf(new TreeSet<>(holidays));
        var own = new TreeMap<LocalDate, List<Span>>();
        special.forEach((day, spans) -> own.put(day, List.copyOf(spans)));
        special = Collections.unmodifiableSortedMap(own);
    }

    public OpeningHours(Map<DayOfWeek, List<Span>> week, List<LocalDate> holidays) {
        this(week, holidays, Collections.emptySortedMap());
    }

    /**
     * A time of opening without a break.
     *
     * @param from minutes from midnight, counted in
     * @param to minutes from midnight, not counted in; 1440 is the day's end
     */
    public record Span(int from, int to) {

        /** The minutes of a day. */
        public static final int DAY = 24 * 60;

        public Span {
            if (from < 0 || to > DAY || from >= to) {
                throw new IllegalArgumentException("a span begins before it ends, within a day");
            }
        }
    }

    public boolean openAt(LocalDateTime now) {
        var minute = minuteOf(now);
        return on(now.toLocalDate()).stream()
                .anyMatch(span -> span.from() <= minute && minute < span.to());
    }

    /** When it opens next, for a moment when it is closed; empty if not within two months. */
    public Optional<LocalDateTime> nextAfter(LocalDateTime now) {
        for (var ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            var day = now.toLocalDate().plusDays(ahead);
            var from = ahead == 0 ? minuteOf(now) : -1;
            var next = on(day).stream().filter(span -> span.from() > from).findFirst();
            if (next.isPresent()) {
                return Optional.of(day.atStartOfDay().plusMinutes(next.get().from()));
            }
        }
        return Optional.empty();
    }

    /** Until when it is open, for a moment when it is; midnight where the next day goes on. */
    public Optional<LocalDateTime> openUntil(LocalDateTime now) {
        var minute = minuteOf(now);
        return on(now.toLocalDate()).stream()
                .filter(span -> span.from() <= minute && minute < span.to())
                .findFirst()
                .map(span -> now.toLocalDate().atStartOfDay().plusMinutes(span.to()));
    }

    /** Whether it is open around the clock on every day. */
    public boolean isAlways() {
        return week.isEmpty() && holidays.isEmpty() && special.isEmpty();
    }

    /** Whether this day has times that its weekday has not. */
    public boolean isSpecial(LocalDate day) {
        return special.containsKey(day) || holidays.contains(day);
    }

    /** The times of a day in their order; none where it is closed. */
    public List<Span> on(LocalDate day) {
        if (special.containsKey(day)) {
            return special.getOrDefault(day, List.of());
        }
        if (holidays.contains(day)) {
            return List.of();
        }
        return week.isEmpty() ? WHOLE_DAY : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static int minuteOf(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
