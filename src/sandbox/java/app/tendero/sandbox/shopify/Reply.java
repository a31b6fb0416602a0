package app.tendero.sandbox.shopify;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP answer, made on a worker thread and written on the event loop.
 *
 * @param delayMillis how long to keep it back before writing
 */
record Reply(int status, Buffer body, Map<String, String> headers, int delayMillis) {

    private static final int LOST = -1;

    static Reply json(int status, Map<String, ?> body) {
        var json = new JsonObject(new LinkedHashMap<>(body));
        return of(status, "application/json; charset=utf-8", json.toBuffer());
    }

    static Reply html(int status, String page) {
        return of(status, "text/html; charset=utf-8", Buffer.buffer(page))
                .with("Cache-Control", "no-store")
                .with(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; style-src 'unsafe-inline'");
    }

    static Reply jpeg(byte[] picture) {
        return of(200, "image/jpeg", Buffer.buffer(picture))
                .with("Cache-Control", "public, max-age=86400");
    }

    /** No answer at all: the connection breaks. */
    static Reply lost() {
        return new Reply(LOST, Buffer.buffer(), Map.of(), 0);
    }

    static Reply redirect(String location) {
        return new Reply(303, Buffer.buffer(), Map.of("Location", location), 0);
    }

    static Reply of(int status, String type, Buffer body) {
        return new Reply(status, body, Map.of("Content-Type", type), 0);
    }

    Reply with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, body, all, delayMillis);
    }

    Reply after(int millis) {
        return new Reply(status, body, headers, millis);
    }

    void write(HttpServerResponse response) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (status == LOST) {
            response.reset();
            return;
        }
        response.setStatusCode(status);
        headers.forEach(response::putHeader);
        response.end(body);
    }
}
