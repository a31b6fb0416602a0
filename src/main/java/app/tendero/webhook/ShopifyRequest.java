package app.tendero.webhook;

import app.tendero.kernel.ShopDomain;
import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headers of a webhook of Shopify. Its signature covers the body alone, so whatever stands here
 * is a claim: which secret signed the body decides what it is worth.
 *
 * @param topic such as {@code orders/create}
 * @param tag base64
 * @param event the same for all deliveries of one event
 * @param triggeredAt when it happened, by Shopify's clock
 */
record ShopifyRequest(
        Optional<String> topic,
        Optional<ShopDomain> shop,
        Optional<String> tag,
        Optional<String> event,
        Optional<Instant> triggeredAt) {

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9_]{1,64}(/[a-z0-9_]{1,64}){1,2}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/=-]{1,200}");

    /**
     * Reads both families of headers, {@code X-Shopify-…} and the {@code shopify-…} of its newer
     * events.
     *
     * @param path what follows {@code /shopify/webhooks/}; names the topic where no header does
     */
    static ShopifyRequest of(MultiMap headers, String path) {
        return new ShopifyRequest(
                header(headers, "topic")
                        .map(topic -> topic.toLowerCase(Locale.ROOT))
                        .or(() -> Optional.of(path))
                        .filter(topic -> TOPIC.matcher(topic).matches()),
                header(headers, "shop-domain").flatMap(ShopDomain::parse),
                header(headers, "hmac-sha256"),
                header(headers, "event-id")
                        .or(() -> header(headers, "webhook-id"))
                        .filter(id -> ID.matcher(id).matches()),
                header(headers, "triggered-at").flatMap(ShopifyRequest::moment));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(MultiMap headers, String name) {
        return Optional.ofNullable(headers.get("X-Shopify-" + name))
                .or(() -> Optional.ofNullable(headers.get("shopify-" + name)));
    }
}
