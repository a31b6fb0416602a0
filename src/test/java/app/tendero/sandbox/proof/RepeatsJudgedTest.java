package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What excuses a repeat, a refusal, a 200, and what does not. */
class RepeatsJudgedTest extends Scene {

    @Test
    void the_repeat_of_an_older_answer_is_no_disorder() {
        burst();
        sent(0, 1, "one");
        sent(1, 1, "two");
        sent(2, 1, "three");
        seen.add(new Note.Killed(++clock));
        sent(1, 2, "two");

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_repeat_around_a_death_is_explained() {
        wrote("hi", 0, 0);
        taken("hi");
        sent(1, 1, "hi");
        seen.add(new Note.Killed(++clock));
        sent(1, 2, "hi");

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_repeat_without_a_death_is_not() {
        wrote("hi", 0, 0);
        taken("hi");
        seen.add(new Note.Killed(++clock));
        sent(1, 1, "hi");
        sent(1, 2, "hi");

        assertThat(promises()).containsExactly(Promise.REPEAT_EXPLAINED);
    }

    @Test
    void a_repeat_that_does_not_say_so_is_not() {
        wrote("hi", 0, 0);
        taken("hi");
        sent(1, 1, "hi");
        seen.add(new Note.Killed(++clock));
        sent(1, 1, "hi");

        assertThat(promises()).containsExactly(Promise.REPEAT_EXPLAINED);
    }

    @Test
    void a_repeat_is_explained_while_outcomes_cannot_be_noted() {
        wrote("hi", 0, 0);
        taken("hi");
        began(Trouble.everywhere(Kind.NOTES_GET_LOST));
        sent(1, 1, "hi");
        ended(Trouble.everywhere(Kind.NOTES_GET_LOST));
        sent(1, 2, "hi");

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_silent_meta_explains_repeats_of_its_own_number_only() {
        wrote("hi", 0, 0);
        taken("hi");
        began(Trouble.of(Kind.META_IS_SILENT, CASA_PEPE));
        sent(1, 1, "hi");
        sent(1, 2, "hi");

        assertThat(promises()).containsExactly(Promise.REPEAT_EXPLAINED);
    }

    @Test
    void what_has_been_mended_explains_nothing_any_more() {
        wrote("hi", 0, 0);
        taken("hi");
        began(Trouble.of(Kind.META_IS_SILENT, LINEN_HOUSE));
        ended(Trouble.of(Kind.META_IS_SILENT, LINEN_HOUSE));
        sent(1, 1, "hi");
        sent(1, 2, "hi");

        assertThat(promises()).containsExactly(Promise.REPEAT_EXPLAINED);
    }

    @Test
    void a_200_while_nothing_can_be_kept_is_a_lie() {
        wrote("hi", 0, 0);
        began(Trouble.everywhere(Kind.NOTHING_IS_KEPT));
        clock += TimeUnit.SECONDS.toNanos(2);
        taken("hi");
        ended(Trouble.everywhere(Kind.NOTHING_IS_KEPT));
        sent(1, 1, "hi");

        assertThat(promises()).containsExactly(Promise.KEPT_BEFORE_200);
    }

    @Test
    void a_200_right_after_the_mending_is_none() {
        wrote("hi", 0, 0);
        began(Trouble.everywhere(Kind.NOTHING_IS_KEPT));
        clock += TimeUnit.SECONDS.toNanos(2);
        ended(Trouble.everywhere(Kind.NOTHING_IS_KEPT));
        taken("hi");
        sent(1, 1, "hi");

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_refusal_by_meta_is_seen() {
        seen.add(new Note.Refused(++clock, LINEN_HOUSE, 131009));

        assertThat(promises()).containsExactly(Promise.ACCEPTED);
    }

    @Test
    void a_refusal_that_was_ordered_is_none() {
        began(Trouble.of(Kind.META_REFUSES, LINEN_HOUSE));
        seen.add(new Note.Refused(++clock, LINEN_HOUSE, 130429));
        ended(Trouble.of(Kind.META_REFUSES, LINEN_HOUSE));

        assertThat(promises()).isEmpty();
    }

    @Test
    void limits_that_several_processes_share_can_be_met_but_no_other_refusal() {
        began(Trouble.everywhere(Kind.LIMITS_ARE_SHARED));
        seen.add(new Note.Refused(++clock, LINEN_HOUSE, 131056));
        seen.add(new Note.Refused(++clock, LINEN_HOUSE, 131009));

        assertThat(promises()).containsExactly(Promise.ACCEPTED);
    }

    @Test
    void asking_again_and_again_what_is_refused_is_a_storm() {
        began(Trouble.of(Kind.META_REFUSES, LINEN_HOUSE));
        for (int i = 0; i < 150; i++) {
            seen.add(new Note.Refused(++clock, LINEN_HOUSE, 131000));
        }

        assertThat(promises()).containsExactly(Promise.NO_STORM);
    }
}
