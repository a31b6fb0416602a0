package app.tendero.sandbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the host took, as the kernel tells it. */
class StolenTest {

    @Test
    void what_was_stolen_is_told_as_a_share_of_all_time() {
        var before = Stolen.of("cpu  100 0 50 800 10 0 20 20 7 7");
        var now = Stolen.of("cpu  150 0 70 810 10 0 20 40 9 9");

        assertThat(Stolen.percent(before, now)).isEqualTo(20.0);
    }

    @Test
    void where_nothing_tells_nothing_was_stolen() {
        assertThat(Stolen.percent(Stolen.of(""), Stolen.of(""))).isZero();
    }

    @Test
    void the_machine_of_this_test_tells_something_sensible() {
        assertThat(Stolen.sinceNow().percent()).isBetween(0.0, 100.0);
    }
}
