package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import app.tendero.kernel.ShopperKey.Bsuid;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder.Recipient;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageJsonTest {

    private static final Optional<WaId> PHONE = Optional.of(new WaId("33612345678"));
    private static final Optional<Bsuid> USER = Optional.of(new Bsuid("FR.1349120865530274"));
    private static final Recipient KERRY = new Recipient(PHONE, Optional.empty());

    @Test
    void a_text() throws IOException {
        assertSame(
                sent(new Text("Hi Kerry 😀 \"you\"")),
                """
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+33612345678",
                 "biz_opaque_callback_data":"t:17.1;in:wamid.KERRY001",
                 "type":"text","text":{"body":"Hi Kerry 😀 \\"you\\""}}""");
    }

    @Test
    void reply_buttons_with_a_picture() throws IOException {
        var message =
                new Buttons(
                        Optional.of(new ImageHeader("https://cdn.example/shirt.jpg")),
                        "Linen shirt",
                        Optional.of("49.00 €"),
                        List.of(new Button("cart.view", "Cart"), new Button("menu", "Menu")));

        assertSame(
                sent(message),
                """
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+33612345678",
                 "biz_opaque_callback_data":"t:17.1;in:wamid.KERRY001",
                 "type":"interactive","interactive":{"type":"button",
                 "header":{"type":"image","image":{"link":"https://cdn.example/shirt.jpg"}},
                 "body":{"text":"Linen shirt"},"footer":{"text":"49.00 €"},
                 "action":{"buttons":[{"type":"reply","reply":{"id":"cart.view","title":"Cart"}},
                 {"type":"reply","reply":{"id":"menu","title":"Menu"}}]}}}""");
    }

    @Test
    void a_list_leaves_out_what_is_empty() throws IOException {
        var message =
                new Choices(
                        Optional.of("Linen House"),
                        "What would you like to see?",
                        Optional.empty(),
                        "Choose",
                        List.of(
                                new Section(
                                        "",
                                        List.of(
                                                new Row("product:1", "Shirt", "49.00 €"),
                                                new Row("product:2", "Towel", "")))));

        assertSame(
                sent(message),
                """
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+33612345678",
                 "biz_opaque_callback_data":"t:17.1;in:wamid.KERRY001",
                 "type":"interactive","interactive":{"type":"list",
                 "header":{"type":"text","text":"Linen House"},
                 "body":{"text":"What would you like to see?"},
                 "action":{"button":"Choose","sections":[{"rows":[
                 {"id":"product:1","title":"Shirt","description":"49.00 €"},
                 {"id":"product:2","title":"Towel"}]}]}}}""");
    }

    @Test
    void a_link() throws IOException {
        var message =
                new Link(
                        Optional.of(new TextHeader("Checkout")),
                        "Your cart: 98.00 €",
                        Optional.empty(),
                        "Pay",
                        "https://linen-house.example/cart/44001:2");

        assertSame(
                sent(message),
                """
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"+33612345678",
                 "biz_opaque_callback_data":"t:17.1;in:wamid.KERRY001",
                 "type":"interactive","interactive":{"type":"cta_url",
                 "header":{"type":"text","text":"Checkout"},
                 "body":{"text":"Your cart: 98.00 €"},
                 "action":{"name":"cta_url","parameters":{"display_text":"Pay",
                 "url":"https://linen-house.example/cart/44001:2"}}}}""");
    }

    @Test
    void a_phone_goes_into_to_a_bsuid_into_recipient_and_with_both_the_phone_is_enough() {
        var hidden =
                MessageJson.send(new Recipient(Optional.empty(), USER), new Text("a"), "t:1.1");
        var both = MessageJson.send(new Recipient(PHONE, USER), new Text("a"), "t:1.1");

        assertThat(hidden.toString())
                .contains("\"recipient\":\"FR.1349120865530274\"")
                .doesNotContain("\"to\"");
        assertThat(both.toString())
                .contains("\"to\":\"+33612345678\"")
                .doesNotContain("\"recipient\"");
    }

    @Test
    void callback_data_that_is_too_long_keeps_the_part_that_names_the_attempt() {
        var long_ = MessageJson.send(KERRY, new Text("a"), "t:17.1;in:" + "w".repeat(503));
        var fits = MessageJson.send(KERRY, new Text("a"), "t:17.1;in:" + "w".repeat(502));

        assertThat(long_.toString()).contains("\"biz_opaque_callback_data\":\"t:17.1\"");
        assertThat(fits.toString()).contains("w".repeat(502));
    }

    @Test
    void a_read_mark_shows_that_we_are_typing() throws IOException {
        assertSame(
                MessageJson.readAndTyping(new Wamid("wamid.KERRY001")),
                """
                {"messaging_product":"whatsapp","status":"read","message_id":"wamid.KERRY001",
                 "typing_indicator":{"type":"text"}}""");
    }

    private static Buffer sent(Message message) {
        return MessageJson.send(KERRY, message, "t:17.1;in:wamid.KERRY001");
    }

    private static void assertSame(Buffer actual, String expected) throws IOException {
        var json = new ObjectMapper();
        assertThat(json.readTree(actual.getBytes())).isEqualTo(json.readTree(expected));
    }
}
