package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers.Dependency;
import app.tendero.platform.Breakers.Line;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakersTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final Line LINE = Line.meta(LINEN_HOUSE, new PhoneNumberId("106540352242922"));
    private static final Line NEIGHBOUR =
            Line.meta(new StoreId(2), new PhoneNumberId("106540352242933"));
    private static final Duration ANY_PAUSE = Duration.ofMinutes(11);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private long now;
    private final Breakers breakers = new Breakers(meters, new StoreLabels(), () -> now);

    @Test
    void failures_in_a_row_open_it_for_this_store_alone() {
        failures(Breaker.MOST_FAILURES);

        assertThat(breakers.enter(LINE)).isFalse();
        assertThat(breakers.enter(NEIGHBOUR)).isTrue();
        assertThat(breakers.rooms(Dependency.META)).containsOnlyKeys(LINE).containsValue(0);
        assertThat(state("1")).isEqualTo(2);
        assertThat(state("other")).isZero();
        assertThat(opened("failures")).isEqualTo(1);
    }

    @Test
    void a_success_between_failures_keeps_it_closed() {
        failures(Breaker.MOST_FAILURES - 1);
        breakers.succeeded(LINE);
        failures(Breaker.MOST_FAILURES - 1);

        assertThat(breakers.closed(LINE)).isTrue();
    }

    @Test
    void when_the_pause_is_over_one_asks_then_two_and_five_successes_close_it() {
        failures(Breaker.MOST_FAILURES);
        passes(Duration.ofSeconds(2));

        assertThat(entering(10)).isEqualTo(1);
        assertThat(state("1")).isEqualTo(1);
        breakers.succeeded(LINE);
        assertThat(entering(10)).isEqualTo(2);
        successes(2);
        assertThat(entering(10)).isEqualTo(4);
        successes(2);
        assertThat(entering(100)).isEqualTo(100);
        assertThat(state("1")).isZero();
    }

    @Test
    void a_failed_probe_opens_it_again_and_each_time_for_longer() {
        failures(Breaker.MOST_FAILURES);
        passes(Duration.ofSeconds(2));
        assertThat(breakers.enter(LINE)).isTrue();

        breakers.failed(LINE);

        passes(Duration.ofMillis(1_900)); // at least half of twice two seconds
        assertThat(breakers.enter(LINE)).isFalse();
        passes(Duration.ofMillis(2_100));
        assertThat(breakers.enter(LINE)).isTrue();
        assertThat(opened("failures")).isEqualTo(2);
    }

    @Test
    void a_probe_that_never_ends_makes_room_for_the_next() {
        failures(Breaker.MOST_FAILURES);
        passes(Duration.ofSeconds(2));
        assertThat(breakers.enter(LINE)).isTrue();
        assertThat(breakers.enter(LINE)).isFalse();

        passes(Breaker.PATIENCE);

        assertThat(entering(10)).isEqualTo(1);
    }

    @Test
    void what_was_asked_before_it_opened_changes_nothing() {
        failures(Breaker.MOST_FAILURES);

        successes(10);
        failures(10);

        assertThat(breakers.enter(LINE)).isFalse();
        assertThat(opened("failures")).isEqualTo(1);
    }

    @Test
    void one_refusal_opens_it_and_it_is_tried_seldom() {
        breakers.refused(LINE);

        passes(Duration.ofSeconds(29));
        assertThat(breakers.enter(LINE)).isFalse();
        assertThat(breakers.refusing(LINE)).isTrue();
        passes(Duration.ofSeconds(31));
        assertThat(entering(10)).isEqualTo(1);
        assertThat(opened("refused")).isEqualTo(1);
    }

    @Test
    void new_settings_of_the_store_are_tried_at_once() {
        breakers.refused(LINE);
        breakers.refused(NEIGHBOUR);

        breakers.renewed(LINEN_HOUSE);

        assertThat(breakers.enter(LINE)).isTrue();
        assertThat(breakers.enter(NEIGHBOUR)).isFalse();
    }

    @Test
    void new_settings_do_not_heal_a_machine_that_is_down() {
        failures(Breaker.MOST_FAILURES);

        breakers.renewed(LINEN_HOUSE);

        assertThat(breakers.enter(LINE)).isFalse();
    }

    @Test
    void after_a_refusal_that_came_later_only_proof_closes_it() {
        breakers.refusedLater(LINE);
        passes(ANY_PAUSE);
        assertThat(breakers.enter(LINE)).isTrue();

        successes(10);
        assertThat(breakers.closed(LINE)).isFalse();
        IntStream.range(0, Breaker.ENOUGH_SUCCESSES).forEach(each -> breakers.proved(LINE));

        assertThat(breakers.closed(LINE)).isTrue();
    }

    private void failures(int times) {
        IntStream.range(0, times).forEach(each -> breakers.failed(LINE));
    }

    private void successes(int times) {
        IntStream.range(0, times).forEach(each -> breakers.succeeded(LINE));
    }

    private long entering(int askers) {
        return IntStream.range(0, askers).filter(each -> breakers.enter(LINE)).count();
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private double state(String store) {
        return meters.get("breaker.state")
                .tags("dependency", "meta", "store", store)
                .gauge()
                .value();
    }

    private double opened(String why) {
        return meters.get("breaker.opened")
                .tags("dependency", "meta", "store", "1", "why", why)
                .counter()
                .count();
    }
}
