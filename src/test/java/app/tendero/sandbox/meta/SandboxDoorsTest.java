package app.tendero.sandbox.meta;

import static app.tendero.sandbox.meta.MetaWorld.KERRY;
import static app.tendero.sandbox.meta.MetaWorld.LINEN_HOUSE;
import static app.tendero.sandbox.meta.MetaWorld.SECRET;
import static app.tendero.sandbox.meta.MetaWorld.TOKEN;
import static app.tendero.sandbox.meta.rules.Bodies.json;
import static app.tendero.sandbox.meta.rules.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.meta.rules.KnownErrors;
import java.net.http.HttpRequest;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The strings that can be pulled, the witness, and the rest of the Graph API. */
class SandboxDoorsTest {

    private final MetaWorld world = new MetaWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void every_error_meta_documents_can_be_ordered_once() {
        world.kerryWrites();
        world.control("{'statuses':false,'limits':{'pair':false,'throughput':false}}");

        for (var code : KnownErrors.codes()) {
            world.control("{'fail':{'code':" + code + "}}");
            var reply = world.send(text("Hello"));

            assertThat(reply.code()).isEqualTo(code);
            assertThat(reply.status()).isEqualTo(KnownErrors.of(code).status());
            assertThat(world.send(text("Hello")).status()).isEqualTo(200);
        }
    }

    @Test
    void an_ordered_error_carries_status_subcode_details_and_retry_after() {
        world.control(
                "{'fail':{'times':2,'code':190,'status':400,'subcode':463,'details':'expired','retry_after':7}}");

        var reply = world.send(text("Hello"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.http().headers().firstValue("Retry-After")).contains("7");
        assertThat(reply.json().at("/error/error_subcode").asInt()).isEqualTo(463);
        assertThat(reply.json().at("/error/error_data/details").asText()).isEqualTo("expired");
        assertThat(world.send(text("Hello")).code()).isEqualTo(190);
        assertThat(world.send(text("Hello")).code()).isEqualTo(131047);
    }

    @Test
    void garbage_is_an_answer_that_is_no_json_and_accepts_nothing() {
        world.kerryWrites();
        world.control("{'garbage':1}");

        var reply = world.send(text("Hello"));

        assertThat(reply.text()).startsWith("<html>");
        assertThat(world.meta.witness().count()).isZero();
    }

    @Test
    void a_lost_answer_was_accepted_and_its_statuses_still_come() {
        world.kerryWrites();
        world.control("{'lose':1}");

        var reply = world.send(text("Hello").put("biz_opaque_callback_data", "t:1.1"));

        assertThat(reply.status()).as("no answer").isZero();
        assertThat(world.webhook().status().get("biz_opaque_callback_data").asText())
                .isEqualTo("t:1.1");
    }

    @Test
    void a_silent_meta_never_tells_what_became_of_a_send() {
        world.kerryWrites();
        world.control("{'silent':1}");
        world.send(text("Hello"));

        var told = world.send(text("Hello again")).wamid();

        assertThat(world.webhook().status().get("id").asText()).isEqualTo(told);
    }

    @Test
    void a_slow_meta_accepts_at_once_and_answers_late() {
        world.kerryWrites();
        var accepted = new LinkedBlockingQueue<Sent>();
        world.meta.listen(
                new MetaListener() {
                    @Override
                    public void accepted(Sent sent) {
                        accepted.add(sent);
                    }
                });
        world.control("{'slow':200}");
        var started = System.nanoTime();

        var reply = world.send(text("Hello"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(System.nanoTime() - started).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(190));
        assertThat(accepted).hasSize(1);
    }

    @Test
    void trouble_at_one_number_leaves_the_other_alone_and_ends_with_a_reset() {
        world.kerryWrites();
        world.control(
                "{'phone_number_id':'" + MetaWorld.CASA_PEPE + "','fail':{'times':true,'code':1}}");
        var path = "/sandbox/meta/v25.0/" + MetaWorld.CASA_PEPE + "/messages";
        var here = world.send(text("Hello"));
        var there = world.post(path, "EAAG-pepe", text("Hello").toString());

        world.control("{'reset':true}");

        assertThat(here.status()).isEqualTo(200);
        assertThat(there.code()).isEqualTo(1);
        assertThat(world.post(path, "EAAG-pepe", text("Hello").toString()).code())
                .isEqualTo(131047);
    }

    @Test
    void statuses_can_be_chosen() {
        world.kerryWrites();
        world.control("{'statuses':['delivered']}");
        var first = world.send(text("Hello")).wamid();
        var told = world.webhook();

        var second = world.send(text("Hello")).wamid();

        assertThat(told.status().get("status").asText()).isEqualTo("delivered");
        assertThat(told.status().get("id").asText()).isEqualTo(first);
        assertThat(world.webhook().status().get("id").asText()).isEqualTo(second);
    }

    @Test
    void a_window_can_be_closed_and_opened() {
        world.kerryWrites();
        world.control("{'window':{'shopper':'" + KERRY + "','open':false}}");
        var closed = world.send(text("Hello"));
        world.control("{'window':{'shopper':'" + KERRY + "','open':true}}");
        var open = world.send(text("Hello"));

        assertThat(closed.code()).isEqualTo(131047);
        assertThat(open.status()).isEqualTo(200);
    }

    @Test
    void an_order_with_a_word_nobody_knows_is_refused_whole() {
        world.kerryWrites();

        var reply = world.control("{'slow':5000,'fial':{'code':1}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("detail").asText()).contains("fial");
        assertThat(world.control("{'limits':{'pare':false}}").status()).isEqualTo(400);
        assertThat(world.control("{'phone_number_id':'1','slow':1}").status()).isEqualTo(400);
    }

    @Test
    void the_witness_lists_accepted_sends_in_order() {
        world.kerryWrites();
        world.send(text("one").put("biz_opaque_callback_data", "t:7.1;in:wamid.question"));
        var second = world.send(text("two")).wamid();
        world.send(text("").put("to", "+447700900123"));

        var all = world.get("/sandbox/meta/sends?shopper=" + KERRY, "").json();
        var later = world.get("/sandbox/meta/sends?since=1", "").json();

        assertThat(all.get("total").asInt()).isEqualTo(2);
        assertThat(all.get("billable").asInt()).isEqualTo(2);
        assertThat(all.at("/sends/0/answers").asText()).isEqualTo("wamid.question");
        assertThat(all.at("/sends/0/biz_opaque_callback_data").asText())
                .isEqualTo("t:7.1;in:wamid.question");
        assertThat(all.at("/sends/0/payload/text/body").asText()).isEqualTo("one");
        assertThat(later.get("sends")).hasSize(1);
        assertThat(later.at("/sends/0/wamid").asText()).isEqualTo(second);
        assertThat(later.get("next").asInt()).isEqualTo(2);
        assertThat(world.get("/sandbox/meta/sends?phone_number_id=1", "").json().get("sends"))
                .isEmpty();
        assertThat(world.get("/sandbox/meta/counters", "").json().at("/refused/100").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_light_witness_keeps_no_payloads() {
        try (var light = new MetaWorld(true)) {
            light.kerryWrites();
            light.send(text("Hello").put("biz_opaque_callback_data", "t:1.1;in:wamid.q"));

            var sends = light.get("/sandbox/meta/sends", "").json();

            assertThat(sends.at("/sends/0").has("payload")).isFalse();
            assertThat(sends.at("/sends/0/answers").asText()).isEqualTo("wamid.q");
        }
    }

    @Test
    void the_inbound_door_lets_a_shopper_write_and_tells_how_it_was_taken() {
        world.answers.add(503);
        var order =
                "{'phone_number_id':'"
                        + LINEN_HOUSE
                        + "','shopper':{'phone':'+44 7700 900123',"
                        + "'name':'Kerry'},'id':'wamid.mine','message':{'type':'text','text':{'body':'hi'}}}";

        var reply = world.post("/sandbox/meta/inbound?wait=true", "", json(order).toString());

        assertThat(reply.json().at("/messages/0/id").asText()).isEqualTo("wamid.mine");
        assertThat(reply.json().at("/messages/0/shopper").asText()).isEqualTo(KERRY);
        assertThat(reply.json().at("/webhook/status").asInt()).isEqualTo(503);
        assertThat(world.webhook().message().get("id").asText()).isEqualTo("wamid.mine");
    }

    @Test
    void any_other_field_can_be_delivered() {
        var order =
                "{'phone_number_id':'"
                        + LINEN_HOUSE
                        + "','field':'account_update',"
                        + "'value':{'event':'PARTNER_REMOVED'}}";

        var reply = world.post("/sandbox/meta/webhook?wait=true", "", json(order).toString());
        var received = world.webhook().json();

        assertThat(reply.json().at("/webhook/status").asInt()).isEqualTo(200);
        assertThat(received.at("/entry/0/changes/0/field").asText()).isEqualTo("account_update");
        assertThat(received.at("/entry/0/time").isInt()).isTrue();
    }

    @Test
    void a_number_shows_the_fields_that_are_asked_for() {
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE;

        var usual = world.get(path, TOKEN).json();
        var some = world.get(path + "?fields=display_phone_number,status", TOKEN).json();

        assertThat(usual.get("display_phone_number").asText()).isEqualTo("+33 1 23 45 67 89");
        assertThat(some.get("status").asText()).isEqualTo("CONNECTED");
        assertThat(some.get("id").asText()).isEqualTo(LINEN_HOUSE);
        assertThat(some.has("quality_rating")).isFalse();
        assertThat(world.get(path + "?fields=shoe_size", TOKEN).code()).isEqualTo(100);
        assertThat(world.get(path, "EAAG-stranger").code()).isEqualTo(190);
    }

    @Test
    void an_account_lists_its_numbers_and_takes_subscriptions() {
        var path = "/sandbox/meta/v25.0/102290129340398";

        assertThat(world.get(path + "/phone_numbers", TOKEN).json().at("/data/0/id").asText())
                .isEqualTo(LINEN_HOUSE);
        assertThat(world.post(path + "/subscribed_apps", TOKEN, "").json().toString())
                .isEqualTo("{\"success\":true}");
        assertThat(world.get(path + "/phone_numbers", "EAAG-pepe").code()).isEqualTo(100);
    }

    @Test
    void a_token_can_be_looked_into() {
        var path = "/sandbox/meta/v25.0/debug_token?input_token=";

        var good = world.get(path + TOKEN, "900|" + SECRET).json();
        var bad = world.get(path + "nonsense", "900|" + SECRET).json();

        assertThat(good.at("/data/is_valid").asBoolean()).isTrue();
        assertThat(good.at("/data/granular_scopes/0/target_ids/0").asText())
                .isEqualTo("102290129340398");
        assertThat(bad.at("/data/is_valid").asBoolean()).isFalse();
        assertThat(world.get(path + TOKEN, TOKEN).json().at("/data/is_valid").asBoolean()).isTrue();
        assertThat(world.get(path + TOKEN, "900|not-the-secret").code()).isEqualTo(190);
    }

    @Test
    void a_number_is_registered_with_a_pin_of_6_digits() {
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE + "/register";

        var good = json("{'messaging_product':'whatsapp','pin':'123456'}").toString();
        var bad = json("{'messaging_product':'whatsapp','pin':'12345'}").toString();

        assertThat(world.post(path, TOKEN, good).status()).isEqualTo(200);
        assertThat(world.post(path, TOKEN, bad).code()).isEqualTo(100);
    }

    @Test
    void a_file_can_be_uploaded_looked_up_and_fetched() {
        var form =
                """
                --cut\r
                Content-Disposition: form-data; name="messaging_product"\r
                \r
                whatsapp\r
                --cut\r
                Content-Disposition: form-data; name="type"\r
                \r
                image/png\r
                --cut\r
                Content-Disposition: form-data; name="file"; filename="a.png"\r
                Content-Type: image/png\r
                \r
                not really a picture\r
                --cut--\r
                """;
        var path = "/sandbox/meta/v25.0/" + LINEN_HOUSE + "/media";

        var uploaded =
                world.call(
                        world.request(path, TOKEN)
                                .header("Content-Type", "multipart/form-data; boundary=cut")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        var id = uploaded.json().get("id").asText();
        var found = world.get("/sandbox/meta/v25.0/" + id, TOKEN).json();
        var address = found.get("url").asText();

        assertThat(found.get("mime_type").asText()).isEqualTo("image/png");
        assertThat(found.get("sha256").asText()).hasSize(64);
        assertThat(world.get(address.substring(address.indexOf("/sandbox")), TOKEN).text())
                .isEqualTo("not really a picture");
        assertThat(world.get(address.substring(address.indexOf("/sandbox")), "").code())
                .isEqualTo(190);
    }

    @Test
    void other_paths_do_not_exist() {
        assertThat(world.get("/sandbox/meta/v25.0/1/nothing", TOKEN).code()).isEqualTo(2500);
        assertThat(world.get("/sandbox/meta/nothing", "").status()).isEqualTo(404);
    }
}
