package app.tendero.whatsapp;

import static app.tendero.whatsapp.Payloads.RECEIVED_AT;
import static app.tendero.whatsapp.Payloads.SAID_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.conversation.Event;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ContactsReceived;
import app.tendero.conversation.ShopperEvent.LocationReceived;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import app.tendero.conversation.ShopperEvent.MessageEdited;
import app.tendero.conversation.ShopperEvent.MessageRevoked;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReactionReceived;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.ShopperEvent.UnreadableReceived;
import app.tendero.conversation.SystemEvent.IdentityChanged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatsAppEventsTest {

    private final WhatsAppEvents events = new WhatsAppEvents();

    /** Every payload of a message, and the event it is; the whole event is compared. */
    private static final Map<String, Event> UNDERSTOOD =
            Map.ofEntries(
                    says("text", text("Do you have it in blue?")),
                    says("text_reply_to_a_deleted_message", text("yes please")),
                    says("text_forwarded_many_times", text("hi")),
                    says(
                            "text_asking_about_a_product",
                            new ProductAsked(SAID_AT, "44001", "Is this washable?")),
                    says("text_from_an_ad", text("I saw your ad")),
                    says("text_without_a_body", unreadable("text")),
                    says("text_of_a_shopper_who_hides_the_number", text("hello")),
                    says("text_of_a_shopper_without_bsuid", text("hello")),
                    says("text_without_contacts", text("hello")),
                    says("text_that_names_its_writer_in_contacts_only", text("hello")),
                    says("text_of_a_nameless_profile", text("hello")),
                    says("button_reply", tapped("cart.add:44001:2", "🛒 Add 2 to cart")),
                    says("list_reply", tapped("product:7001", "Linen shirt")),
                    says("nfm_reply", unreadable("nfm_reply")),
                    says("nfm_reply_not_an_object", unreadable("nfm_reply")),
                    says("call_permission_reply", unreadable("call_permission_reply")),
                    says("interactive_of_an_unknown_subtype", unreadable("product")),
                    says("interactive_without_a_subtype", unreadable("interactive")),
                    says("button_reply_without_an_id", unreadable("button_reply")),
                    says("template_button", tapped("orders", "My orders")),
                    says("template_button_without_context", tapped("stop", "Stop promotions")),
                    says(
                            "order",
                            ordered(
                                    "Gift wrap please",
                                    new OrderedItem("44001", 2),
                                    new OrderedItem("LIN-TOWEL-W", 1))),
                    says(
                            "order_with_impossible_quantities",
                            ordered("", new OrderedItem("44004", Integer.MAX_VALUE))),
                    says("order_of_nothing", unreadable("order")),
                    says(
                            "image",
                            media(
                                    MediaKind.IMAGE,
                                    "like this one?",
                                    file(
                                            "1003383421387256",
                                            "image/jpeg",
                                            "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI="))),
                    says(
                            "video",
                            media(
                                    MediaKind.VIDEO,
                                    "",
                                    file("1003383421387257", "video/mp4", "Jh+2ij6PzUv"))),
                    says(
                            "voice",
                            media(
                                    MediaKind.AUDIO,
                                    "",
                                    file(
                                            "1003383421387258",
                                            "audio/ogg; codecs=opus",
                                            "m04pFf2ERdaop"))),
                    says(
                            "document",
                            media(
                                    MediaKind.DOCUMENT,
                                    "my measures",
                                    file("1003383421387259", "application/pdf", "XqIZsQm6p"))),
                    says("document_too_large", media(MediaKind.DOCUMENT, "", Optional.empty())),
                    says(
                            "sticker",
                            media(
                                    MediaKind.STICKER,
                                    "",
                                    file("1003383421387260", "image/webp", "OmT4nhjUhCMI"))),
                    says("location", new LocationReceived(SAID_AT)),
                    says("contacts", new ContactsReceived(SAID_AT)),
                    says("contacts_answering_our_request", new ContactsReceived(SAID_AT)),
                    says(
                            "contacts_answering_our_request_older_form",
                            new ContactsReceived(SAID_AT)),
                    says(
                            "contacts_of_somebody_else_from_a_hidden_number",
                            new ContactsReceived(SAID_AT)),
                    says("reaction", new ReactionReceived(SAID_AT, "👍")),
                    says("reaction_taken_back", new ReactionReceived(SAID_AT, "")),
                    says("reaction_taken_back_without_emoji", new ReactionReceived(SAID_AT, "")),
                    says("edit", new MessageEdited(SAID_AT, "in green, I mean")),
                    says("edit_of_a_picture", new MessageEdited(SAID_AT, "")),
                    says("revoke", new MessageRevoked(SAID_AT)),
                    says("unsupported", unreadable("unsupported")),
                    says("unsupported_poll", unreadable("poll")),
                    says("unknown", unreadable("unknown")),
                    says("request_welcome", new ChatOpened(SAID_AT)),
                    says("type_of_the_future", unreadable("hologram")),
                    says("type_missing", unreadable("unknown")),
                    says("timestamp_missing", new TextReceived(RECEIVED_AT, "hi")),
                    says("timestamp_as_number", text("hi")),
                    says("system_number_changed", new IdentityChanged(SAID_AT)),
                    says("system_number_changed_without_bsuid", new IdentityChanged(SAID_AT)),
                    says("system_number_changed_older_form", new IdentityChanged(SAID_AT)),
                    says("system_bsuid_changed", new IdentityChanged(SAID_AT)),
                    says("system_new_device", new IdentityChanged(SAID_AT)));

    @Test
    void every_kind_of_message_becomes_the_event_it_is() {
        assertThat(UNDERSTOOD)
                .allSatisfy((name, event) -> assertThat(decoded(name)).as(name).isEqualTo(event));
    }

    @Test
    void no_payload_of_a_single_message_is_left_out_of_the_table() {
        var messages =
                Payloads.names().stream()
                        .filter(name -> Payloads.split(name).size() == 1)
                        .filter(name -> Payloads.split(name).getFirst() instanceof Piece.Inbound)
                        .toList();

        assertThat(messages).containsExactlyInAnyOrderElementsOf(UNDERSTOOD.keySet());
    }

    @Test
    void what_postgresql_cannot_hold_never_reaches_an_event() {
        var payload =
                "{\"timestamp\":\"1795248000\",\"text\":{\"body\":\"a\\u0000b\\ud83dc\\ude00d\\ud83d\\ude00\"}}";

        var event = events.decode("wa.text", payload, RECEIVED_AT);

        assertThat(event).isEqualTo(text("ab\uFFFDc\uFFFDd😀"));
    }

    @Test
    void a_text_is_cut_to_4096_characters_never_in_the_middle_of_one() {
        var payload = "{\"timestamp\":\"1795248000\",\"text\":{\"body\":\"%s\"}}";
        var smiles = "😀".repeat(4097);

        var event = events.decode("wa.text", payload.formatted(smiles), RECEIVED_AT);

        assertThat(event).isEqualTo(text("😀".repeat(4096)));
    }

    @Test
    void a_time_that_cannot_be_is_the_time_of_receipt() {
        for (var seconds : List.of("0", "-1", "999999999999", "9223372036854775808", "soon", "")) {
            var payload = "{\"timestamp\":\"%s\",\"text\":{\"body\":\"hi\"}}".formatted(seconds);

            var event = events.decode("wa.text", payload, RECEIVED_AT);

            assertThat(event).isEqualTo(new TextReceived(RECEIVED_AT, "hi"));
        }
    }

    @Test
    void a_kept_message_that_is_no_json_fails_without_quoting_it() {
        assertThatThrownBy(() -> events.decode("wa.text", "{\"text\": secret", RECEIVED_AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private Event decoded(String name) {
        var piece = (Piece.Inbound) Payloads.split(name).getFirst();
        return events.decode(piece.kind(), piece.payload(), RECEIVED_AT);
    }

    private static Map.Entry<String, Event> says(String name, Event event) {
        return Map.entry(name, event);
    }

    private static Event text(String body) {
        return new TextReceived(SAID_AT, body);
    }

    private static Event unreadable(String type) {
        return new UnreadableReceived(SAID_AT, type);
    }

    private static Event tapped(String id, String title) {
        return new ReplyTapped(SAID_AT, id, title);
    }

    private static Optional<MediaFile> file(String id, String type, String sha256) {
        return Optional.of(new MediaFile(id, type, sha256));
    }

    private static Event media(MediaKind kind, String caption, Optional<MediaFile> file) {
        return new MediaReceived(SAID_AT, kind, caption, file);
    }

    private static Event ordered(String note, OrderedItem... items) {
        return new CatalogueOrderSent(SAID_AT, List.of(items), note);
    }
}
