package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.RateLimits.Verdict;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counting without Redis; with it the doors' tests count. */
class RateLimitsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final RedisBreaker UNUSED =
            new RedisBreaker(() -> Uni.createFrom().nothing(), probe -> {});
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = NOON;

    private final RateLimits limits = new RateLimits(Optional.empty(), UNUSED, new TestClock());

    @Test
    void the_last_one_within_the_limit_is_allowed_and_the_next_is_not() {
        assertThat(take("a")).isEqualTo(new Verdict(true, 2, 1, NOON.plus(MINUTE)));
        assertThat(take("a")).isEqualTo(new Verdict(true, 2, 0, NOON.plus(MINUTE)));
        assertThat(take("a")).isEqualTo(new Verdict(false, 2, 0, NOON.plus(MINUTE)));
        assertThat(take("b").allowed()).isTrue();
    }

    @Test
    void a_new_window_begins_when_the_old_one_ended() {
        take("a");
        take("a");
        now = NOON.plus(MINUTE);

        assertThat(take("a")).isEqualTo(new Verdict(true, 2, 1, now.plus(MINUTE)));
    }

    private Verdict take(String key) {
        return limits.take(key, 2, MINUTE)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .assertCompleted()
                .getItem();
    }

    private final class TestClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
