package app.tendero.whatsapp;

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
import app.tendero.inbox.EventDecoder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a kept message of a shopper into an event of the core. Kinds are {@code wa.<type>} with
 * Meta's type; one we do not know, or whose object is missing, becomes {@link UnreadableReceived}.
 *
 * <p>Shapes: {@code webhooks/reference/messages} of Meta's documentation, one page per type.
 */
@Singleton
class WhatsAppEvents implements EventDecoder {

    /** As long as a text of ours can be; nobody orders with more. */
    private static final int LONGEST_TEXT = 4096;

    private static final int LONGEST_ID = 256;
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern FILE_ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    @Override
    public String prefix() {
        return "wa";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        var message = read(payload);
        var at = Timestamps.read(message.path("timestamp").asText(null), receivedAt);
        var type = kind.substring(kind.indexOf('.') + 1);
        return switch (type) {
            case "text" -> text(at, message);
            case "interactive" -> interactive(at, message.path("interactive"));
            case "button" -> button(at, message.path("button"));
            case "order" -> order(at, message.path("order"));
            case "image" -> media(at, MediaKind.IMAGE, message.path(type));
            case "video" -> media(at, MediaKind.VIDEO, message.path(type));
            case "audio" -> media(at, MediaKind.AUDIO, message.path(type));
            case "document" -> media(at, MediaKind.DOCUMENT, message.path(type));
            case "sticker" -> media(at, MediaKind.STICKER, message.path(type));
            case "location" -> new LocationReceived(at);
            case "contacts" -> new ContactsReceived(at);
            case "reaction" -> reaction(at, message.path(type));
            case "edit" -> new MessageEdited(at, editedText(message));
            case "revoke" -> new MessageRevoked(at);
            case "request_welcome" -> new ChatOpened(at);
            case "system" -> new IdentityChanged(at); // also a new device: nothing to be answered
            case "unsupported" -> new UnreadableReceived(at, unsupportedType(message));
            default -> new UnreadableReceived(at, type);
        };
    }

    private static Event text(Instant at, JsonNode message) {
        var body = message.path("text").path("body");
        if (!body.isTextual()) {
            return new UnreadableReceived(at, "text");
        }
        var text = Clean.text(body.asText(), LONGEST_TEXT);
        var product = message.path("context").path("referred_product").path("product_retailer_id");
        return product.isValueNode()
                ? new ProductAsked(at, id(product), text)
                : new TextReceived(at, text);
    }

    private static Event interactive(Instant at, JsonNode interactive) {
        var type = interactive.path("type").asText("");
        return switch (type) {
            case "button_reply", "list_reply" -> {
                var reply = interactive.path(type);
                yield tapped(at, reply.path("id"), reply.path("title"), type);
            }
            default -> new UnreadableReceived(at, Clean.isWord(type) ? type : "interactive");
        };
    }

    private static Event button(Instant at, JsonNode button) {
        return tapped(at, button.path("payload"), button.path("text"), "button");
    }

    private static Event tapped(Instant at, JsonNode id, JsonNode title, String type) {
        return id.isValueNode()
                ? new ReplyTapped(at, id(id), Clean.text(title.asText(""), LONGEST_ID))
                : new UnreadableReceived(at, type);
    }

    private static Event order(Instant at, JsonNode order) {
        var items = new ArrayList<OrderedItem>();
        for (var item : order.path("product_items")) {
            var product = item.path("product_retailer_id");
            var quantity = quantity(item.path("quantity"));
            if (product.isValueNode() && quantity > 0 && items.size() < MOST_ITEMS) {
                items.add(new OrderedItem(id(product), quantity));
            }
        }
        var note = Clean.text(order.path("text").asText(""), LONGEST_TEXT);
        return items.isEmpty()
                ? new UnreadableReceived(at, "order")
                : new CatalogueOrderSent(at, List.copyOf(items), note);
    }

    /** 0 for what is no count; more than an int holds is as much as an int holds. */
    private static int quantity(JsonNode node) {
        if (!node.isNumber()) {
            return 0;
        }
        var count = node.asDouble();
        return count == Math.rint(count) && count > 0 ? (int) count : 0;
    }

    private static Event media(Instant at, MediaKind kind, JsonNode media) {
        return new MediaReceived(
                at, kind, Clean.text(media.path("caption").asText(""), 1024), file(media));
    }

    /** Its id stands in paths of ours, so it must look like one. */
    private static Optional<MediaFile> file(JsonNode media) {
        var id = media.path("id").asText("");
        return FILE_ID.matcher(id).matches()
                ? Optional.of(
                        new MediaFile(
                                id,
                                Clean.text(media.path("mime_type").asText(""), LONGEST_TYPE),
                                Clean.text(media.path("sha256").asText(""), LONGEST_TYPE)))
                : Optional.empty();
    }

    private static Event reaction(Instant at, JsonNode reaction) {
        return new ReactionReceived(at, Clean.text(reaction.path("emoji").asText(""), 32));
    }

    private static String editedText(JsonNode message) {
        var edited = message.path("edit").path("message").path("text").path("body");
        return Clean.text(edited.asText(""), LONGEST_TEXT);
    }

    private static String unsupportedType(JsonNode message) {
        var type = message.path("unsupported").path("type").asText("");
        return Clean.isWord(type) ? type : "unsupported";
    }

    private static String id(JsonNode node) {
        return Clean.text(node.asText(), LONGEST_ID);
    }

    private static JsonNode read(String payload) {
        try {
            return Json.MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            // Without its cause, which would carry a piece of the shopper's text into the log.
            throw new IllegalArgumentException("a kept message is no JSON");
        }
    }
}
