package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Answer;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** After the purchase: "where is my order?", through public doors only. */
@QuarkusTest
class OrdersInTheChatTest {

    private static final String WISHES =
            "/api/v1/stores/" + LINEN_HOUSE.domain() + "/order-requests";

    private final Town town = Town.open();
    private final String phone = Phones.next();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE, Identity.withPhone(phone));

    @Test
    void what_was_paid_is_found_by_a_sentence_and_followed_to_the_door() {
        kerry.asks("hi");
        kerry.opens("product:" + Goods.SOAP);
        var order = kerry.pays(kerry.chooses("Buy now").link());
        kerry.awaitsAnswer();
        var atFirst = until("Being prepared");

        town.shop(LINEN_HOUSE).control("{\"fulfil\": \"" + order.name() + "\"}");
        var sent = until("Expected on");
        town.shop(LINEN_HOUSE).control("{\"deliver\": \"" + order.name() + "\"}");
        var there = until("Delivered on");

        assertThat(atFirst.text()).contains(order.name(), "Savon de Marseille");
        assertThat(sent.text()).contains("On its way", "DHL JD01", "Expected on");
        assertThat(sent.link().toString()).startsWith("https://www.dhl.example/track?number=JD01");
        assertThat(there.text()).contains("*Delivered*");
    }

    @Test
    void an_order_of_the_shop_is_found_by_the_number_of_the_phone_and_by_nobody_else() {
        long id = order("#" + number(), phone, "D02X285", "2026-11-02T10:00:00Z");
        var name = name(id);
        var stranger = town.shopperAt(LINEN_HOUSE);
        var elsewhere = town.shopperAt(CASA_PEPE, Identity.withPhone(phone));

        var own = until("Being prepared");
        var strangers = stranger.asks("where is my order " + name);
        var guessed = stranger.asks("D02 X286");
        var missing = stranger.asks("#" + (number() + 1_000_000) + " D02 X285");
        var theirs = elsewhere.asks("where is my order " + name);

        assertThat(own.text()).contains(name, "Linen apron");
        assertThat(strangers.text()).contains("I do not find *" + name).doesNotContain("apron");
        assertThat(guessed.text()).isEqualTo(missing.text()).doesNotContain("apron");
        assertThat(theirs.text()).contains("I do not find *" + name).doesNotContain("apron");
    }

    @Test
    void who_knows_the_postcode_or_the_email_sees_an_order_of_another_number() {
        var name = name(order("#" + number(), Phones.next(), "D02X285", "2026-11-02T10:00:00Z"));
        var friend = town.shopperAt(LINEN_HOUSE);
        var mother = town.shopperAt(LINEN_HOUSE);
        Eventually.is(
                "the order is kept",
                () ->
                        town.shopperAt(LINEN_HOUSE)
                                .asks(name + " d02 x285")
                                .text()
                                .contains("apron"));

        var asked = friend.asks("order " + name);
        var shown = friend.asks("d02 x285");
        var byMail = mother.asks(name + " Kerry@Example.com");

        assertThat(asked.text()).contains("e-mail or the postcode");
        assertThat(shown.text()).contains(name, "Linen apron");
        assertThat(byMail.text()).contains(name, "Linen apron");
    }

    @Test
    void webhooks_that_come_late_or_twice_change_nothing() {
        var name = "#" + number();
        long id = order(name, phone, "D02X285", "2026-11-02T10:00:00Z");
        until("Being prepared");
        tell(id, name, "orders/updated", "2026-11-02T12:00:00Z", "\"fulfilled\"");
        until("On its way");

        tell(id, name, "orders/updated", "2026-11-02T11:00:00Z", "null");
        tell(id, name, "orders/paid", "2026-11-02T10:00:00Z", "null");
        tell(id, name, "orders/updated", "2026-11-02T12:00:00Z", "\"fulfilled\"");
        kerry.hearsUntilQuiet();

        assertThat(kerry.asks("where is my order?").text()).contains("On its way");
    }

    @Test
    void a_wish_to_cancel_reaches_the_merchant_once_and_its_answer_the_shopper_once() {
        var name = wishesToCancel();

        var twice = kerry.asks("cancel it please");
        var mine = wishes(name);
        var done = settled(mine.getFirst(), "done");
        var told = kerry.awaitsAnswer();
        var again = settled(mine.getFirst(), "declined");

        assertThat(twice.text()).contains("already passed that on");
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().path("kind").asText()).isEqualTo("cancel");
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("shopper").asText()).isEqualTo("told");
        assertThat(told.text()).contains("has cancelled your order *" + name);
        assertThat(again.path("state").asText()).isEqualTo("done");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
    }

    @Test
    void after_the_24_hours_the_merchant_hears_that_nobody_tells_the_shopper() {
        var name = wishesToCancel();
        var wish = wishes(name).getFirst();
        var closed =
                Rows.change(
                        "UPDATE conversation c SET window_until = now() - interval '1 minute'"
                                + " FROM order_request r WHERE r.id = "
                                + wish.path("id").asLong()
                                + " AND c.store_id = r.store_id AND c.id = r.conversation_id");

        var declined = settled(wish, "declined");

        assertThat(closed).isEqualTo(1);
        assertThat(declined.path("shopper").asText()).isEqualTo("window_closed");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
    }

    /** Answers the order's name. */
    private String wishesToCancel() {
        var name = name(order("#" + number(), phone, "D02X285", "2026-11-02T10:00:00Z"));
        until("Being prepared");
        kerry.asks("cancel my order");
        kerry.chooses("Yes, cancel it");
        kerry.hearsUntilQuiet();
        return name;
    }

    private List<JsonNode> wishes(String order) {
        var listed = town.operator().get(WISHES + "?state=open").orFail(200).json();
        return StreamSupport.stream(listed.path("requests").spliterator(), false)
                .filter(one -> one.path("order").asText().equals(order))
                .toList();
    }

    private JsonNode settled(JsonNode wish, String state) {
        return town.operator()
                .post(WISHES + "/" + wish.path("id").asLong(), json(state))
                .orFail(200)
                .json();
    }

    private static ObjectNode json(String state) {
        return JsonNodeFactory.instance.objectNode().put("state", state);
    }

    /** Asks until the answer says so: a webhook takes its time. */
    private Answer until(String state) {
        return Eventually.get(
                () -> "an order that is: " + state + "; got " + kerry.last(),
                Eventually.PATIENCE,
                () ->
                        Optional.of(kerry.asks("where is my order?"))
                                .filter(answer -> answer.text().contains(state)));
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 900_000);
    }

    private static String name(long id) {
        return "#" + id % 1_000_000;
    }

    /** Tells of an order that was made outside the chat; its id ends in its number. */
    private long order(String name, String digits, String zip, String at) {
        long id = 7_000_000_000L + Long.parseLong(name.substring(1));
        town.shop(LINEN_HOUSE)
                .control(
                        """
                        {"webhook": {"topic": "orders/create", "payload": {"id": %d, "name": "%s",
                          "created_at": "%s", "updated_at": "%s", "currency": "EUR",
                          "total_price": "48.00", "financial_status": "paid",
                          "fulfillment_status": null, "email": "kerry@example.com",
                          "phone": "+%s", "shipping_address": {"zip": "%s", "name": "Kerry"},
                          "line_items": [{"title": "Linen apron", "quantity": 1,
                            "price": "48.00"}]}}}"""
                                .formatted(id, name, at, at, digits, zip));
        return id;
    }

    private void tell(long id, String name, String topic, String at, String fulfilment) {
        town.shop(LINEN_HOUSE)
                .control(
                        """
                        {"webhook": {"topic": "%s", "payload": {"id": %d, "name": "%s",
                          "created_at": "2026-11-02T10:00:00Z", "updated_at": "%s",
                          "currency": "EUR", "total_price": "48.00", "financial_status": "paid",
                          "fulfillment_status": %s, "phone": "+%s",
                          "line_items": [{"title": "Linen apron", "quantity": 1,
                            "price": "48.00"}]}}}"""
                                .formatted(topic, id, name, at, fulfilment, phone));
    }
}
