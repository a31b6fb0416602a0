package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.MetaConfig.StatusDelays;
import app.tendero.sandbox.meta.rules.Bodies;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A pretend Meta with two numbers, and a service that takes down every webhook it gets. */
final class MetaWorld implements AutoCloseable {

    static final String SECRET = "test_app_secret_0123456789abcdef";
    static final String LINEN_HOUSE = "106540352242922";
    static final String CASA_PEPE = "106540352242933";
    static final String TOKEN = "EAAG-linen";
    static final String KERRY = "447700900123";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WAIT_SECONDS = 30;

    final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    final BlockingQueue<Received> webhooks = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    final PretendMeta meta;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer service;
    private final HttpServer graph;

    /** A webhook as it came over the wire. */
    record Received(String signature, byte[] raw) {

        JsonNode json() {
            try {
                return JSON.readTree(raw);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** {@code value} of the first change. */
        JsonNode value() {
            return json().at("/entry/0/changes/0/value");
        }

        JsonNode message() {
            return value().at("/messages/0");
        }

        JsonNode status() {
            return value().at("/statuses/0");
        }
    }

    /** An answer of the pretend Meta. */
    record Reply(int status, String text, HttpResponse<String> http) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(text, e);
            }
        }

        int code() {
            return json().at("/error/code").asInt(-1);
        }

        String wamid() {
            return json().at("/messages/0/id").asText();
        }
    }

    MetaWorld() {
        this(false);
    }

    MetaWorld(boolean light) {
        var inbox = Router.router(vertx);
        inbox.post("/whatsapp/webhook")
                .handler(
                        ctx ->
                                ctx.request()
                                        .body()
                                        .onSuccess(
                                                body -> {
                                                    webhooks.add(
                                                            new Received(
                                                                    ctx.request()
                                                                            .getHeader(
                                                                                    "X-Hub-Signature-256"),
                                                                    body.getBytes()));
                                                    var answer = answers.poll();
                                                    ctx.response()
                                                            .setStatusCode(
                                                                    answer == null ? 200 : answer)
                                                            .end();
                                                }));
        service = listen(inbox);
        var config =
                MetaConfig.of(
                                URI.create("http://localhost:" + service.actualPort()),
                                "900",
                                List.of(
                                        number(
                                                LINEN_HOUSE,
                                                "102290129340398",
                                                TOKEN,
                                                "+33 1 23 45 67 89"),
                                        number(
                                                CASA_PEPE,
                                                "102290129340407",
                                                "EAAG-pepe",
                                                "+44 20 7946 0123")))
                        .with(new StatusDelays(0, 20, 40))
                        .with(now::get)
                        .retryingAfter(Duration.ofMillis(20), Duration.ofMillis(80));
        meta = new PretendMeta(vertx, light ? config.forLoad().with(now::get) : config);
        var router = Router.router(vertx);
        meta.mount(router);
        graph = listen(router);
    }

    private static MetaNumber number(String id, String waba, String token, String display) {
        return new MetaNumber(id, waba, token, SECRET, display, "A store", Optional.of("77"), 80);
    }

    private HttpServer listen(Router router) {
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Kerry writes, which opens the window; the webhook is taken off the queue. */
    Received kerryWrites() {
        meta.inbound(Inbound.of(LINEN_HOUSE, Visitor.phone(KERRY, "Kerry"), text("hi")));
        return webhook();
    }

    static ObjectNode text(String body) {
        return Bodies.json("{'type':'text','text':{'body':'" + body + "'}}");
    }

    Received webhook() {
        try {
            var received = webhooks.poll(WAIT_SECONDS, TimeUnit.SECONDS);
            if (received == null) {
                throw new AssertionError("no webhook came");
            }
            return received;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply send(JsonNode body) {
        return post("/sandbox/meta/v25.0/" + LINEN_HOUSE + "/messages", TOKEN, body.toString());
    }

    Reply control(String order) {
        return post("/sandbox/meta/control", "", Bodies.json(order).toString());
    }

    Reply post(String path, String token, String body) {
        return call(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply get(String path, String token) {
        return call(request(path, token).GET());
    }

    HttpRequest.Builder request(String path, String token) {
        var builder =
                HttpRequest.newBuilder(URI.create("http://localhost:" + graph.actualPort() + path))
                        .timeout(Duration.ofSeconds(WAIT_SECONDS));
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    Reply call(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            return new Reply(0, String.valueOf(e.getMessage()), null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        meta.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
