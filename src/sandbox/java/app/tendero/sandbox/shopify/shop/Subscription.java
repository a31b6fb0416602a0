package app.tendero.sandbox.shopify.shop;

import java.time.Instant;

/**
 * Where a webhook topic is sent.
 *
 * @param topic as the API names it, {@code ORDERS_CREATE}
 */
public record Subscription(long id, String topic, String uri, Instant createdAt) {

    public String gid() {
        return Gid.of("WebhookSubscription", id);
    }
}
