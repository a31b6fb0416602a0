package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Promise;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The judge is judged: one planted fault each, and nothing found where nothing is wrong. */
class PromisesTest extends Scene {

    @Test
    void an_acknowledged_message_without_an_answer_is_lost() {
        wrote("hi", 0, 0);
        taken("hi");

        assertThat(promises()).containsExactly(Promise.ANSWERED);
    }

    @Test
    void a_message_that_was_never_acknowledged_is_owed_nothing() {
        wrote("hi", 0, 0);

        assertThat(promises()).isEmpty();
    }

    @Test
    void each_of_a_few_messages_gets_its_own_answer() {
        burst();
        sent(1, 1, "one");
        sent(2, 1, "three");

        assertThat(promises()).containsExactly(Promise.ANSWERED);
    }

    @Test
    void one_answer_to_the_last_covers_a_long_burst() {
        longBurst();
        sent(1, 1, "m7");

        assertThat(promises()).isEmpty();
    }

    @Test
    void the_end_of_a_burst_is_not_covered_by_an_answer_to_its_middle() {
        longBurst();
        sent(1, 1, "m6");

        assertThat(promises()).containsExactly(Promise.ANSWERED);
    }

    @Test
    void a_webhook_that_came_long_after_the_answer_is_not_covered_by_it() {
        longBurst();
        sent(1, 1, "m7");
        clock += TimeUnit.SECONDS.toNanos(5);
        wrote("late", 0, 3, "a webhook that was refused at first");
        seen.add(new Note.Asked(1, "late"));
        taken("late");

        assertThat(promises()).containsExactly(Promise.ANSWERED);
    }

    @Test
    void an_answer_to_the_next_step_does_not_cover_this_one() {
        wrote("hi", 0, 0);
        taken("hi");
        wrote("menu", 1, 0);
        taken("menu");
        sent(1, 1, "menu");

        assertThat(promises()).containsExactly(Promise.ANSWERED);
    }

    @Test
    void a_message_answered_from_two_rows_was_worked_twice() {
        wrote("hi", 0, 0);
        taken("hi");
        sent(1, 1, "hi");
        sent(2, 1, "hi");

        assertThat(promises()).containsExactly(Promise.WORKED_ONCE);
    }

    @Test
    void answers_that_overtake_each_other_are_out_of_order() {
        burst();
        sent(1, 1, "one");
        sent(3, 1, "three");
        sent(2, 1, "two");

        assertThat(promises()).containsExactly(Promise.IN_ORDER);
    }

    @Test
    void answers_to_webhooks_that_followed_each_other_keep_their_order() {
        wrote("first", 0, 0, "one webhook");
        asked("first");
        taken("first");
        wrote("second", 0, 1, "the next");
        asked("second");
        taken("second");
        sent(2, 1, "second");
        sent(1, 1, "first");

        assertThat(promises()).containsExactly(Promise.IN_ORDER);
    }

    @Test
    void webhooks_that_were_under_way_at_the_same_time_have_no_order() {
        wrote("first", 0, 0, "one webhook");
        wrote("second", 0, 1, "the next");
        asked("first");
        asked("second");
        taken("second");
        taken("first");
        sent(2, 1, "second");
        sent(1, 1, "first");

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_webhook_that_waits_too_long_is_seen() {
        seen.add(new Note.Attempt(++clock, 503, 5_200, true));

        assertThat(promises()).containsExactly(Promise.PROMPT);
    }

    @Test
    void an_answer_from_another_store_is_seen() {
        wrote("hi", 0, 0);
        taken("hi");
        seen.add(new Note.Sent(++clock, CASA_PEPE, KERRY, 1, 1, Optional.of("hi")));

        assertThat(promises()).containsExactly(Promise.RIGHT_STORE);
    }

    @Test
    void an_answer_to_another_shopper_is_seen() {
        wrote("hi", 0, 0);
        taken("hi");
        seen.add(new Note.Sent(++clock, LINEN_HOUSE, PABLO, 1, 1, Optional.of("hi")));

        assertThat(promises()).containsExactly(Promise.RIGHT_STORE);
    }

    @Test
    void an_answer_to_what_nobody_wrote_is_seen() {
        sent(1, 1, "made up");

        assertThat(promises()).containsExactly(Promise.RIGHT_STORE);
    }
}
