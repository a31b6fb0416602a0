package app.tendero.support.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A defect becomes a return request in Shopify, and the merchant's answer comes to the chat. */
@QuarkusTest
class ReturnChatTest {

    private static final long STEP = 32_768;
    private static final long VARIANT = 47_000_000_000_000L + 1_140_000 * STEP + 30 * STEP;

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1140);
    private final ShopDoors shopify = town.shop(shop.store());
    private final Shopper kerry = town.shopperAt(shop.store());

    @BeforeEach
    void returns_are_wanted() {
        OwnStore.change(
                "INSERT INTO ticket_settings (store_id, per_day, returns, version) VALUES ("
                        + shop.id()
                        + ", 5, true, 1) ON CONFLICT DO NOTHING");
    }

    @Test
    void a_defect_becomes_a_return_request_and_its_approval_comes_to_the_chat() {
        var order = sent();
        var number = reports(order);
        awaits(number, "requested");

        var asked = kerry.asks("DEF-" + number);
        shopify.control("{\"approveReturn\": \"" + order.name() + "\"}");
        var told = kerry.awaitsAnswer();

        assertThat(asked.text()).contains("A return is requested. The shop decides on it.");
        assertThat(told.text())
                .contains("News of your report *DEF-" + number + "*: *Being looked at*")
                .contains("The shop agrees to the return.");
        assertThat(returns(order)).hasSize(1);
        assertThat(returns(order).path(0).path("notes").path(0).asText())
                .isEqualTo("DEF-" + number + ": The seam is open");
        assertThat(entries(number, "return=approved")).isEqualTo(1);
    }

    @Test
    void a_refusal_comes_with_the_merchants_words_and_waits_for_who_cannot_be_written_to() {
        var order = sent();
        var number = reports(order);
        awaits(number, "requested");
        OwnStore.change(
                "UPDATE conversation SET window_until = now() - interval '1 minute' WHERE id IN"
                        + " (SELECT conversation_id FROM ticket WHERE store_id = "
                        + shop.id()
                        + " AND number = "
                        + number
                        + ")");

        shopify.control(
                "{\"declineReturn\": \"%s\", \"note\": \"It was worn.\"}".formatted(order.name()));
        awaits(number, "declined");
        AtRest.await();

        assertThat(kerry.unseen()).isEmpty();
        assertThat(kerry.asks("menu").text())
                .contains("The shop does not accept a return.")
                .contains("It was worn.");
    }

    @Test
    void a_request_whose_answer_was_lost_is_found_and_not_made_again() {
        var order = sent();
        shopify.control("{\"loseAnswerOf\": \"returnRequest\"}");

        var number = reports(order);
        awaits(number, "requested");

        assertThat(returns(order)).hasSize(1);
        assertThat(entries(number, "return=requested")).isEqualTo(1);
    }

    @Test
    void what_was_not_sent_yet_is_left_to_the_team_and_nothing_is_promised() {
        var order = paid();
        var number = reports(order);
        awaits(number, "impossible");

        assertThat(returns(order)).isEmpty();
        assertThat(kerry.asks("DEF-" + number).text()).doesNotContain("return");
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM ticket_entry WHERE store_id = %d AND kind ="
                                        + " 'note' AND author = 'shop' AND number = "
                                        + number))
                .isEqualTo(1);
    }

    private ShopDoors.PlacedOrder paid() {
        var order = kerry.pays(kerry.opens("buy:" + VARIANT + ":1").link());
        kerry.awaitsAnswer();
        return order;
    }

    private ShopDoors.PlacedOrder sent() {
        var order = paid();
        shopify.control("{\"fulfil\": \"" + order.name() + "\"}");
        return order;
    }

    private long reports(ShopDoors.PlacedOrder order) {
        kerry.opens("ticket.about:" + order.name().substring(1) + ":1");
        kerry.says("The seam is open");
        var opened = kerry.opens("ticket.done").text();
        return Long.parseLong(opened.replaceAll("(?s).*?DEF-(\\d+).*", "$1"));
    }

    private void awaits(long number, String state) {
        Eventually.is(
                "return " + state,
                () ->
                        shop.count(
                                        "SELECT count(*) FROM ticket WHERE store_id = %d AND"
                                                + " return_state = '"
                                                + state
                                                + "' AND number = "
                                                + number)
                                == 1);
    }

    private long entries(long number, String detail) {
        return shop.count(
                "SELECT count(*) FROM ticket_entry WHERE store_id = %d AND detail = '"
                        + detail
                        + "' AND number = "
                        + number);
    }

    private JsonNode returns(ShopDoors.PlacedOrder order) {
        for (var one : shopify.state().path("orders")) {
            if (one.path("name").asText().equals(order.name())) {
                return one.path("returns");
            }
        }
        throw new AssertionError("no order " + order.name());
    }
}
