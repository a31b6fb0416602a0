package app.tendero.shopify;

import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Carries questions over the JDK's own HTTP client, for tests that run without Quarkus. */
final class JdkTransport implements Transport {

    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Threads that know the class loader of the tests: on others, Mutiny's context propagation
     * stumbles over classes that a Quarkus test loaded before.
     */
    private final Executor threads = Executors.newCachedThreadPool(JdkTransport::thread);

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "test-transport");
        thread.setDaemon(true);
        thread.setContextClassLoader(JdkTransport.class.getClassLoader());
        return thread;
    }

    @Override
    public Uni<Reply> admin(String url, Secret token, String json) {
        return post(url, json, Map.of("X-Shopify-Access-Token", token.reveal()));
    }

    @Override
    public Uni<Reply> storefront(String url, Secret token, String json) {
        return post(url, json, Map.of("X-Shopify-Storefront-Access-Token", token.reveal()));
    }

    @Override
    public Uni<Reply> open(String url, String json) {
        return post(url, json, Map.of());
    }

    private Uni<Reply> post(String url, String json, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(() -> send(request), threads))
                .map(JdkTransport::answered)
                .onFailure()
                .recoverWithItem(JdkTransport::notAnswered);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static Reply answered(HttpResponse<String> response) {
        return new Reply.Answered(
                response.statusCode(),
                response.headers().firstValue("X-Shopify-API-Version"),
                response.headers()
                        .firstValue("Retry-After")
                        .map(seconds -> Duration.ofSeconds((long) Double.parseDouble(seconds))),
                response.body());
    }

    private static Reply notAnswered(Throwable failure) {
        return failure instanceof ConnectException || failure.getCause() instanceof ConnectException
                ? new Reply.Unreachable("ConnectException")
                : new Reply.Broken(failure.getClass().getSimpleName());
    }
}
