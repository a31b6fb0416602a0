package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Answer;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages come twice, many at once, and while the shop is slow. */
@QuarkusTest
class ArrivalTest {

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @AfterEach
    void calm() {
        town.meta().behave(LINEN_HOUSE);
        town.shop(LINEN_HOUSE).control("{\"slowMillis\": 0}");
    }

    @Test
    void a_webhook_that_comes_twice_at_the_same_moment_is_answered_once() {
        town.meta().trouble(LINEN_HOUSE, "{\"double\": 1}");

        kerry.says("hi");

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void a_message_that_comes_again_later_is_worked_once() {
        kerry.asks("hi");
        var add = Messages.tap("cart.add:" + Goods.SOAP_VARIANT + ":2");
        var wamid = kerry.sends(add);
        kerry.awaitsAnswer();

        kerry.repeats(wamid, add);
        kerry.repeats(wamid, add);

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(kerry.opens("cart.view").text()).contains("2 ×");
    }

    @Test
    void the_same_message_twice_in_one_webhook_is_answered_once() {
        var once = kerry.inbound(Messages.text("hi"), "wamid.twice" + kerry.identity().phone());

        town.meta().inbound(List.of(once, once.deepCopy()));

        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    @Test
    void thirty_messages_at_once_are_applied_in_order_and_answered_by_few() {
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");
        var counts = IntStream.rangeClosed(1, 30).map(n -> 1 + n * 7 % 9);
        var wamids =
                kerry.sendsAtOnce(
                        counts.mapToObj(
                                n -> Messages.tap("cart.set:" + Goods.SOAP_VARIANT + ":" + n)));

        var answers = kerry.hearsUntilQuiet();

        assertThat(answers).hasSizeBetween(1, 3);
        assertThat(answers.getLast().answers()).contains(wamids.getLast());
        assertThat(kerry.opens("cart.view").text()).contains((1 + 30 * 7 % 9) + " ×");
    }

    @Test
    void what_could_not_be_done_of_many_messages_is_told() {
        kerry.asks("hi");
        var adds =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> n == 10 ? "1" : String.valueOf(Goods.SOAP_VARIANT))
                        .map(variant -> Messages.tap("cart.add:" + variant + ":1"));
        kerry.sendsAtOnce(adds);

        var answers = kerry.hearsUntilQuiet();

        assertThat(answers).hasSizeBetween(1, 3);
        assertThat(answers.stream().map(Answer::text).toList())
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .contains("could not do 1 of the things")
                                        .contains("19 × "));
    }

    @Test
    void a_few_messages_at_once_are_answered_one_by_one_and_in_order() {
        var wamids = kerry.sendsAtOnce(Stream.of("hi", "menu", "cart").map(Messages::text));

        var answers = kerry.hearsUntilQuiet();

        assertThat(answers.stream().map(Answer::answers).flatMap(Optional::stream))
                .containsExactlyElementsOf(wamids);
    }

    @Test
    void a_slow_shop_holds_up_its_own_shoppers_only() {
        var pablo = town.shopperAt(CASA_PEPE);
        pablo.asks("hi");
        kerry.asks("hi");
        town.shop(LINEN_HOUSE).control("{\"slowMillis\": 2500}");

        var search = kerry.says("hammam towel " + kerry.identity().phone().orElseThrow());
        var menu = kerry.says("menu");
        var meanwhile = pablo.asks("cart");

        assertThat(meanwhile.text()).contains("Your cart is empty");
        assertThat(kerry.unseen()).isEmpty();
        assertThat(kerry.awaitsAnswer().answers()).contains(search);
        assertThat(kerry.awaitsAnswer().answers()).contains(menu);
    }

    @Test
    void a_message_is_marked_as_read_and_typing_is_shown_on_arrival() {
        int before = town.meta().counters().path("typing_indicators").asInt();

        kerry.asks("hi");

        Eventually.is(
                "the read mark with typing",
                () -> town.meta().counters().path("typing_indicators").asInt() > before);
    }
}
