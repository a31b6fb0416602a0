package app.tendero.webhook;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Deliveries;
import app.tendero.inbox.Rejections;
import app.tendero.inbox.StatusReport;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.platform.StoreLabels;
import app.tendero.shopify.ShopifyConfig;
import app.tendero.testkit.FakeStores;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The doors on a real port, with nothing behind them but lists. */
final class Doors implements AutoCloseable {

    static final String SECRET = "deployment-app-secret-new";
    static final String OLD_SECRET = "deployment-app-secret-old";
    static final String SHOPIFY_SECRET = "deployment-shopify-secret-new";
    static final String SHOPIFY_OLD_SECRET = "deployment-shopify-secret-old";
    static final String VERIFY = "deployment-verify-token";

    /** One call of {@link Deliveries#keep}. */
    record Kept(List<Arrival> arrivals, List<StatusReport> reports) {}

    record Aside(String reason, String body) {}

    final FakeStores stores = new FakeStores();
    final List<Kept> kept = new CopyOnWriteArrayList<>();
    final List<Aside> aside = new CopyOnWriteArrayList<>();
    volatile Supplier<Uni<Void>> keeping = () -> Uni.createFrom().voidItem();
    volatile Supplier<Uni<Void>> keepingAside = () -> Uni.createFrom().voidItem();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CrossStoreTries tries = new CrossStoreTries(meters);
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final WebhookRoutes routes;
    private final HttpServer server;

    Doors(int underWay, Duration patience) {
        var config = config(underWay, patience);
        Deliveries deliveries =
                (arrivals, reports) -> {
                    kept.add(new Kept(arrivals, reports));
                    return keeping.get();
                };
        Rejections rejections =
                (reason, body) -> {
                    aside.add(new Aside(reason, new String(body, StandardCharsets.UTF_8)));
                    return keepingAside.get();
                };
        var meta =
                new MetaWebhook(
                        new MetaSignatures(stores, config),
                        new MetaSorting(stores, tries),
                        deliveries,
                        rejections);
        var shopify =
                new ShopifyWebhook(
                        new ShopifySignatures(stores, SHOPIFY),
                        deliveries,
                        rejections,
                        tries,
                        new TopicMetrics(meters, new StoreLabels()));
        var router = Router.router(vertx);
        this.routes =
                new WebhookRoutes(meta, new MetaHandshake(stores, config), shopify, config, meters);
        routes.open(router);
        server = join(vertx.createHttpServer().requestHandler(router).listen(0, "localhost"));
    }

    private static final ShopifyConfig SHOPIFY =
            new ShopifyConfig() {
                @Override
                public Optional<String> apiKey() {
                    return Optional.empty();
                }

                @Override
                public List<String> bulkHosts() {
                    return List.of();
                }

                @Override
                public String scopes() {
                    return SCOPES;
                }

                @Override
                public String apiVersion() {
                    return "2026-10";
                }

                @Override
                public Optional<String> apiBaseUrl() {
                    return Optional.empty();
                }

                @Override
                public Duration connectTimeout() {
                    return Duration.ZERO;
                }

                @Override
                public Duration timeout() {
                    return Duration.ZERO;
                }

                @Override
                public Duration maxWait() {
                    return Duration.ZERO;
                }

                @Override
                public int poolSize() {
                    return 1;
                }

                @Override
                public Optional<List<String>> apiSecret() {
                    return Optional.of(List.of(SHOPIFY_SECRET, SHOPIFY_OLD_SECRET));
                }

                @Override
                public Optional<List<String>> webhookSecret() {
                    return Optional.empty();
                }
            };

    private static WebhookConfig config(int underWay, Duration patience) {
        return new WebhookConfig() {
            @Override
            public Optional<List<String>> metaAppSecret() {
                return Optional.of(List.of(SECRET, OLD_SECRET));
            }

            @Override
            public Optional<String> metaVerifyToken() {
                return Optional.of(VERIFY);
            }

            @Override
            public Duration patience() {
                return patience;
            }

            @Override
            public int underWay() {
                return underWay;
            }
        };
    }

    static byte[] payload(String name) {
        try {
            return Files.readAllBytes(
                    Path.of("src/test/resources/payloads/whatsapp", name + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(byte[] body, String secret) {
        return "sha256=" + HmacSha256.hex(body, new Secret(secret));
    }

    /** Posts as Meta does. */
    HttpResponse<String> meta(byte[] body) {
        return meta(body, SECRET);
    }

    HttpResponse<String> meta(byte[] body, String secret) {
        return post("/whatsapp/webhook", body, sign(body, secret));
    }

    HttpResponse<String> post(String path, byte[] body, String signature) {
        return send(
                request(path)
                        .header("X-Hub-Signature-256", signature)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    double refused(String reason) {
        return meters.get("webhook.refused").tag("reason", reason).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** What was used for a store that is not its owner's. */
    double tries(String what) {
        return meters.get("cross.store.tries").tag("what", what).counter().count();
    }

    int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        join(vertx.close());
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
