package app.tendero.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.kernel.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final OpeningHours MORNINGS =
            new OpeningHours(
                    Map.of(
                            DayOfWeek.MONDAY, List.of(new Span(9 * 60, 12 * 60)),
                            DayOfWeek.SATURDAY, List.of(new Span(0, Span.DAY))),
                    List.of(DAY.plusDays(7)));

    @Test
    void a_store_that_said_nothing_is_open_around_the_clock() {
        assertThat(OpeningHours.ALWAYS.openAt(DAY.atTime(3, 0))).isTrue();
    }

    @Test
    void the_first_minute_is_open_and_the_last_one_is_not() {
        assertThat(MORNINGS.openAt(DAY.atTime(8, 59))).isFalse();
        assertThat(MORNINGS.openAt(DAY.atTime(9, 0))).isTrue();
        assertThat(MORNINGS.openAt(DAY.atTime(11, 59, 59))).isTrue();
        assertThat(MORNINGS.openAt(DAY.atTime(12, 0))).isFalse();
    }

    @Test
    void a_whole_day_ends_at_midnight() {
        assertThat(MORNINGS.openAt(DAY.plusDays(5).atTime(23, 59))).isTrue();
        assertThat(MORNINGS.openAt(DAY.plusDays(6).atStartOfDay())).isFalse();
    }

    @Test
    void the_next_opening_is_later_today_or_on_the_next_open_day() {
        assertThat(MORNINGS.nextAfter(DAY.atTime(7, 0))).contains(DAY.atTime(9, 0));
        assertThat(MORNINGS.nextAfter(DAY.atTime(12, 0))).contains(DAY.plusDays(5).atStartOfDay());
    }

    @Test
    void a_holiday_is_closed_and_passed_over() {
        var sunday = DAY.plusDays(6).atTime(10, 0);

        assertThat(MORNINGS.openAt(DAY.plusDays(7).atTime(10, 0))).isFalse();
        assertThat(MORNINGS.nextAfter(sunday)).contains(DAY.plusDays(12).atStartOfDay());
    }

    @Test
    void a_day_with_times_of_its_own_has_those_whatever_its_weekday_and_whatever_holidays() {
        var sunday = DAY.plusDays(6);
        var monday = DAY.plusDays(7);
        var hours =
                new OpeningHours(
                        MORNINGS.week(),
                        MORNINGS.holidays(),
                        new TreeMap<>(
                                Map.of(
                                        sunday, List.of(new Span(10 * 60, 11 * 60)),
                                        monday, List.of(new Span(13 * 60, 14 * 60)))));

        assertThat(hours.openAt(sunday.atTime(10, 30))).isTrue();
        assertThat(hours.openUntil(sunday.atTime(10, 30))).contains(sunday.atTime(11, 0));
        assertThat(hours.openAt(monday.atTime(9, 30))).isFalse();
        assertThat(hours.nextAfter(sunday.atTime(11, 0))).contains(monday.atTime(13, 0));
        assertThat(hours.isSpecial(sunday)).isTrue();
        assertThat(hours.isSpecial(DAY)).isFalse();
    }

    @Test
    void holidays_alone_close_a_store_that_is_else_always_open() {
        var christmas = LocalDate.of(2026, 12, 25);
        var hours = new OpeningHours(Map.of(), List.of(christmas));

        assertThat(hours.openAt(christmas.atTime(12, 0))).isFalse();
        assertThat(hours.nextAfter(christmas.atTime(12, 0)))
                .contains(LocalDateTime.of(2026, 12, 26, 0, 0));
    }

    @Test
    void a_store_that_never_opens_promises_nothing() {
        var never = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of()), List.of());

        assertThat(never.nextAfter(DAY.atTime(12, 0))).isEmpty();
    }

    @Test
    void a_span_ends_after_it_begins_and_within_its_day() {
        assertThatThrownBy(() -> new Span(600, 600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(600, 1441)).isInstanceOf(IllegalArgumentException.class);
    }
}
