package app.tendero.sandbox.shopify;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A pretend Shopify on a free port, and beside it a fake service that keeps every webhook it is
 * sent.
 */
final class ShopifyWorld implements AutoCloseable {

    /** One webhook as the fake service saw it. */
    record Webhook(Map<String, String> headers, String body) {

        JsonObject json() {
            return new JsonObject(body);
        }
    }

    final BlockingQueue<Webhook> webhooks = new LinkedBlockingQueue<>();
    final AtomicInteger refusals = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI root;
    final URI service;

    ShopifyWorld() {
        this(UnaryOperator.identity());
    }

    ShopifyWorld(UnaryOperator<PretendShopifyConfig> settings) {
        service = URI.create("http://localhost:" + serve(fakeService()));
        var config =
                PretendShopifyConfig.of(service)
                        .withRetries(List.of(Duration.ofMillis(20), Duration.ofMillis(20)));
        var router = Router.router(vertx);
        new PretendShopify(vertx, settings.apply(config)).mount(router);
        root = URI.create("http://localhost:" + serve(router));
    }

    private Router fakeService() {
        var router = Router.router(vertx);
        router.post("/shopify/webhooks")
                .handler(
                        context ->
                                context.request()
                                        .bodyHandler(
                                                body -> {
                                                    var headers =
                                                            context
                                                                    .request()
                                                                    .headers()
                                                                    .entries()
                                                                    .stream()
                                                                    .collect(
                                                                            Collectors.toMap(
                                                                                    entry ->
                                                                                            entry.getKey()
                                                                                                    .toLowerCase(
                                                                                                            java
                                                                                                                    .util
                                                                                                                    .Locale
                                                                                                                    .ROOT),
                                                                                    Map.Entry
                                                                                            ::getValue));
                                                    webhooks.add(
                                                            new Webhook(headers, body.toString()));
                                                    context.response()
                                                            .setStatusCode(
                                                                    refusals.getAndDecrement() > 0
                                                                            ? 503
                                                                            : 200)
                                                            .end();
                                                }));
        return router;
    }

    private int serve(Router router) {
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    JsonObject admin(DemoStore store, String query, Map<String, ?> variables) {
        return new JsonObject(
                post(
                                "/" + store.domain() + "/admin/api/2026-10/graphql.json",
                                body(query, variables),
                                "X-Shopify-Access-Token",
                                store.shopify().accessToken())
                        .body());
    }

    JsonObject storefront(DemoStore store, String query, Map<String, ?> variables) {
        return new JsonObject(
                post(
                                "/" + store.domain() + "/api/2026-10/graphql.json",
                                body(query, variables),
                                "X-Shopify-Storefront-Access-Token",
                                store.shopify().storefrontToken())
                        .body());
    }

    void control(Map<String, ?> order) {
        var answer = post("/control", new JsonObject(Map.copyOf(order)).encode());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    JsonObject state(DemoStore store) {
        return new JsonObject(get("/" + store.domain() + "/state").body());
    }

    static String body(String query, Map<String, ?> variables) {
        return new JsonObject()
                .put("query", query)
                .put("variables", new JsonObject(Map.copyOf(variables)))
                .encode();
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)),
                "application/json",
                headers);
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)),
                "application/x-www-form-urlencoded");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET(), "text/plain");
    }

    HttpResponse<String> fetch(String path, String... headers) {
        return send(request(path).GET(), "text/plain", headers);
    }

    /** Follows one redirect of an answer. */
    HttpResponse<String> follow(HttpResponse<?> redirect) {
        return get(redirect.headers().firstValue("location").orElseThrow());
    }

    byte[] bytes(String path) {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Webhook nextWebhook() {
        try {
            var webhook = webhooks.poll(30, TimeUnit.SECONDS);
            if (webhook == null) {
                throw new AssertionError("no webhook came");
            }
            return webhook;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paths below the sandbox's root, or whole addresses as the pretend shop hands them out. */
    private HttpRequest.Builder request(String path) {
        var uri =
                path.startsWith("http")
                        ? URI.create(path)
                        : path.startsWith("/sandbox")
                                ? root.resolve(path)
                                : URI.create(root + "/sandbox/shopify" + path);
        return HttpRequest.newBuilder(uri);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String type, String... headers) {
        request.header("Content-Type", type);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
