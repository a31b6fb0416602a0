package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The judge is judged: one planted fault each, and nothing found where nothing is wrong. */
class PromisesTest {

    private static final String LINEN_HOUSE = "106540352242922";
    private static final String CASA_PEPE = "106540352242933";
    private static final String KERRY = "353871234567";
    private static final String PABLO = "34612345678";
    private static final Map<Long, Integer> CART = Map.of(44L, 2);

    private final List<Note> seen = new ArrayList<>();
    private long clock;

    @Test
    void a_purchase_as_it_should_be_breaks_nothing() {
        wrote("hi", 0, 0);
        taken("hi");
        sent(1, 1, "hi");
        wrote("checkout", 1, 0);
        taken("checkout");
        sent(2, 1, "checkout");
        thanks(3);

        assertThat(Promises.check(seen, List.of(bought(CART, CART, List.of(CART))))).isEmpty();
    }

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
    void a_webhook_that_waits_too_long_is_seen() {
        seen.add(new Note.Attempt(++clock, 503, 5_200));

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

    @Test
    void an_item_too_many_in_the_checkout_is_seen() {
        var three = Map.of(44L, 3);
        thanks(1);

        assertThat(promises(bought(CART, three, List.of(three))))
                .containsExactly(Promise.CART_EXACT);
    }

    @Test
    void an_item_that_got_lost_on_the_way_to_the_checkout_is_seen() {
        var both = Map.of(44L, 2, 55L, 1);
        thanks(1);

        assertThat(promises(bought(both, CART, List.of(CART)))).containsExactly(Promise.CART_EXACT);
    }

    @Test
    void a_purchase_that_never_came_to_its_end_is_seen() {
        var stuck = new Purchase(LINEN_HOUSE, KERRY, CART, Optional.empty(), List.of());

        assertThat(promises(stuck)).containsExactly(Promise.CART_EXACT);
    }

    @Test
    void a_second_order_is_seen() {
        thanks(1);
        thanks(2);

        assertThat(promises(bought(CART, CART, List.of(CART, CART))))
                .containsExactly(Promise.ORDER_EXACT);
    }

    @Test
    void an_order_that_nobody_thanks_for_is_seen() {
        assertThat(promises(bought(CART, CART, List.of(CART)))).containsExactly(Promise.THANKED);
    }

    @Test
    void thanks_said_twice_are_seen() {
        thanks(1);
        thanks(2);

        assertThat(promises(bought(CART, CART, List.of(CART)))).containsExactly(Promise.THANKED);
    }

    /** Three messages in one webhook. */
    private void burst() {
        for (int place = 0; place < 3; place++) {
            wrote(List.of("one", "two", "three").get(place), 0, place);
        }
        List.of("one", "two", "three").forEach(this::taken);
    }

    private void wrote(String wamid, int step, int place) {
        wrote(wamid, step, place, "webhook " + step);
    }

    private void wrote(String wamid, int step, int place, String webhook) {
        seen.add(new Note.Wrote(++clock, LINEN_HOUSE, KERRY, wamid, step, place, webhook));
    }

    /** Eight messages in one webhook. */
    private void longBurst() {
        for (int place = 0; place < 8; place++) {
            wrote("m" + place, 0, place);
        }
        for (int place = 0; place < 8; place++) {
            taken("m" + place);
        }
    }

    private void asked(String wamid) {
        seen.add(new Note.Asked(++clock, wamid));
    }

    private void began(Trouble trouble) {
        seen.add(new Note.Began(++clock, trouble));
    }

    private void ended(Trouble trouble) {
        seen.add(new Note.Ended(++clock, trouble));
    }

    private void taken(String wamid) {
        seen.add(new Note.Taken(++clock, wamid));
    }

    private void sent(long effect, int attempt, String answers) {
        seen.add(new Note.Sent(++clock, LINEN_HOUSE, KERRY, effect, attempt, Optional.of(answers)));
    }

    private void thanks(long effect) {
        seen.add(new Note.Sent(++clock, LINEN_HOUSE, KERRY, effect, 1, Optional.empty()));
    }

    private static Purchase bought(
            Map<Long, Integer> wanted, Map<Long, Integer> paid, List<Map<Long, Integer>> orders) {
        return new Purchase(LINEN_HOUSE, KERRY, wanted, Optional.of(paid), orders);
    }

    private List<Promise> promises(Purchase... purchases) {
        return Promises.check(seen, List.of(purchases)).stream().map(Broken::promise).toList();
    }
}
