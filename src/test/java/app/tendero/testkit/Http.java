package app.tendero.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Knocks at doors of the service and of the sandbox, as anybody outside would. */
public final class Http {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private final URI base;
    private final List<String> headers;

    private Http(URI base, List<String> headers) {
        this.base = base;
        this.headers = List.copyOf(headers);
    }

    public static Http at(URI base) {
        return new Http(base, List.of());
    }

    /** The same doors, with one more header on every knock. */
    public Http with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Http(base, more);
    }

    /**
     * What a door said.
     *
     * @param where the address it came from in the end, redirects followed
     */
    public record Said(int status, String body, URI where) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON, status " + status + ": " + body, e);
            }
        }

        /** Itself, when the status is the expected one. */
        public Said orFail(int expected) {
            if (status != expected) {
                throw new AssertionError(where + " answered " + status + ": " + body);
            }
            return this;
        }
    }

    public Said get(String path) {
        return send(request(path).GET());
    }

    public Said post(String path, JsonNode body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Said put(String path, JsonNode body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Said delete(String path) {
        return send(request(path).DELETE());
    }

    /** Posts raw bytes, as a webhook does. */
    public Said post(String path, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Posts a file as it is. */
    public Said send(String path, String type, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /**
     * Posts what a browser sends for a form.
     *
     * @param encoded {@code email=kerry%40example.com&zip=…}
     */
    public Said form(String path, String encoded) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static Said send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Said(answer.statusCode(), answer.body(), answer.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
