package app.tendero.shopify;

import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.shopify.ShopifyDelivery.Lane;
import app.tendero.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Checks Shopify's webhooks and makes them ready to be kept. The door reads the head, finds the
 * store, verifies, and only then reads the body.
 */
@ApplicationScoped
public class ShopifyWebhooks {

    private static final String NEW_ORDER = "orders/create";

    private final List<Secret> deploymentSecrets;

    ShopifyWebhooks(ShopifyConfig config) {
        var own = config.webhookSecret().orElse(List.of());
        this.deploymentSecrets =
                secrets(own.isEmpty() ? config.apiSecret().orElse(List.of()) : own);
    }

    /**
     * Whether a secret that may speak for this shop signed the body: the deployment's, several
     * during a rotation, or the store's own app's. Without any secret nothing is right.
     *
     * @param body the raw bytes
     * @param store of the shop that the head names, if we know it
     */
    public boolean verify(byte[] body, WebhookHead head, Optional<Store> store) {
        var secrets = new ArrayList<>(deploymentSecrets);
        store.flatMap(known -> known.shopify().apiSecret()).ifPresent(secrets::add);
        return HmacSha256.matchesBase64(body, secrets, head.signature().orElse(null));
    }

    /**
     * What to keep of it. Never fails: what cannot be read is kept as it is, for an operator to
     * see.
     *
     * @param body verified
     */
    public ShopifyDelivery read(WebhookHead head, byte[] body) {
        var json = json(body);
        var kind = "shopify." + head.topic();
        if (head.topic().equals(NEW_ORDER)) {
            var chat = OrderNotice.conversation(json);
            var notice = OrderNotice.of(json);
            var key = notice.map(order -> "order:" + order.id()).orElse(key(head, body));
            if (chat.isPresent() && notice.isPresent()) {
                var lane = new Lane.OfConversation(chat.get());
                return new ShopifyDelivery(lane, key, kind, notice.get().json());
            }
            return new ShopifyDelivery(new Lane.OfResource("orders"), key, kind, text(body));
        }
        return new ShopifyDelivery(
                new Lane.OfResource(resource(head.topic())), key(head, body), kind, text(body));
    }

    /** Without an id of the event, the same bytes are the same event. */
    private static String key(WebhookHead head, byte[] body) {
        return "shopify:" + head.topic() + ":" + head.event().orElseGet(() -> digest(body));
    }

    private static String resource(String topic) {
        return switch (topic.substring(0, topic.indexOf('/'))) {
            case "orders",
                    "fulfillments",
                    "fulfillment_events",
                    "returns",
                    "refunds",
                    "draft_orders" ->
                    "orders";
            case "products", "variants", "collections", "inventory_levels", "inventory_items" ->
                    "products";
            default -> "app";
        };
    }

    private static JsonNode json(byte[] body) {
        try {
            var json = AnswerReader.JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Secret> secrets(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Secret::new)
                .toList();
    }
}
