package app.tendero.webhook;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.JsonLimits;
import app.tendero.shopify.BuyerPayload;
import app.tendero.shopify.ChatAttributes;
import app.tendero.shopify.OrderPayload;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a webhook of Shopify on its way into the inbox: valid JSON, and the conversation its
 * order came from if it names one.
 *
 * @param payload as Shopify wrote it
 */
record ShopifyItem(String payload, Optional<ConversationId> conversation) {

    private static final Set<String> COMPLIANCE =
            Set.of("customers/data_request", "customers/redact");

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(JsonLimits.CONSTRAINTS)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .build();

    /** Empty for what is no JSON object or too odd to be read. */
    static Optional<ShopifyItem> read(byte[] body) {
        try (var in = JSON.createParser(body)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            var conversation = conversation(in);
            return in.nextToken() == null
                    ? Optional.of(
                            new ShopifyItem(new String(body, StandardCharsets.UTF_8), conversation))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * As arrivals. An order that names its conversation is three: an event of it, the order for
     * whoever keeps orders, and a note of who bought, for those who ask about their data later.
     */
    List<Arrival> arrivals(StoreId store, String topic, Optional<String> event) {
        var item = arrival(store, topic, event);
        if (conversation.isEmpty() || !topic.equals("orders/create")) {
            return List.of(item);
        }
        var order =
                arrival(
                        store,
                        new LaneHint.OfStore(lane(topic)),
                        item.dedupKey() + ":order",
                        topic,
                        OrderPayload.mirrored(payload));
        return BuyerPayload.of(payload, conversation.get().toString())
                .map(buyer -> List.of(item, order, buyer(store, item, buyer)))
                .orElse(List.of(item, order));
    }

    private static Arrival buyer(StoreId store, Arrival item, String buyer) {
        return new Arrival(
                store,
                new LaneHint.OfStore("buyers"),
                item.dedupKey() + ":buyer",
                "buyer",
                buyer,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * As it is kept: of a shop that uninstalled the app only when that was, not its owner's
     * particulars.
     */
    ShopifyItem ofTopic(String topic, Optional<Instant> triggeredAt) {
        return topic.equals("app/uninstalled")
                ? new ShopifyItem(
                        triggeredAt
                                .map(moment -> "{\"triggered_at\":\"" + moment + "\"}")
                                .orElse("{}"),
                        Optional.empty())
                : this;
    }

    /**
     * As an arrival. An order that names its conversation is an event of it, kept without its
     * buyer; everything else waits in a lane of the store.
     */
    private Arrival arrival(StoreId store, String topic, Optional<String> event) {
        var key = "shopify:" + topic + ":" + event.orElseGet(this::hash);
        return topic.equals("orders/create") && conversation.isPresent()
                ? arrival(
                        store,
                        new LaneHint.OfConversation(conversation.get()),
                        key,
                        topic,
                        OrderPayload.essentials(payload))
                : arrival(store, new LaneHint.OfStore(lane(topic)), key, topic, kept(topic));
    }

    /** Of orders and customers only what is read of them; the rest as it came. */
    private String kept(String topic) {
        return switch (lane(topic)) {
            case "orders", "customers" -> OrderPayload.mirrored(payload);
            default -> payload;
        };
    }

    private static Arrival arrival(
            StoreId store, LaneHint lane, String key, String topic, String payload) {
        return new Arrival(
                store, lane, key, "shopify." + topic, payload, Optional.empty(), Optional.empty());
    }

    private static String lane(String topic) {
        var resource = topic.substring(0, topic.indexOf('/'));
        return switch (resource) {
            case "products", "collections" -> "products";
            case "inventory_levels", "inventory_items" -> "stock";
            case "orders", "fulfillments", "fulfillment_events", "refunds", "returns" -> "orders";
            case "customers_whats_app_marketing_consent" -> "customers";
            case "customers" -> COMPLIANCE.contains(topic) ? "app" : "customers";
            default -> "app";
        };
    }

    /** Reads to the end of the object at hand, so that what is kept is known to be JSON. */
    private static Optional<ConversationId> conversation(JsonParser in) throws IOException {
        var found = Optional.<ConversationId>empty();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            var value = in.nextToken();
            if (name.equals("note_attributes") && value == JsonToken.START_ARRAY) {
                found = attributes(in);
            } else {
                in.skipChildren();
            }
        }
        return found;
    }

    private static Optional<ConversationId> attributes(JsonParser in) throws IOException {
        var found = Optional.<ConversationId>empty();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                var value = attribute(in);
                found = found.isPresent() ? found : id(value);
            } else {
                in.skipChildren();
            }
        }
        return found;
    }

    /** The value of an attribute that names the conversation. */
    private static @Nullable String attribute(JsonParser in) throws IOException {
        var ours = false;
        String value = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            switch (name) {
                case "name" -> ours = ChatAttributes.CONVERSATION.equals(in.getText());
                case "value" -> value = in.getText();
                default -> {}
            }
            in.skipChildren();
        }
        return ours ? value : null;
    }

    private static Optional<ConversationId> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(ConversationId.parse(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private String hash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(payload.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
