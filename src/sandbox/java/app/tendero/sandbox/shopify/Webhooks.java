package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Witness;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends signed webhooks as Shopify does: one second to connect, five in all, only 2xx counts, and a
 * delivery that was not accepted is sent again with the same ids and the same body. See
 * https://shopify.dev/docs/apps/build/webhooks/subscribe/https.
 */
final class Webhooks {

    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int WHOLE_MILLIS = 5_000;
    private static final int POOL = 50;

    private final Vertx vertx;
    private final HttpClient client;
    private final String ownDoor;
    private final List<Duration> waits;

    Webhooks(Vertx vertx, PretendShopifyConfig config) {
        this.vertx = vertx;
        this.waits = config.retries();
        this.ownDoor = config.service().toString().replaceAll("/$", "") + "/shopify/webhooks";
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setMaxPoolSize(POOL));
    }

    /**
     * Sends an event to the app's own door and to whoever subscribed to its topic.
     *
     * @param topic as the header names it, {@code orders/create}
     */
    void send(Shop shop, String topic, JsonObject payload) {
        var event = UUID.randomUUID().toString();
        var body = payload.toBuffer();
        var name = topic.replace('/', '_').toUpperCase(Locale.ROOT);
        var uris = new LinkedHashSet<String>();
        uris.add(ownDoor);
        shop.subscriptions().stream()
                .filter(subscription -> subscription.topic().equals(name))
                .forEach(subscription -> uris.add(subscription.uri()));
        var at = shop.now();
        for (var uri : uris) {
            var id = UUID.randomUUID().toString();
            var delivery = new Delivery(shop, topic, uri, id, event, at, body);
            switch (shop.mail().next()) {
                case ARRIVES -> begin(delivery);
                case TWICE -> {
                    begin(delivery);
                    begin(delivery);
                }
                case LATE -> shop.mail().keep(() -> begin(delivery));
                case LOST -> LOG.debug("pretend Shopify: a webhook is lost");
            }
        }
    }

    /** Doors work on other threads; an answer that is met there can come before its reader. */
    private void begin(Delivery delivery) {
        vertx.runOnContext(go -> attempt(delivery, 1));
    }

    /** Bytes on their way to one address. */
    private record Delivery(
            Shop shop,
            String topic,
            String uri,
            String id,
            String event,
            Instant at,
            Buffer body) {}

    private void attempt(Delivery delivery, int number) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(delivery.uri())
                        .setTimeout(WHOLE_MILLIS)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("User-Agent", "Shopify-Captain-Hook")
                        .putHeader("X-Shopify-Topic", delivery.topic())
                        .putHeader("X-Shopify-Shop-Domain", delivery.shop().domain())
                        .putHeader("X-Shopify-API-Version", "2026-10")
                        .putHeader("X-Shopify-Webhook-Id", delivery.id())
                        .putHeader("X-Shopify-Event-Id", delivery.event())
                        .putHeader("X-Shopify-Triggered-At", delivery.at().toString())
                        .putHeader(
                                "X-Shopify-Hmac-Sha256",
                                Signatures.base64(
                                        delivery.shop().signingSecret(),
                                        delivery.body().getBytes()));
        client.request(options)
                .compose(request -> request.send(delivery.body()))
                .compose(Webhooks::statusOf)
                .recover(lost -> Future.succeededFuture(0))
                .onSuccess(status -> judge(delivery, number, status));
    }

    /** Reads the answer to its end, so that the connection can be used again. */
    private static Future<Integer> statusOf(HttpClientResponse response) {
        return response.body().map(body -> response.statusCode());
    }

    private void judge(Delivery delivery, int number, int status) {
        boolean accepted = status >= 200 && status < 300;
        var noted =
                new Witness.Delivery(
                        delivery.id(), delivery.topic(), delivery.uri(), number, status, accepted);
        delivery.shop().witness().delivery(noted);
        if (accepted) {
            return;
        }
        if (number <= waits.size()) {
            long wait = Math.max(1, waits.get(number - 1).toMillis());
            vertx.setTimer(wait, timer -> attempt(delivery, number + 1));
        }
        LOG.warnf(
                "pretend Shopify: webhook %s not accepted, try %d, status %d",
                delivery.id(), number, status);
    }

    void close() {
        client.close();
    }
}
