package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.shopify.CostBudget.Grant;
import app.tendero.shopify.CostBudget.Throttle;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CostBudgetTest {

    private static final Duration MAX_WAIT = Duration.ofMillis(1500);
    private static final long SECOND = 1_000_000_000L;

    private final CostBudget budget = new CostBudget();

    @Test
    void what_is_not_known_is_granted() {
        var grant = budget.take(900, MAX_WAIT, 0);

        assertThat(grant).isEqualTo(new Grant.Granted(Duration.ZERO));
    }

    @Test
    void a_question_waits_until_the_points_are_there() {
        told(40, 100);

        var grant = budget.take(100, MAX_WAIT, 0);

        assertThat(grant).isEqualTo(new Grant.Granted(Duration.ofMillis(600)));
    }

    @Test
    void work_that_nobody_waits_for_leaves_half_to_the_chat() {
        told(1100, 100);

        var fits = budget.takeAside(100, 0);
        var doesNot = budget.takeAside(100, 0);

        assertThat(fits).isEqualTo(new Grant.Granted(Duration.ZERO));
        assertThat(doesNot).isEqualTo(new Grant.Refused(Duration.ofSeconds(1)));
    }

    @Test
    void what_another_replica_says_counts_where_it_is_less() {
        told(2000, 100);

        budget.heard(new Throttle(2000, 900, 100), Duration.ofSeconds(2), 0);
        budget.heard(new Throttle(2000, 1900, 100), Duration.ofSeconds(20), 0);

        assertThat(budget.left(0)).isEqualTo(1100);
        assertThat(budget.toTell(0)).contains(new Throttle(2000, 1100, 100));
    }

    @Test
    void the_word_of_another_replica_is_the_first_where_there_was_none() {
        budget.heard(new Throttle(2000, 900, 100), Duration.ofSeconds(1), 0);

        assertThat(budget.left(0)).isEqualTo(1000);
        assertThat(budget.takeAside(100, 0)).isInstanceOf(Grant.Refused.class);
    }

    @Test
    void what_is_no_word_of_ours_in_redis_is_none() {
        assertThat(SharedBudgets.parsed("2000.0 900.5 100.0"))
                .contains(new Throttle(2000, 900.5, 100));
        for (var odd : new String[] {"", "1 2", "1 2 3 4", "a b c", "{}", "NaN 1 1", "0 1 1"}) {
            assertThat(SharedBudgets.parsed(odd)).as(odd).isEmpty();
        }
    }

    @Test
    void while_nothing_is_known_such_work_asks_one_question_at_a_time() {
        var first = budget.takeAside(100, 0);
        var second = budget.takeAside(100, 0);

        assertThat(first).isEqualTo(new Grant.Granted(Duration.ZERO));
        assertThat(second).isEqualTo(new Grant.Refused(Duration.ofSeconds(1)));
    }

    @Test
    void who_comes_later_waits_longer() {
        told(0, 100);

        budget.take(50, MAX_WAIT, 0);
        var second = budget.take(50, MAX_WAIT, 0);

        assertThat(second).isEqualTo(new Grant.Granted(Duration.ofSeconds(1)));
    }

    @Test
    void too_long_a_wait_is_refused_and_takes_nothing() {
        told(0, 100);

        var first = budget.take(400, MAX_WAIT, 0);
        var small = budget.take(10, MAX_WAIT, 0);

        assertThat(first).isEqualTo(new Grant.Refused(Duration.ofSeconds(4)));
        assertThat(small).isEqualTo(new Grant.Granted(Duration.ofMillis(100)));
    }

    @Test
    void points_come_back_with_time_up_to_the_maximum() {
        told(0, 100);

        assertThat(budget.left(5 * SECOND)).isEqualTo(500);
        assertThat(budget.left(3600 * SECOND)).isEqualTo(2000);
    }

    @Test
    void figures_from_shopify_do_not_know_of_questions_on_their_way() {
        told(1000, 100);
        budget.take(300, MAX_WAIT, 0);
        budget.take(200, MAX_WAIT, 0);

        budget.learn(200, new Throttle(2000, 990, 100), 0);

        assertThat(budget.left(0)).isEqualTo(690);
    }

    @Test
    void a_question_without_answer_gives_its_points_back() {
        told(1000, 100);
        budget.take(300, MAX_WAIT, 0);

        budget.giveBack(300, 0);

        assertThat(budget.left(0)).isEqualTo(1000);
    }

    private void told(double available, double rate) {
        budget.learn(0, new Throttle(2000, available, rate), 0);
    }
}
