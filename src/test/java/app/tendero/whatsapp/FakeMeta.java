package app.tendero.whatsapp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server that does what it is told with each request and remembers what it was asked. */
final class FakeMeta implements AutoCloseable {

    static final String ACCEPTED =
            """
            {"messaging_product":"whatsapp","contacts":[{"input":"+33612345678","wa_id":"33612345678"}],
             "messages":[{"id":"wamid.OURS001"}]}""";

    final Vertx vertx = Vertx.vertx();
    final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    volatile Consumer<HttpServerRequest> behaviour = answer(200, ACCEPTED);
    private final HttpServer server;

    /** What arrived. */
    record Asked(String method, String path, String authorization, String body) {}

    FakeMeta() {
        server =
                join(
                        vertx.createHttpServer()
                                .requestHandler(
                                        request ->
                                                request.body()
                                                        .onSuccess(
                                                                body -> {
                                                                    asked.add(
                                                                            new Asked(
                                                                                    request.method()
                                                                                            .name(),
                                                                                    request.uri(),
                                                                                    request
                                                                                            .getHeader(
                                                                                                    "Authorization"),
                                                                                    body
                                                                                            .toString()));
                                                                    behaviour.accept(request);
                                                                }))
                                .listen(0, "localhost"));
    }

    static Consumer<HttpServerRequest> answer(int status, String body, String... header) {
        return request -> {
            var response = request.response().setStatusCode(status);
            for (var i = 0; i < header.length; i += 2) {
                response.putHeader(header[i], header[i + 1]);
            }
            response.end(body);
        };
    }

    static String error(int code) {
        return "{\"error\":{\"message\":\"(#%d) for 33612345678\",\"code\":%d}}"
                .formatted(code, code);
    }

    int port() {
        return server.actualPort();
    }

    WhatsAppConfig config() {
        return config(port(), Duration.ofSeconds(5));
    }

    static WhatsAppConfig config(int port, Duration timeout) {
        return new WhatsAppConfig() {
            @Override
            public String apiBaseUrl() {
                return "http://localhost:" + port + "/graph";
            }

            @Override
            public String apiVersion() {
                return "v25.0";
            }

            @Override
            public Optional<String> appId() {
                return Optional.of("900");
            }

            @Override
            public Optional<List<String>> appSecret() {
                return Optional.of(List.of("meta-app-secret"));
            }

            @Override
            public Optional<String> configId() {
                return Optional.of("777");
            }

            @Override
            public String signupScript() {
                return "https://connect.facebook.net/en_US/sdk.js";
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration timeout() {
                return timeout;
            }

            @Override
            public int connections() {
                return 8;
            }

            @Override
            public int readMarks() {
                return 2;
            }
        };
    }

    Asked next() throws InterruptedException {
        var next = asked.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was asked");
        }
        return next;
    }

    void stop() {
        join(server.close());
    }

    @Override
    public void close() {
        join(vertx.close());
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
