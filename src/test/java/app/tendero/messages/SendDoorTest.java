package app.tendero.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Http.Said;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Merchants' software writes to shoppers, as far as WhatsApp and the shopper allow it. */
@QuarkusTest
class SendDoorTest {

    private static final String DOOR = "/api/whatsapp/send";

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1061);

    @Test
    void a_text_arrives_once_however_often_the_same_call_is_made() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        var caller = shop.own().with("Idempotency-Key", "call-1");
        var body = text(kerry, "Your scarf has arrived.");

        var first = caller.post(DOOR, Messages.of(body)).orFail(200).json();
        var again = caller.post(DOOR, Messages.of(body)).orFail(200).json();
        var other = caller.post(DOOR, Messages.of(text(kerry, "Something else.")));
        var came = kerry.awaitsAnswer();

        assertThat(first.path("success").asBoolean()).isTrue();
        assertThat(first.path("message_id").asText()).isEqualTo("out-" + came.effect());
        assertThat(again.path("message_id")).isEqualTo(first.path("message_id"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(came.text()).isEqualTo("Your scarf has arrived.");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM audit WHERE what = 'message.sent' AND store_id = %d"))
                .isPositive();
    }

    @Test
    void outside_the_24_hours_only_a_template_leaves() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        AtRest.await();
        OwnStore.change(
                """
                UPDATE conversation SET window_until = now() - interval '1 minute' WHERE id IN (
                  SELECT conversation_id FROM outbox WHERE store_id = %d AND id = %d)
                """
                        .formatted(shop.id(), kerry.last().effect()));
        approve("order_update", "Your order {{1}} is {{2}}.");

        var refused = post(text(kerry, "Hello again"));
        var taken = post(template(kerry, "order_update", "\"#1001\", \"on its way\""));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText())
                .contains("24 hours")
                .contains("template");
        taken.orFail(200);
        var came = kerry.awaitsAnswer();
        assertThat(came.kind()).isEqualTo("template");
        assertThat(came.payload().path("template").path("name").asText()).isEqualTo("order_update");
        assertThat(came.payload().toString()).contains("on its way");
        AtRest.awaitReceipts();
        var told =
                shop.get("messages?limit=1&phone_number=" + kerry.identity().phone().orElseThrow());
        assertThat(told.path("messages").path(0).path("type").asText()).isEqualTo("template");
        assertThat(told.path("messages").path(0).has("billable")).isTrue();
    }

    @Test
    void a_templates_header_and_links_are_filled_too() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        approve("parcel_sent", "Your parcel is on its way.");
        var template =
                """
                {"phone_number": "+%s", "template": {"name": "parcel_sent", "language": "en_US",
                 "header": "#1001", "buttons": [{"index": 0, "value": "track/1001"}]}}
                """
                        .formatted(kerry.identity().phone().orElseThrow());
        var wrong = template.replace("track/1001", "no address");

        assertThat(post(wrong).status()).isEqualTo(422);
        post(template).orFail(200);

        var parts = kerry.awaitsAnswer().payload().path("template").path("components");
        assertThat(parts.path(0).path("type").asText()).isEqualTo("header");
        assertThat(parts.path(0).path("parameters").path(0).path("text").asText())
                .isEqualTo("#1001");
        assertThat(parts.path(1).path("sub_type").asText()).isEqualTo("url");
        assertThat(parts.path(1).path("index").asText()).isEqualTo("0");
    }

    @Test
    void somebody_who_never_wrote_gets_a_template_and_no_text() {
        var stranger = town.shopperAt(shop.store(), Identity.withPhone(Phones.next()));
        approve("welcome_back", "Hello!");

        assertThat(post(text(stranger, "Hello")).status()).isEqualTo(409);
        post(template(stranger, "welcome_back", "")).orFail(200);

        assertThat(stranger.awaitsAnswer().kind()).isEqualTo("template");
    }

    @Test
    void who_said_stop_is_left_alone_until_they_say_start() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        kerry.asks("stop");
        approve("order_news", "News.");

        var text = post(text(kerry, "Buy!"));
        var template = post(template(kerry, "order_news", ""));
        kerry.asks("start");
        var later = post(text(kerry, "Welcome back."));

        assertThat(text.status()).isEqualTo(409);
        assertThat(text.json().path("detail").asText()).contains("stop").contains("start");
        assertThat(template.status()).isEqualTo(409);
        assertThat(later.status()).isEqualTo(200);
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Welcome back.");
    }

    @Test
    void only_managers_and_keys_send_and_for_their_own_store() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        var body = text(kerry, "Hello");
        var foreign = body.replaceFirst("\\{", "{\"store_id\": \"casa-pepe\", ");

        assertThat(status(town.service(), body)).isEqualTo(401);
        assertThat(status(town.operator(), body)).isEqualTo(422);
        assertThat(status(shop.as("700610001", "AGENT"), body)).isEqualTo(403);
        assertThat(status(shop.own(), foreign)).isEqualTo(404);
        assertThat(status(shop.as("700610002", "MANAGER"), foreign)).isEqualTo(404);
        assertThat(status(town.operator(), foreign)).isEqualTo(409);
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(status(shop.as("700610002", "MANAGER"), body)).isEqualTo(200);
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Hello");
    }

    @Test
    void what_cannot_be_taken_is_told_field_by_field() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("{\"message\": \"Hi\"}", "phone_number");
        wrong.put("{\"phone_number\": \"353870000001\"}", "message");
        wrong.put("{\"phone_number\": 353870000001, \"message\": \"Hi\"}", "phone_number");
        wrong.put("{\"phone_number\": \"kerry\", \"message\": \"Hi\"}", "phone_number");
        wrong.put("{\"user_id\": \"kerry\", \"message\": \"Hi\"}", "user_id");
        wrong.put(to("\"message\": \"\""), "message");
        wrong.put(to("\"message\": \"Hi\", \"template\": {}"), "template.name");
        wrong.put(to("\"message\": \"" + "x".repeat(4097) + "\""), "message");
        wrong.put(to("\"message\": \"a\\u0000b\""), "message");
        wrong.put(to("\"template\": {\"name\": \"Order\", \"language\": \"en\"}"), "template");
        wrong.put(to("\"template\": {\"name\": \"order\"}"), "template.language");
        wrong.put(to("\"template\": {\"name\": \"order\", \"language\": \"english\"}"), "template");
        wrong.put(
                to(
                        "\"template\": {\"name\": \"order\", \"language\": \"en\","
                                + " \"parameters\": [1]}"),
                "template.parameters[0]");
        wrong.put(
                to(
                        "\"template\": {\"name\": \"order\", \"language\": \"en\","
                                + " \"parameters\": [\"two\\nlines\"]}"),
                "template");
        wrong.put(to("\"template\": \"order\""), "template");

        wrong.forEach(
                (body, field) -> {
                    var said = post(body);
                    assertThat(said.status()).as(body).isEqualTo(422);
                    assertThat(said.json().path("errors").findValuesAsText("field"))
                            .as(body)
                            .contains(field);
                });
        assertThat(post("[]").status()).isEqualTo(400);
        assertThat(status(shop.own().with("Idempotency-Key", "a b"), to("\"message\": \"Hi\"")))
                .isEqualTo(422);
    }

    private Said post(String body) {
        return shop.own().post(DOOR, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static int status(Http doors, String body) {
        return doors.post(DOOR, Messages.of(body)).status();
    }

    private static String to(String rest) {
        return "{\"phone_number\": \"353870000001\", " + rest + "}";
    }

    private static String text(Shopper to, String words) {
        return "{\"phone_number\": \"+%s\", \"message\": \"%s\"}"
                .formatted(to.identity().phone().orElseThrow(), words);
    }

    private static String template(Shopper to, String name, String values) {
        return """
               {"phone_number": "%s", "template": {"name": "%s", "language": "en_US",
                "parameters": [%s]}}
               """
                .formatted(to.identity().phone().orElseThrow(), name, values);
    }

    private void approve(String name, String body) {
        var number = shop.store().whatsapp();
        Eventually.is(
                "the template is approved",
                () ->
                        town.service()
                                        .with("Authorization", "Bearer " + number.token())
                                        .post(
                                                "/sandbox/meta/v25.0/"
                                                        + number.wabaId()
                                                        + "/message_templates",
                                                Messages.of(
                                                        """
                                                        {"name": "%s", "language": "en_US",
                                                         "category": "UTILITY", "components":
                                                         [{"type": "BODY", "text": "%s"}]}
                                                        """
                                                                .formatted(name, body)))
                                        .status()
                                == 200);
    }
}
