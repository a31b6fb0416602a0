package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final RetryBudget budget = new RetryBudget(0);

    @Test
    void repeated_tries_end_with_what_was_saved() {
        assertThat(retries(0)).isEqualTo(100);
    }

    @Test
    void ten_a_second_are_allowed_in_any_case() {
        retries(0);

        assertThat(retries(SECOND)).isEqualTo(10);
    }

    @Test
    void first_tries_earn_a_fifth_of_a_repeated_one_each() {
        retries(0);
        for (int i = 0; i < 200; i++) {
            budget.tried(false);
        }

        assertThat(retries(0)).isBetween(39L, 40L);
    }

    private long retries(long now) {
        long tried = 0;
        while (budget.allows(now)) {
            budget.tried(true);
            tried++;
        }
        return tried;
    }
}
