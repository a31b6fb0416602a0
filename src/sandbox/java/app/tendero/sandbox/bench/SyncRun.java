package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** A run over everything of one kind of a store, begun and followed at the operator's door. */
final class SyncRun {

    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final int MOST_UNANSWERED = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI door;
    private final long begun = System.nanoTime();
    private JsonNode told;
    private long loadingSince;
    private long overSince;
    private int unanswered;

    private SyncRun(URI door, JsonNode told) {
        this.door = door;
        this.told = told;
    }

    static SyncRun begin(World world, DemoStore store, String type) {
        var service = world.service().address();
        var body = "{\"store_id\": \"" + store.handle() + "\", \"full_sync\": true}";
        var request =
                HttpRequest.newBuilder(service.resolve("/api/v1/sync/" + type))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        var run = send(request);
        var path = "/api/v1/sync/" + store.handle() + "/runs/" + run.path("id").asLong();
        return new SyncRun(service.resolve(path), run);
    }

    /** Asks how far it is; a service in trouble is asked again with the next look. */
    void look() {
        try {
            told = send(HttpRequest.newBuilder(door));
            unanswered = 0;
        } catch (UncheckedIOException | IllegalStateException notNow) {
            if (++unanswered == MOST_UNANSWERED) {
                throw notNow;
            }
        }
        if (loadingSince == 0 && (isLoading() || isOver())) {
            loadingSince = System.nanoTime();
        }
        if (overSince == 0 && isOver()) {
            overSince = System.nanoTime();
        }
    }

    String status() {
        return told.path("status").asText();
    }

    /** Whether the file is being read. */
    boolean isLoading() {
        return status().equals("loading");
    }

    boolean isOver() {
        return OVER.contains(status());
    }

    long seen() {
        return told.path("counts").path("seen").asLong();
    }

    /** Nanoseconds from its beginning to its end. */
    long took() {
        return overSince - begun;
    }

    /** Nanoseconds until the file was there. */
    long gathered() {
        return loadingSince - begun;
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var answer =
                    HTTP.send(
                            request.header("Authorization", "Bearer " + World.OPERATOR_KEY)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
