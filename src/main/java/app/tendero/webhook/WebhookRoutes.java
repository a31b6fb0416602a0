package app.tendero.webhook;

import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.platform.Seldom;
import app.tendero.platform.http.UnreadBody;
import app.tendero.webhook.DoorMetrics.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP side of the webhooks. These are routes of Vert.x and not REST resources, because a door
 * must see the raw bytes, turn a request away before it has read them, and stop reading at the
 * limit; none of that may leave the event loop.
 */
@Singleton
class WebhookRoutes {

    private static final Logger LOG = Logger.getLogger(WebhookRoutes.class);
    private static final int FIRST = 1;
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int BEFORE_QUARKUS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    /** Of all bodies that are in our hands at one time. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final List<String> META =
            List.of(
                    "/whatsapp/webhook",
                    "/meta/webhook",
                    "/api/whatsapp/webhook",
                    "/whatsapp_response");

    /** All topics come by the first two; the others are those of an app's compliance settings. */
    private static final List<String> SHOPIFY =
            List.of(
                    "/shopify/webhooks",
                    "/shopify/webhooks/*",
                    "/shopify/gdpr/customers/data_request",
                    "/shopify/gdpr/customers/redact",
                    "/shopify/gdpr/shop/redact");

    private static final Pattern TOPIC_OF_PATH = Pattern.compile("/shopify/(webhooks|gdpr)/?");

    private final MetaWebhook meta;
    private final MetaHandshake handshake;
    private final ShopifyWebhook shopify;
    private final DoorMetrics metrics;
    private final Duration patience;
    private final Gate gate;
    private final Seldom sayUnsigned = new Seldom();
    private final Seldom sayNotKept = new Seldom();
    private volatile boolean closing;

    /** Takes one request whose body was read whole. */
    private interface Taker {
        Uni<Answer> take(RoutingContext routing, byte[] body);
    }

    WebhookRoutes(
            MetaWebhook meta,
            MetaHandshake handshake,
            ShopifyWebhook shopify,
            WebhookConfig config,
            MeterRegistry meters) {
        this.meta = meta;
        this.handshake = handshake;
        this.shopify = shopify;
        this.metrics = new DoorMetrics(meters);
        this.patience = config.patience();
        this.gate = new Gate(config.underWay(), MOST_BYTES);
        meters.gauge("webhook.under.way", gate, Gate::inside);
    }

    void open(@Observes Router router) {
        for (var path : META) {
            router.post(path).order(BEFORE_QUARKUS).handler(announced("meta"));
            router.get(path).handler(this::shakeHands);
            router.post(path).handler(post("meta", this::takeMeta));
            router.route(path).handler(routing -> wrongMethod(routing, "GET, POST"));
        }
        for (var path : SHOPIFY) {
            router.post(path).order(BEFORE_QUARKUS).handler(announced("shopify"));
            router.post(path).handler(post("shopify", this::takeShopify));
            router.route(path).handler(routing -> wrongMethod(routing, "POST"));
        }
    }

    /** From here on nothing is begun; before the workers, who wait for what they hold. */
    void close(@Observes @Priority(FIRST) ShutdownEvent event) {
        closing = true;
    }

    private void shakeHands(RoutingContext routing) {
        var asked = routing.request();
        var home = routing.vertx().getOrCreateContext();
        Uni.createFrom()
                .deferred(
                        () ->
                                handshake.answer(
                                        Optional.ofNullable(asked.getParam("hub.mode")),
                                        Optional.ofNullable(asked.getParam("hub.verify_token")),
                                        Optional.ofNullable(asked.getParam("hub.challenge"))))
                .ifNoItem()
                .after(patience)
                .fail()
                .subscribe()
                .with(
                        challenge -> home.runOnContext(back -> challenge(routing, challenge)),
                        failure ->
                                home.runOnContext(back -> answer(routing, "meta", Answer.NOT_NOW)));
    }

    private static void challenge(RoutingContext routing, Optional<String> challenge) {
        routing.response()
                .setStatusCode(challenge.isPresent() ? 200 : 403)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(challenge.orElse("the verify token does not fit"));
    }

    private static void wrongMethod(RoutingContext routing, String right) {
        routing.response().setStatusCode(405).putHeader("Allow", right).end();
    }

    private Uni<Answer> takeMeta(RoutingContext routing, byte[] body) {
        var signature = routing.request().getHeader("X-Hub-Signature-256");
        return meta.take(body, Optional.ofNullable(signature));
    }

    private Uni<Answer> takeShopify(RoutingContext routing, byte[] body) {
        var topic = TOPIC_OF_PATH.matcher(routing.normalizedPath()).replaceFirst("");
        return shopify.take(body, ShopifyRequest.of(routing.request().headers(), topic));
    }

    /** Turns away what says itself that it is too large, with more than Quarkus's empty 413. */
    private Handler<RoutingContext> announced(String door) {
        return routing -> {
            if (isTooLarge(routing.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
                metrics.refused(door, Refusal.TOO_LARGE);
                UnreadBody.leave(routing);
                answer(routing, door, Answer.TOO_LARGE);
            } else {
                routing.next();
            }
        };
    }

    private static boolean isTooLarge(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) > BodyReader.LIMIT;
        } catch (NumberFormatException odd) {
            return true;
        }
    }

    private Handler<RoutingContext> post(String door, Taker taker) {
        return routing -> {
            if (closing || !gate.enter()) {
                metrics.refused(door, Refusal.BUSY);
                answer(routing, door, Answer.NOT_NOW);
                return;
            }
            var reader = new BodyReader(routing.request(), gate);
            routing.addEndHandler(gone -> gate.leave(reader.held()));
            reader.read()
                    .onSuccess(body -> answerTo(routing, door, body, taker))
                    .onFailure(failure -> notRead(routing, door, failure));
        };
    }

    private void notRead(RoutingContext routing, String door, Throwable failure) {
        if (failure instanceof BodyReader.Stopped stopped) {
            var tooLarge = stopped.answer() == Answer.TOO_LARGE;
            metrics.refused(door, tooLarge ? Refusal.TOO_LARGE : Refusal.BUSY);
            UnreadBody.leave(routing);
            answer(routing, door, stopped.answer());
        } else {
            routing.fail(failure);
        }
    }

    private void answerTo(RoutingContext routing, String door, byte[] body, Taker taker) {
        var home = routing.vertx().getOrCreateContext();
        Uni.createFrom()
                .deferred(() -> taker.take(routing, body))
                .ifNoItem()
                .after(patience)
                .recoverWithItem(() -> tooSlow(door))
                .onFailure()
                .recoverWithItem(failure -> notKept(door, failure))
                .subscribe()
                .with(given -> home.runOnContext(back -> answer(routing, door, given)));
    }

    private Answer tooSlow(String door) {
        metrics.refused(door, Refusal.SLOW);
        return Answer.NOT_NOW;
    }

    private Answer notKept(String door, Throwable failure) {
        metrics.refused(door, Refusal.NOT_KEPT);
        if (sayNotKept.now()) {
            // The kind only: a message of the database may quote a row.
            var what = failure instanceof NotKept ? failure.getMessage() : failure.getClass();
            LOG.warnf("webhooks of %s are not kept: %s", door, what);
        }
        return Answer.NOT_NOW;
    }

    private void unsigned(String door) {
        metrics.refused(door, Refusal.BAD_SIGNATURE);
        if (sayUnsigned.now()) {
            LOG.warnf("webhooks refused at the door of %s: no signature that fits", door);
        }
    }

    private void answer(RoutingContext routing, String door, Answer given) {
        if (given == Answer.UNSIGNED) {
            unsigned(door);
        }
        metrics.answered(door, given);
        var response = routing.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (given == Answer.NOT_NOW) {
            response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setStatusCode(given.status())
                .putHeader("Content-Type", "application/json")
                .end(given.json());
    }
}
