package app.tendero.admin.page;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomeDoorsTest {

    private final Town town = Town.open();
    private final MerchantDoors olive = new MerchantDoors(town, LINEN_HOUSE, Staff.OLIVE);
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    private String phone() {
        return kerry.identity().phone().orElseThrow();
    }

    @Test
    void a_purchase_in_the_chat_is_counted_with_what_it_brought() {
        var before = olive.read("home").path("today");
        var order = buys();

        var after = todayWith(before.path("orders").asLong() + 1);

        assertThat(grown(before, after, "conversations")).isPositive();
        assertThat(grown(before, after, "answers")).isGreaterThanOrEqualTo(3);
        assertThat(grown(before, after, "carts")).isPositive();
        assertThat(grown(before, after, "checkouts")).isPositive();
        assertThat(grown(before, after, "billable")).isPositive();
        assertThat(revenue(after) - revenue(before)).isCloseTo(order, within(0.001));
        assertThat(after.path("messages_per_order").asText()).matches("[0-9]+\\.[0-9]");
    }

    private static org.assertj.core.data.Offset<Double> within(double difference) {
        return org.assertj.core.data.Offset.offset(difference);
    }

    private double buys() {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        var order = kerry.pays(kerry.chooses("Check out").link());
        kerry.awaitsAnswer();
        return Double.parseDouble(order.total().replaceAll("[^0-9.]", ""));
    }

    /** The numbers are counted anew after some seconds only. */
    private JsonNode todayWith(long orders) {
        return Eventually.get(
                () -> "an order more, " + orders,
                Eventually.PATIENCE,
                () ->
                        Optional.of(olive.read("home").path("today"))
                                .filter(today -> today.path("orders").asLong() >= orders));
    }

    private static long grown(JsonNode before, JsonNode after, String number) {
        return after.path(number).asLong() - before.path(number).asLong();
    }

    private static double revenue(JsonNode today) {
        double sum = 0;
        for (var each : today.path("revenue")) {
            sum += each.path("amount").asDouble();
        }
        return sum;
    }

    @Test
    void a_test_message_goes_to_who_wrote_within_the_day() {
        kerry.asks("hi");

        var said = olive.post("test-message", "{\"phone\": \"+" + phone() + "\"}").orFail(202);

        assertThat(said.json().path("test").asText()).isIn("sending", "sent", "delivered");
        assertThat(kerry.awaitsAnswer().text()).startsWith("✅ It works: Linen House");
        Eventually.get(
                () -> "the test step done",
                Eventually.PATIENCE,
                () -> Optional.of(step("test")).filter(done -> done));
        assertThat(step("connect")).isTrue();
        assertThat(step("check")).isTrue();
    }

    private boolean step(String id) {
        for (var step : olive.read("home").path("launch").path("steps")) {
            if (step.path("id").asText().equals(id)) {
                return step.path("done").asBoolean();
            }
        }
        throw new AssertionError("no step " + id);
    }

    @Test
    void a_test_message_to_who_never_wrote_is_refused_with_what_to_do() {
        var said = olive.post("test-message", "{\"phone\": \"" + phone() + "\"}").orFail(409);

        assertThat(said.json().path("detail").asText()).contains("Write “hi”");
        assertThat(said.json().path("errors").path(0).path("field").asText()).isEqualTo("phone");
        assertThat(kerry.unseen()).isEmpty();
    }

    @Test
    void what_is_no_phone_and_what_is_no_price_is_told_by_its_field() {
        for (var wrong : List.of("12", "hello", "0033612345678", "+33 6 12 34 56 78 90 12 34")) {
            var said = olive.post("test-message", "{\"phone\": \"" + wrong + "\"}").orFail(422);
            assertThat(said.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("phone");
        }
        olive.post("test-message", "{}").orFail(422);
        for (var wrong : List.of("-1", "1e3", "1001", "0,03", "NaN", "0.0000001")) {
            var said =
                    olive.put("message-price", "{\"message_price\": \"" + wrong + "\"}")
                            .orFail(422);
            assertThat(said.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("message_price");
        }
    }

    @Test
    void the_price_of_a_message_is_kept_for_its_store_alone_and_can_be_taken_back() {
        var pepe = new MerchantDoors(town, CASA_PEPE, Staff.OLIVE);
        var others = pepe.read("home").path("message_price");

        var with = olive.put("message-price", "{\"message_price\": \"0.034\"}").orFail(200).json();
        var same = pepe.read("home").path("message_price");
        var without = olive.put("message-price", "{\"message_price\": null}").orFail(200).json();

        assertThat(with.path("message_price").asText()).isEqualTo("0.034");
        assertThat(with.path("currency").asText()).isEqualTo("EUR");
        assertThat(same).isEqualTo(others);
        assertThat(without.path("message_price").isNull()).isTrue();
    }

    @Test
    void a_price_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        olive.put("message-price", "{\"message_price\": null}").orFail(200);
        olive.put("message-price", "{\"message_price\": \"0.05\", \"was\": \"\"}").orFail(200);

        var late = olive.put("message-price", "{\"message_price\": \"0.07\", \"was\": \"\"}");
        var kept = olive.read("home").path("message_price").asText();
        var seen = olive.put("message-price", "{\"message_price\": \"0.07\", \"was\": \"0.05\"}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(kept).isEqualTo("0.05");
        assertThat(seen.status()).isEqualTo(200);
        olive.put("message-price", "{\"message_price\": null}").orFail(200);
    }

    @Test
    void going_live_takes_the_steps_before_it_and_is_noted() {
        kerry.asks("hi");
        olive.post("test-message", "{\"phone\": \"" + phone() + "\"}").orFail(202);
        kerry.awaitsAnswer();
        Eventually.get(
                () -> "the test step done",
                Eventually.PATIENCE,
                () -> Optional.of(step("test")).filter(done -> done));

        var launch = olive.post("live", "{}").orFail(200).json();

        assertThat(launch.path("live_since").asText()).isNotEmpty();
        var changes = olive.read("activity/changes?about=home").path("items");
        assertThat(changes.path(0).path("what").asText()).isEqualTo("home.live");
        assertThat(changes.path(0).path("user").asText()).isEqualTo(Staff.OLIVE.id());
    }

    @Test
    void who_answers_shoppers_sees_no_numbers_and_who_has_no_token_sees_nothing() {
        var ana = new MerchantDoors(town, LINEN_HOUSE, Staff.ANA);
        olive.get("home").orFail(200);
        ana.get("home").orFail(200);
        olive.put(
                        "team",
                        "{\"team\": [{\"user\": \"" + Staff.ANA.id() + "\", \"role\": \"agent\"}]}")
                .orFail(200);

        for (var door : List.of("home", "activity/messages", "activity/changes")) {
            ana.get(door).orFail(403);
            town.service().get("/admin/api/" + door).orFail(401);
        }
        ana.post("live", "{}").orFail(403);
    }
}
