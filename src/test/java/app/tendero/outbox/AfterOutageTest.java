package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When sends without an answer may be taken for lost. */
class AfterOutageTest {

    private long now = 1_000_000;
    private final AfterOutage outage = new AfterOutage(now);

    @Test
    void on_an_ordinary_day_always() {
        after(0.3);
        outage.answered(now);

        assertThat(outage.isLongOver(now)).isTrue();
    }

    @Test
    void not_while_postgresql_is_away_nor_for_fifteen_seconds_afterwards() {
        after(0.3);
        outage.failed(now);
        assertThat(outage.isLongOver(now)).isFalse();

        after(20);
        outage.failed(now);
        outage.answered(now);

        after(14.9);
        outage.answered(now);
        assertThat(outage.isLongOver(now)).isFalse();
        after(0.2);
        assertThat(outage.isLongOver(now)).isTrue();
    }

    @Test
    void a_single_failure_delays_nothing() {
        after(0.3);
        outage.failed(now);
        after(0.3);
        outage.answered(now);

        assertThat(outage.isLongOver(now)).isTrue();
    }

    private void after(double seconds) {
        now += Duration.ofMillis((long) (seconds * 1000)).toNanos();
    }
}
