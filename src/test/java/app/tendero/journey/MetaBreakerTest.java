package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a store's trouble at Meta does to that store, and that it does nothing to others. */
@QuarkusTest
class MetaBreakerTest {

    /** Sends of one number under way at a time. */
    private static final int SHARE = 64;

    private static final String LINEN_ID =
            "(SELECT id FROM store WHERE domain = '" + LINEN_HOUSE.domain() + "')";
    private static final Duration SOON = Duration.ofSeconds(6);

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @AfterEach
    void calm() {
        town.meta().behave(LINEN_HOUSE);
        newToken();
        AtRest.await();
    }

    @Test
    void a_bad_token_stops_the_store_until_a_new_one_comes_and_nobody_else() {
        trouble("{\"fail\": {\"times\": true, \"code\": 190, \"status\": 401}}");
        kerry.says("hi");
        Eventually.is("the breaker is open", () -> state() == 2);
        int refused = town.meta().refused(190);
        var shoppers = shoppers(20);
        shoppers.forEach(shopper -> shopper.says("hi"));
        Eventually.is("messages wait", () -> untried() >= 19);

        var neighbour = town.shopperAt(CASA_PEPE).asks("hi");

        assertThat(neighbour.text()).isNotEmpty();
        assertThat(untried()).isGreaterThanOrEqualTo(19);
        // a change of settings that is seen only now may allow one probe
        assertThat(town.meta().refused(190)).isLessThanOrEqualTo(refused + 1);
        town.meta().behave(LINEN_HOUSE);
        newToken();
        eachHearsOnce(shoppers, SOON);
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void messages_of_a_shopper_wait_for_the_token_in_their_order() {
        trouble("{\"fail\": {\"times\": true, \"code\": 190, \"status\": 401}}");
        var first = kerry.says("hi");
        var second = kerry.says("menu");
        var third = kerry.says("help");
        Eventually.is("the breaker is open", () -> state() == 2);

        town.meta().behave(LINEN_HOUSE);
        newToken();

        assertThat(
                        Stream.generate(kerry::awaitsAnswer)
                                .limit(3)
                                .map(answer -> answer.answers().orElseThrow()))
                .containsExactly(first, second, third);
    }

    @Test
    void an_outage_is_probed_and_its_end_is_no_storm() {
        trouble("{\"fail\": {\"times\": true, \"code\": 131000, \"status\": 500}}");
        var first = shoppers(5);
        first.forEach(shopper -> shopper.says("hi"));
        Eventually.is("the breaker is open", () -> state() == 2);
        var later = shoppers(30);
        later.forEach(shopper -> shopper.says("hi"));

        var neighbour = town.shopperAt(CASA_PEPE).asks("hi");

        assertThat(neighbour.text()).isNotEmpty();
        assertThat(untried()).isGreaterThanOrEqualTo(25);
        town.meta().behave(LINEN_HOUSE);
        eachHearsOnce(first, Eventually.PATIENCE);
        eachHearsOnce(later, Eventually.PATIENCE);
        assertThat(state()).isZero();
    }

    @Test
    void a_payment_that_fails_after_meta_took_the_message_stops_the_store_and_loses_nothing() {
        trouble("{\"fail_later\": {\"times\": true, \"code\": 131042}}");
        kerry.says("hi");
        Eventually.is("the breaker is open", () -> state() == 2);
        var open = "SELECT count(*) FROM outbox WHERE done_at IS NULL AND error_code = 131042";
        Eventually.is("the message waits", () -> AtRest.count(open) == 1);
        assertThat(town.shopperAt(CASA_PEPE).asks("hi").text()).isNotEmpty();

        town.meta().behave(LINEN_HOUSE);
        newToken();

        Eventually.is("it left", () -> AtRest.count(open) == 0);
        Eventually.is("it arrived", () -> AtRest.count(delivered()) == 1);
    }

    @Test
    void recipients_who_cannot_be_reached_hold_up_nobody_and_open_no_breaker() {
        var lost = shoppers(8);
        trouble("{\"fail\": {\"times\": true, \"code\": 131026}}");
        lost.forEach(shopper -> shopper.says("hi"));
        AtRest.await();
        assertThat(state()).isZero();
        town.meta().behave(LINEN_HOUSE);

        assertThat(kerry.asks("hi").text()).isNotEmpty();
        assertThat(town.shopperAt(CASA_PEPE).asks("hi").text()).isNotEmpty();
        assertThat(lost).allSatisfy(shopper -> assertThat(shopper.unseen()).isEmpty());
    }

    @Test
    void a_meta_that_hangs_for_one_store_leaves_room_for_the_others() {
        trouble("{\"hang\": true}");
        int before = town.meta().accepted();
        var many = shoppers(300).stream().map(one -> one.inbound(Messages.text("hi"), null));
        assertThat(town.meta().inbound(many.toList()).status()).isEqualTo(200);
        Eventually.is("its share hangs", () -> town.meta().accepted() >= before + SHARE);

        var begin = System.nanoTime();
        var neighbour = town.shopperAt(CASA_PEPE).asks("hi");

        assertThat(neighbour.text()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        Eventually.is("the breaker is open", () -> state() == 2);
        // what is claimed and what is committed at the same moment do not count each other
        assertThat(town.meta().accepted()).isLessThan(before + 2 * SHARE);
    }

    private void trouble(String order) {
        town.meta().trouble(LINEN_HOUSE, order);
    }

    /** The merchant saves the store's settings. */
    private void newToken() {
        var said =
                town.operator()
                        .put("/api/v1/stores/" + LINEN_HOUSE.domain(), Town.body(LINEN_HOUSE));
        assertThat(said.status()).isEqualTo(200);
    }

    private List<Shopper> shoppers(int count) {
        return Stream.generate(() -> town.shopperAt(LINEN_HOUSE)).limit(count).toList();
    }

    private static void eachHearsOnce(List<Shopper> shoppers, Duration patience) {
        Eventually.is(
                () -> "all are answered",
                patience,
                () -> shoppers.stream().noneMatch(shopper -> shopper.unseen().isEmpty()));
        assertThat(shoppers).allSatisfy(shopper -> assertThat(shopper.unseen()).hasSize(1));
    }

    /** How many messages wait that nobody has tried to send. */
    private static long untried() {
        return AtRest.count(
                "SELECT count(*) FROM outbox WHERE done_at IS NULL AND kind = 'say' AND attempts = 0"
                        + " AND store_id = "
                        + LINEN_ID);
    }

    private String delivered() {
        return "SELECT count(*) FROM outbox WHERE delivery = 3 AND error_code = 131042";
    }

    /** Of this store alone: others have troubles of their own. */
    private double state() {
        var store =
                ",store=\"" + AtRest.count("SELECT id FROM store WHERE id = " + LINEN_ID) + "\"";
        return town.service()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("breaker_state{dependency=\"meta\"" + store))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .max()
                .orElse(0);
    }
}
