package app.tendero.sandbox.meta;

import static app.tendero.sandbox.meta.MetaWorld.KERRY;
import static app.tendero.sandbox.meta.MetaWorld.LINEN_HOUSE;
import static app.tendero.sandbox.meta.MetaWorld.SECRET;
import static app.tendero.sandbox.meta.rules.Bodies.json;
import static app.tendero.sandbox.meta.rules.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service is told, and how. */
class WebhookTest {

    private final MetaWorld world = new MetaWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_signature_is_the_hmac_of_the_raw_bytes_in_small_hex() {
        var signer = new Signer(SECRET);
        var ascii = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}";
        var utf8 =
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":"
                        + "[{\"field\":\"messages\",\"value\":{\"messages\":[{\"text\":{\"body\":"
                        + "\"\u00e4\u00f6\u00e5 \uD83D\uDE00 a/b <&> @\"}}]}}]}]}";

        assertThat(signer.sign(Buffer.buffer(ascii)))
                .isEqualTo(
                        "sha256=f18075f0bbeb02ee5043593392c48c4a9eafb26469f108d9615c5a772d1df41e");
        assertThat(signer.sign(Buffer.buffer(utf8)))
                .isEqualTo(
                        "sha256=f68627a3983d8f647f276ec7208ec224795ebc6127f1bbc165a0e46bfc1e1f7f");
    }

    @Test
    void bodies_are_ascii_with_small_hex_escapes_and_escaped_slashes() {
        world.meta.inbound(
                Inbound.of(
                        LINEN_HOUSE,
                        Visitor.phone(KERRY, "Kerry"),
                        MetaWorld.text("\u00e4\u00f6\u00e5 \uD83D\uDE00 a/b <&> @")));

        var received = world.webhook();

        assertThat(new String(received.raw(), StandardCharsets.ISO_8859_1))
                .contains("\\u00e4\\u00f6\\u00e5 \\ud83d\\ude00 a\\/b <&> @");
        assertThat(received.signature())
                .isEqualTo(new Signer(SECRET).sign(Buffer.buffer(received.raw())));
        assertThat(received.message().at("/text/body").asText())
                .isEqualTo("\u00e4\u00f6\u00e5 \uD83D\uDE00 a/b <&> @");
    }

    @Test
    void a_message_comes_in_metas_envelope_with_both_identities() {
        var received = world.kerryWrites();

        assertThat(received.json().at("/object").asText()).isEqualTo("whatsapp_business_account");
        assertThat(received.json().at("/entry/0/id").asText()).isEqualTo("102290129340398");
        assertThat(received.json().at("/entry/0/changes/0/field").asText()).isEqualTo("messages");
        assertThat(received.value().at("/metadata/phone_number_id").asText())
                .isEqualTo(LINEN_HOUSE);
        assertThat(received.value().at("/metadata/display_phone_number").asText())
                .isEqualTo("33123456789");
        assertThat(received.value().at("/contacts/0/wa_id").asText()).isEqualTo(KERRY);
        assertThat(received.value().at("/contacts/0/profile/name").asText()).isEqualTo("Kerry");
        assertThat(received.message().get("from").asText()).isEqualTo(KERRY);
        assertThat(received.message().get("from_user_id").asText())
                .matches("GB\\.[0-9]{19,20}")
                .isEqualTo(received.value().at("/contacts/0/user_id").asText());
        assertThat(received.message().get("timestamp").asText()).isEqualTo("1795165200");
        assertThat(received.message().get("id").asText()).startsWith("wamid.");
    }

    @Test
    void someone_with_a_username_only_has_no_phone_anywhere() {
        var pablo =
                new Visitor(
                        Optional.empty(),
                        Optional.of("US.13491208655302741918"),
                        Optional.of("Pablo"),
                        Optional.of("@pablomorales"),
                        Optional.empty());

        world.meta.inbound(Inbound.of(LINEN_HOUSE, pablo, MetaWorld.text("hola")));
        var received = world.webhook();

        assertThat(received.message().has("from")).isFalse();
        assertThat(received.value().at("/contacts/0").has("wa_id")).isFalse();
        assertThat(received.value().at("/contacts/0/profile/username").asText())
                .isEqualTo("@pablomorales");
        assertThat(received.message().get("from_user_id").asText())
                .isEqualTo("US.13491208655302741918");
    }

    @Test
    void the_shape_of_a_shopper_can_be_ordered() {
        world.kerryWrites();
        world.control("{'shape':{'shopper':'" + KERRY + "','as':'bsuid'}}");
        var hidden = world.kerryWrites();
        world.control("{'shape':{'shopper':'" + KERRY + "','as':'phone'}}");
        var old = world.kerryWrites();

        assertThat(hidden.message().has("from")).isFalse();
        assertThat(old.message().has("from_user_id")).isFalse();
        assertThat(old.message().get("from").asText()).isEqualTo(KERRY);
    }

    @Test
    void a_system_message_has_no_contacts_and_moves_the_shopper() {
        world.kerryWrites();

        world.meta.inbound(
                Inbound.of(
                        LINEN_HOUSE,
                        Visitor.phone(KERRY, "Kerry"),
                        json(
                                "{'type':'system','system':{'type':'user_changed_number',"
                                        + "'body':'User changed','wa_id':'447700900456','user_id':'GB.42'}}")));
        var received = world.webhook();
        var old = world.send(text("Hello"));
        var moved = world.send(text("Hello").put("to", "+447700900456"));

        assertThat(received.value().has("contacts")).isFalse();
        assertThat(received.message().get("from").asText()).isEqualTo(KERRY);
        assertThat(old.code()).isEqualTo(131047);
        assertThat(moved.status()).isEqualTo(200);
    }

    @Test
    void a_reply_to_our_message_names_our_number() {
        world.meta.inbound(
                Inbound.of(
                        LINEN_HOUSE,
                        Visitor.phone(KERRY, "Kerry"),
                        json(
                                "{'type':'interactive','context':{'id':'wamid.ours'},'interactive':"
                                        + "{'type':'button_reply','button_reply':{'id':'browse','title':'Browse'}}}")));

        assertThat(world.webhook().message().at("/context/from").asText()).isEqualTo("33123456789");
    }

    @Test
    void an_accepted_send_is_sent_delivered_and_read_with_its_price_and_our_mark() {
        world.kerryWrites();

        var wamid =
                world.send(text("Hello").put("biz_opaque_callback_data", "t:1.1;in:wamid.x"))
                        .wamid();
        var told = List.of(world.webhook(), world.webhook(), world.webhook());

        assertThat(told)
                .extracting(one -> one.status().get("status").asText())
                .containsExactly("sent", "delivered", "read");
        assertThat(told)
                .allSatisfy(
                        one -> {
                            assertThat(one.status().get("id").asText()).isEqualTo(wamid);
                            assertThat(one.status().get("biz_opaque_callback_data").asText())
                                    .isEqualTo("t:1.1;in:wamid.x");
                            assertThat(one.status().get("recipient_id").asText()).isEqualTo(KERRY);
                            assertThat(one.status().get("recipient_user_id").asText())
                                    .startsWith("GB.");
                        });
        assertThat(told.get(1).status().get("pricing"))
                .isEqualTo(
                        json(
                                "{'billable':true,'pricing_model':'PMP','type':'regular','category':'service'}"));
        assertThat(told.get(2).status().has("pricing")).isFalse();
    }

    @Test
    void after_an_advertisement_nothing_is_charged_for_72_hours() {
        world.meta.inbound(
                Inbound.of(
                        LINEN_HOUSE,
                        Visitor.phone(KERRY, "Kerry"),
                        json(
                                "{'type':'text','text':{'body':'hi'},'referral':{'source_type':'ad',"
                                        + "'source_id':'1','ctwa_clid':'abc'}}")));
        world.webhook();

        world.send(text("Hello"));

        assertThat(world.webhook().status().at("/pricing/billable").asBoolean()).isFalse();
    }

    @Test
    void a_reaction_is_only_sent() {
        world.kerryWrites();
        var reaction =
                json(
                        "{'messaging_product':'whatsapp','to':'+447700900123','type':'reaction',"
                                + "'reaction':{'message_id':'wamid.1','emoji':'x'}}");
        world.send(reaction);
        world.webhook();

        var next = world.send(text("Hello")).wamid();

        assertThat(world.webhook().status().get("id").asText()).isEqualTo(next);
    }

    @Test
    void a_failure_told_later_has_no_contacts_and_no_bsuid() {
        world.kerryWrites();
        world.control("{'fail_later':{'code':131049}}");

        world.send(text("Hello"));
        var received = world.webhook();

        assertThat(received.value().has("contacts")).isFalse();
        assertThat(received.status().get("status").asText()).isEqualTo("failed");
        assertThat(received.status().at("/errors/0/code").asInt()).isEqualTo(131049);
        assertThat(received.status().has("recipient_user_id")).isFalse();
        assertThat(received.status().get("recipient_id").asText()).isEqualTo(KERRY);
    }

    @Test
    void a_webhook_comes_again_until_it_is_answered_200() {
        world.answers.addAll(List.of(503, 500, 401));

        var first = world.kerryWrites();
        var again = List.of(world.webhook(), world.webhook(), world.webhook());

        assertThat(again).allSatisfy(one -> assertThat(one.raw()).isEqualTo(first.raw()));
        assertThat(world.webhooks).isEmpty();
    }

    @Test
    void webhooks_can_be_doubled() {
        world.control("{'double':1}");

        var first = world.kerryWrites();
        var second = world.webhook();

        assertThat(second.raw()).isEqualTo(first.raw());
    }

    @Test
    void webhooks_can_change_places() {
        world.control("{'reorder':1}");
        var kerry = Visitor.phone(KERRY, "Kerry");
        var yusuf = Visitor.phone("971500000001", "Yusuf");

        world.meta.inbound(Inbound.of(LINEN_HOUSE, kerry, MetaWorld.text("one")));
        world.meta.inbound(Inbound.of(LINEN_HOUSE, yusuf, MetaWorld.text("two")));

        assertThat(List.of(world.webhook(), world.webhook()))
                .extracting(one -> one.message().at("/text/body").asText())
                .containsExactly("two", "one");
    }

    @Test
    void a_held_webhook_goes_even_when_no_other_follows() {
        world.control("{'reorder':1}");

        assertThat(world.kerryWrites().message().at("/text/body").asText()).isEqualTo("hi");
    }

    @Test
    void messages_of_one_shopper_arrive_in_the_order_they_were_written() {
        var kerry = Visitor.phone(KERRY, "Kerry");

        for (var i = 0; i < 20; i++) {
            world.meta.inbound(Inbound.of(LINEN_HOUSE, kerry, MetaWorld.text("m" + i)));
        }

        for (var i = 0; i < 20; i++) {
            assertThat(world.webhook().message().at("/text/body").asText()).isEqualTo("m" + i);
        }
    }

    @Test
    void several_messages_can_come_in_one_webhook() {
        var kerry = Visitor.phone(KERRY, "Kerry");

        world.meta.inbound(
                List.of(
                        Inbound.of(LINEN_HOUSE, kerry, MetaWorld.text("one")),
                        Inbound.of(MetaWorld.CASA_PEPE, kerry, MetaWorld.text("two"))));
        var received = world.webhook().json();

        assertThat(received.at("/entry/0/id").asText()).isEqualTo("102290129340398");
        assertThat(received.at("/entry/1/id").asText()).isEqualTo("102290129340407");
        assertThat(received.at("/entry/1/changes/0/value/messages/0/text/body").asText())
                .isEqualTo("two");
    }
}
