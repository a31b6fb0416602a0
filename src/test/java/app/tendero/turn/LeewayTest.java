package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of the backlog may be worked at a time. */
class LeewayTest {

    private static final long USUAL = 4;

    private long now;
    private final Leeway leeway = new Leeway(() -> now);

    @BeforeEach
    void fresh_turns_usually_wait_4_ms() {
        for (int i = 0; i < 1000; i++) {
            leeway.waited(millis(USUAL), true);
        }
    }

    @Test
    void while_nobody_fresh_comes_it_grows_to_all_there_is() {
        pass(30);

        assertThat(leeway.places()).isEqualTo(Leeway.MOST);
    }

    @Test
    void it_grows_while_fresh_turns_wait_no_longer_than_usual() {
        double before = leeway.places();

        waitsFor(USUAL + 1, 10);

        assertThat(leeway.places()).isGreaterThan(before * 5);
    }

    @Test
    void it_shrinks_to_a_part_of_one_place_while_they_wait_longer_and_never_to_nothing() {
        pass(30);

        waitsFor(USUAL * 2, 20);

        assertThat(leeway.places()).isEqualTo(Leeway.LEAST).isPositive();
    }

    @Test
    void one_long_wait_among_many_short_ones_costs_nothing() {
        double before = leeway.places();

        pass(1);
        for (int i = 0; i < 20; i++) {
            leeway.waited(millis(i == 7 ? USUAL * 8 : USUAL), false);
        }
        pass(1);

        assertThat(leeway.places()).isGreaterThan(before);
    }

    @Test
    void what_is_usual_is_not_learned_while_the_backlog_is_worked() {
        waitsFor(USUAL * 3, 100);

        assertThat(leeway.places()).isEqualTo(Leeway.LEAST);
    }

    @Test
    void an_overload_of_before_does_not_become_the_measure() {
        for (int i = 0; i < 1000; i++) {
            leeway.waited(millis(900), true);
        }
        pass(30);

        waitsFor(60, 20);

        assertThat(leeway.places()).isEqualTo(Leeway.LEAST);
    }

    @Test
    void the_next_backlog_begins_with_one_again() {
        pass(30);

        now += millis(10_100);

        assertThat(leeway.places()).isEqualTo(1);
    }

    /** For so many tenths of a second five turns wait in each. */
    private void waitsFor(long waitMillis, int tenths) {
        for (int i = 0; i < tenths; i++) {
            for (int turn = 0; turn < 5; turn++) {
                leeway.waited(millis(waitMillis), false);
            }
            pass(1);
        }
    }

    private void pass(int tenths) {
        for (int i = 0; i < tenths; i++) {
            now += millis(100);
            var unused = leeway.places();
        }
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
