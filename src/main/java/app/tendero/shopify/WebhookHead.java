package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a webhook say. None of it is signed: the signature covers the body alone, so
 * the shop counts only once a secret of that shop has fitted.
 *
 * <p>Classic webhooks and next-generation events name their headers differently; both are read:
 * https://shopify.dev/docs/apps/build/webhooks/subscribe/https
 *
 * @param topic such as {@code orders/create}
 * @param signature base64, as it came
 * @param event the same for every delivery of one event
 */
public record WebhookHead(
        ShopDomain shop, String topic, Optional<String> signature, Optional<String> event) {

    private static final Pattern TOPIC = Pattern.compile("[a-z_]{1,60}(/[a-z_]{1,60}){1,3}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,120}");

    /**
     * Empty when it names no shop or no topic.
     *
     * @param header finds a header by its name, whatever its case
     */
    public static Optional<WebhookHead> read(Function<String, @Nullable String> header) {
        var shop = either(header, "Shop-Domain").flatMap(ShopDomain::parse);
        var topic = either(header, "Topic").filter(text -> TOPIC.matcher(text).matches());
        return shop.isEmpty() || topic.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WebhookHead(
                                shop.get(),
                                topic.get(),
                                either(header, "Hmac-Sha256"),
                                either(header, "Event-Id")
                                        .or(() -> either(header, "Webhook-Id"))
                                        .filter(text -> ID.matcher(text).matches())));
    }

    private static Optional<String> either(Function<String, @Nullable String> header, String name) {
        return Optional.ofNullable(header.apply("X-Shopify-" + name))
                .or(() -> Optional.ofNullable(header.apply("Shopify-" + name)))
                .map(String::strip);
    }
}
