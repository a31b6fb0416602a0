package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void an_answer_to_a_later_message_of_the_same_webhook_covers_the_earlier_ones() {
        burst();
        sent(1, 1, "three");

        assertThat(promises()).isEmpty();
    }

    @Test
    void an_answer_to_an_earlier_message_of_the_same_webhook_does_not_cover_the_later_ones() {
        burst();
        sent(1, 1, "two");

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
        sent(2, 1, "three");
        sent(1, 1, "two");

        assertThat(promises()).containsExactly(Promise.IN_ORDER);
    }

    @Test
    void the_repeat_of_an_older_answer_is_no_disorder() {
        burst();
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

    /** Three messages in one webhook, of which the first was answered. */
    private void burst() {
        for (int place = 0; place < 3; place++) {
            wrote(List.of("one", "two", "three").get(place), 0, place);
        }
        List.of("one", "two", "three").forEach(this::taken);
    }

    private void wrote(String wamid, int step, int place) {
        seen.add(new Note.Wrote(++clock, LINEN_HOUSE, KERRY, wamid, step, place));
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
