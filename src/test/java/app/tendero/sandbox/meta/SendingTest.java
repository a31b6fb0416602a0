package app.tendero.sandbox.meta;

import static app.tendero.sandbox.meta.MetaWorld.KERRY;
import static app.tendero.sandbox.meta.MetaWorld.LINEN_HOUSE;
import static app.tendero.sandbox.meta.MetaWorld.TOKEN;
import static app.tendero.sandbox.meta.rules.Bodies.json;
import static app.tendero.sandbox.meta.rules.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may send, to whom, when and how fast. */
class SendingTest {

    private final MetaWorld world = new MetaWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_accepted_message_gets_an_id_and_names_the_recipient() {
        world.kerryWrites();

        var reply = world.send(text("Hello"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/contacts/0/input").asText()).isEqualTo("+447700900123");
        assertThat(reply.json().at("/contacts/0/wa_id").asText()).isEqualTo(KERRY);
        assertThat(reply.wamid()).startsWith("wamid.");
    }

    @Test
    void a_missing_or_unknown_token_is_a_190_with_status_401() {
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE + "/messages";

        var without = world.post(path, "", text("Hello").toString());
        var wrong = world.post(path, "EAAG-stranger", text("Hello").toString());

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.code()).isEqualTo(190);
        assertThat(wrong.code()).isEqualTo(190);
        assertThat(wrong.json().at("/error/type").asText()).isEqualTo("OAuthException");
        assertThat(wrong.json().at("/error/fbtrace_id").asText()).isNotEmpty();
    }

    @Test
    void another_stores_token_opens_nothing() {
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE + "/messages";

        var reply = world.post(path, "EAAG-pepe", text("Hello").toString());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo(10);
    }

    @Test
    void an_unknown_number_is_an_unknown_object() {
        var reply = world.post("/sandbox/meta/v25.0/1/messages", TOKEN, text("Hello").toString());

        assertThat(reply.code()).isEqualTo(100);
        assertThat(reply.json().at("/error/error_subcode").asInt()).isEqualTo(33);
    }

    @Test
    void a_body_that_is_no_json_object_is_refused() {
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE + "/messages";

        assertThat(world.post(path, TOKEN, "nonsense").code()).isEqualTo(100);
        assertThat(world.post(path, TOKEN, "[]").code()).isEqualTo(100);
        assertThat(world.post(path, TOKEN, "").code()).isEqualTo(100);
    }

    @Test
    void a_message_to_nobody_is_refused_in_metas_words() {
        var nobody = text("Hello");
        nobody.remove("to");

        var reply = world.send(nobody);

        assertThat(reply.code()).isEqualTo(100);
        assertThat(reply.json().at("/error/message").asText())
                .isEqualTo("The parameter to is required.");
    }

    @Test
    void a_bsuid_goes_into_recipient_and_is_answered_without_a_wa_id() {
        var bsuid = world.kerryWrites().message().get("from_user_id").asText();
        var message = text("Hello");
        message.remove("to");

        var reply = world.send(message.put("recipient", bsuid));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/contacts/0/user_id").asText()).isEqualTo(bsuid);
        assertThat(reply.json().at("/contacts/0").has("wa_id")).isFalse();
    }

    @Test
    void a_bsuid_in_to_is_accepted_and_silently_dropped() {
        var bsuid = world.kerryWrites().message().get("from_user_id").asText();

        var lost = world.send(text("Hello").put("to", bsuid));
        var good = world.send(text("Hello again"));

        assertThat(lost.status()).isEqualTo(200);
        assertThat(lost.wamid()).startsWith("wamid.");
        assertThat(world.webhook().status().get("id").asText())
                .as("the first status is about the second message")
                .isEqualTo(good.wamid());
    }

    @Test
    void another_portfolios_bsuid_reaches_nobody() {
        var message = text("Hello");
        message.remove("to");

        assertThat(world.send(message.put("recipient", "GB.99")).code()).isEqualTo(131026);
        assertThat(world.send(message.put("recipient", "99")).code()).isEqualTo(100);
    }

    @Test
    void to_wins_over_recipient() {
        world.kerryWrites();

        var reply = world.send(text("Hello").put("recipient", "GB.99"));

        assertThat(reply.json().at("/contacts/0/wa_id").asText()).isEqualTo(KERRY);
    }

    @Test
    void a_number_without_plus_is_read_in_the_senders_country_and_goes_astray() {
        world.kerryWrites();

        var astray = world.send(text("Hello").put("to", "7700900123"));
        var spaced = world.send(text("Hello").put("to", "+44 (7700) 900-123"));

        assertThat(astray.code()).isEqualTo(131047);
        assertThat(spaced.status()).isEqualTo(200);
    }

    @Test
    void what_is_no_phone_number_is_refused() {
        assertThat(world.send(text("Hello").put("to", "kerry")).code()).isEqualTo(100);
        assertThat(world.send(text("Hello").put("to", "+1234")).code()).isEqualTo(100);
        assertThat(world.send(text("Hello").put("to", "+1234567890123456")).code()).isEqualTo(100);
    }

    @Test
    void a_store_cannot_write_to_itself() {
        assertThat(world.send(text("Hello").put("to", "+33123456789")).code()).isEqualTo(131021);
    }

    @Test
    void the_window_is_open_for_24_hours_after_the_shopper_wrote() {
        var before = world.send(text("Hello"));
        world.kerryWrites();
        var opened = world.now.get();
        world.now.set(opened.plus(Duration.ofHours(24)).minusMillis(1));
        var atTheEdge = world.send(text("Hello"));
        world.now.set(opened.plus(Duration.ofHours(24)));
        var after = world.send(text("Hello"));

        assertThat(before.code()).isEqualTo(131047);
        assertThat(atTheEdge.status()).isEqualTo(200);
        assertThat(after.code()).isEqualTo(131047);
    }

    @Test
    void a_window_opened_at_one_store_is_closed_at_the_other() {
        world.kerryWrites();

        var reply =
                world.post(
                        "/sandbox/meta/v25.0/" + MetaWorld.CASA_PEPE + "/messages",
                        "EAAG-pepe",
                        text("Hello").toString());

        assertThat(reply.code()).isEqualTo(131047);
    }

    @Test
    void a_template_leaves_outside_the_window() {
        world.post(
                "/sandbox/meta/v25.0/102290129340398/message_templates",
                TOKEN,
                json("{'name':'paid','language':'en','category':'UTILITY','components':[{'type':'BODY',"
                                + "'text':'Order {{1}} is paid.'}]}")
                        .toString());

        var reply =
                world.send(
                        json(
                                "{'messaging_product':'whatsapp','to':'+447700900123','type':'template',"
                                        + "'template':{'name':'paid','language':{'code':'en'},'components':["
                                        + "{'type':'body','parameters':[{'type':'text','text':'1'}]}]}}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/messages/0/message_status").asText()).isEqualTo("accepted");
    }

    @Test
    void an_authentication_template_cannot_go_to_a_bsuid() {
        var bsuid = world.kerryWrites().message().get("from_user_id").asText();
        world.post(
                "/sandbox/meta/v25.0/102290129340398/message_templates",
                TOKEN,
                json("{'name':'code','language':'en','category':'AUTHENTICATION'}").toString());

        var reply =
                world.send(
                        json(
                                "{'messaging_product':'whatsapp','recipient':'"
                                        + bsuid
                                        + "','type':'template','template':{'name':'code',"
                                        + "'language':{'code':'en'}}}"));

        assertThat(reply.code()).isEqualTo(131062);
    }

    @Test
    void one_shopper_gets_45_at_once_and_then_one_every_6_seconds() {
        world.kerryWrites();
        for (var i = 0; i < 45; i++) {
            assertThat(world.send(text("Hello " + i)).status()).isEqualTo(200);
        }

        var oneOver = world.send(text("too much"));
        world.now.updateAndGet(now -> now.plusMillis(5_999));
        var tooEarly = world.send(text("too early"));
        world.now.updateAndGet(now -> now.plusMillis(1));
        var again = world.send(text("good"));

        assertThat(oneOver.code()).isEqualTo(131056);
        assertThat(tooEarly.code()).isEqualTo(131056);
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void a_number_sends_80_a_second_unless_meta_allows_more() {
        world.kerryWrites();
        world.control("{'limits':{'pair':false},'statuses':false}");
        for (var i = 0; i < 80; i++) {
            assertThat(world.send(text("Hello " + i)).status()).isEqualTo(200);
        }

        var oneOver = world.send(text("too much"));
        world.control("{'messages_per_second':1000}");
        var raised = world.send(text("good"));

        assertThat(oneOver.code()).isEqualTo(130429);
        assertThat(oneOver.status()).isEqualTo(429);
        assertThat(raised.status()).isEqualTo(200);
    }

    @Test
    void limits_can_be_switched_off_for_one_number() {
        world.control("{'phone_number_id':'" + LINEN_HOUSE + "','limits':false}");

        assertThat(world.send(text("Hello")).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_sku_is_refused_once_the_catalogue_is_named() {
        world.kerryWrites();
        var product =
                json(
                        "{'messaging_product':'whatsapp','to':'+447700900123','type':'interactive',"
                                + "'interactive':{'type':'product','action':{'catalog_id':'77',"
                                + "'product_retailer_id':'sofa'}}}");
        assertThat(world.send(product).status()).isEqualTo(200);

        world.control("{'skus':['scarf']}");

        assertThat(world.send(product).code()).isEqualTo(131009);
    }

    @Test
    void a_read_mark_is_taken_with_and_without_typing() {
        var wamid = world.kerryWrites().message().get("id").asText();
        var read = "{'messaging_product':'whatsapp','status':'read','message_id':'" + wamid + "'";

        assertThat(world.send(json(read + "}")).json().toString()).isEqualTo("{\"success\":true}");
        assertThat(world.send(json(read + ",'typing_indicator':{'type':'text'}}")).status())
                .isEqualTo(200);
        assertThat(world.send(json(read + ",'typing_indicator':{'type':'voice'}}")).code())
                .isEqualTo(100);
        assertThat(world.meta.witness().count()).as("nothing was sent").isZero();
    }

    @Test
    void a_read_mark_names_a_message_that_exists() {
        var unknown = "{'messaging_product':'whatsapp','status':'read','message_id':'wamid.none'}";

        assertThat(world.send(json(unknown)).code()).isEqualTo(131009);
        assertThat(world.send(json("{'messaging_product':'whatsapp','status':'read'}")).code())
                .isEqualTo(100);
        assertThat(world.send(json("{'messaging_product':'whatsapp','status':'seen'}")).code())
                .isEqualTo(100);
    }
}
