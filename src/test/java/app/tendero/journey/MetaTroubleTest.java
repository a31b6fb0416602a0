package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Hurry;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meta is slow, refuses, loses answers. */
@QuarkusTest
class MetaTroubleTest {

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @AfterEach
    void calm() {
        town.meta().behave(LINEN_HOUSE);
    }

    private void trouble(String order) {
        town.meta().trouble(LINEN_HOUSE, order);
    }

    @Test
    void an_error_of_metas_own_is_tried_again() {
        trouble("{\"fail\": {\"times\": 3, \"code\": 131000, \"status\": 500}}");

        kerry.says("hi");

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void too_many_requests_wait_as_long_as_meta_says() {
        trouble(
                "{\"fail\": {\"times\": 2, \"code\": 130429, \"status\": 429, \"retry_after\": 1}}");

        kerry.says("hi");

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
        assertThat(AtRest.count(failuresOf(kerry))).isZero();
    }

    @Test
    void too_many_messages_to_one_shopper_wait_and_then_leave() {
        trouble("{\"fail\": {\"times\": 2, \"code\": 131056}}");

        kerry.says("hi");

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void an_answer_that_is_no_json_is_not_the_end() {
        trouble("{\"garbage\": 2, \"statuses\": false}");

        var wamid = kerry.says("hi");

        for (int attempt = 1; attempt <= 2; attempt++) {
            restsForItsAnswer(wamid, attempt);
        }
        Eventually.is("an answer", () -> !kerry.unseen().isEmpty());
    }

    @Test
    void a_lost_answer_is_repeated_after_fifteen_seconds_and_the_row_says_so() {
        kerry.asks("hi");
        trouble("{\"lose\": 1, \"statuses\": false}");
        var wamid = kerry.says("menu");
        var first = kerry.awaitsAnswer();

        restsForItsAnswer(wamid, 1);
        var second = kerry.awaitsAnswer();

        assertThat(second.effect()).isEqualTo(first.effect());
        assertThat(second.attempt()).isEqualTo(2);
        AtRest.await();
        assertThat(AtRest.count("SELECT repeats FROM outbox WHERE id = " + first.effect()))
                .isEqualTo(1);
    }

    @Test
    void a_lost_answer_is_not_repeated_when_a_status_tells_that_it_arrived() {
        kerry.asks("hi");
        trouble("{\"lose\": 1}");
        kerry.says("menu");
        var answer = kerry.awaitsAnswer();

        AtRest.await();

        assertThat(kerry.unseen()).isEmpty();
        assertThat(AtRest.count("SELECT repeats FROM outbox WHERE id = " + answer.effect()))
                .isZero();
    }

    /** Later than we wait for: it counts as lost, until a status tells. */
    @Test
    void an_answer_that_comes_too_late_is_not_repeated_when_a_status_tells_that_it_arrived() {
        kerry.asks("hi");
        trouble("{\"slow\": 13500}");
        kerry.says("menu");
        var answer = kerry.awaitsAnswer();
        town.meta().behave(LINEN_HOUSE);

        AtRest.await();

        assertThat(kerry.unseen()).isEmpty();
        assertThat(AtRest.count("SELECT repeats FROM outbox WHERE id = " + answer.effect()))
                .isZero();
        assertThat(kerry.asks("cart").text()).isNotEmpty();
    }

    @Test
    void a_meta_that_takes_messages_and_never_tells_is_believed() {
        trouble("{\"silent\": true}");

        var answer = kerry.asks("hi");

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        var row = " FROM outbox WHERE state = 'sent' AND delivery = 0 AND id = ";
        assertThat(AtRest.count("SELECT attempts" + row + answer.effect())).isEqualTo(1);
    }

    @Test
    void a_hanging_meta_does_not_hold_up_other_shoppers() {
        var pablo = town.shopperAt(LINEN_HOUSE);
        pablo.asks("hi");
        trouble("{\"hang\": 1}");
        kerry.says("hi");
        kerry.awaitsAnswer();

        var answer = pablo.asks("menu");

        assertThat(answer.rows()).isNotEmpty();
    }

    @Test
    void a_closed_window_ends_in_the_open() {
        kerry.asks("hi");
        trouble("{\"fail\": {\"times\": 5, \"code\": 131047}}");

        var wamid = kerry.says("menu");

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(deadRows(wamid, 131047)).isEqualTo(1);
    }

    @Test
    void what_waited_beyond_the_window_does_not_leave_any_more() {
        kerry.asks("hi");
        trouble("{\"fail\": {\"times\": true, \"code\": 131000, \"status\": 500}}");
        var wamid = kerry.says("menu");
        var row = " FROM outbox WHERE answers = '" + wamid + "' AND ";
        Eventually.is(
                "it failed", () -> AtRest.count("SELECT count(*)" + row + "failures > 0") == 1);
        AtRest.count(
                "UPDATE outbox SET window_until = now() - interval '1 s' WHERE answers = '"
                        + wamid
                        + "' RETURNING 1");
        town.meta().behave(LINEN_HOUSE);

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(AtRest.count("SELECT count(*)" + row + "state = 'expired'")).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_tried_again() {
        kerry.asks("hi");
        trouble("{\"fail\": {\"times\": 5, \"code\": 131026}}");

        var wamid = kerry.says("menu");

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(deadRows(wamid, 131026)).isEqualTo(1);
    }

    @Test
    void statuses_raise_the_delivery_and_never_lower_it() {
        trouble("{\"status_delays\": {\"sent\": 120, \"delivered\": 60, \"read\": 5}}");

        var answer = kerry.asks("hi");

        var delivery = "SELECT delivery FROM outbox WHERE id = " + answer.effect();
        Eventually.is("the message is read", () -> AtRest.count(delivery) == 3);
        Eventually.is(
                "all three statuses are taken",
                () -> town.meta().counters().path("webhooks").path("underway").asInt() == 0);
        AtRest.await();
        assertThat(AtRest.count(delivery)).isEqualTo(3);
    }

    @Test
    void a_failure_that_meta_tells_later_is_kept_with_the_message() {
        trouble("{\"fail_later\": {\"code\": 131026}}");

        var answer = kerry.asks("hi");

        Eventually.is(
                "the row says why",
                () ->
                        AtRest.count(
                                        "SELECT count(*) FROM outbox WHERE error_code = 131026"
                                                + " AND id = "
                                                + answer.effect())
                                == 1);
    }

    /** Meta got this attempt, and we do not know it: the row rests for 15 s, which pass here. */
    private static void restsForItsAnswer(String answering, int attempt) {
        var row =
                "state = 'sending' AND attempts = "
                        + attempt
                        + " AND answers = '"
                        + answering
                        + "'";
        Eventually.is(
                "attempt " + attempt + " has no answer",
                () ->
                        AtRest.count(
                                        "SELECT count(*) FROM outbox WHERE next_at BETWEEN"
                                                + " now() + interval '10 s' AND"
                                                + " now() + interval '15 s' AND "
                                                + row)
                                == 1);
        assertThat(Hurry.sends(row)).isEqualTo(1);
    }

    private static String failuresOf(Shopper shopper) {
        var answer = shopper.last();
        return "SELECT failures FROM outbox WHERE id = " + answer.effect();
    }

    /** Rows that were given up after one attempt. */
    private static long deadRows(String answering, int code) {
        return AtRest.count(
                "SELECT count(*) FROM outbox WHERE state = 'dead' AND attempts = 1 AND error_code = "
                        + code
                        + " AND answers = '"
                        + answering
                        + "'");
    }
}
