package app.tendero.sandbox.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells every open page what happens, by server-sent events. */
final class Live implements AutoCloseable {

    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final int SLOW_READER_BYTES = 1 << 20;

    private final Vertx vertx;
    private final Set<HttpServerResponse> pages = ConcurrentHashMap.newKeySet();
    private final long heartbeat;

    Live(Vertx vertx) {
        this.vertx = vertx;
        // Idle connections are closed after half a minute.
        this.heartbeat = vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> write(": still here\n\n"));
    }

    void open(RoutingContext ctx) {
        var response = ctx.response();
        response.setChunked(true)
                .setWriteQueueMaxSize(SLOW_READER_BYTES)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
        response.closeHandler(closed -> pages.remove(response));
        response.exceptionHandler(broken -> pages.remove(response));
        response.write("retry: 1000\n\n");
        pages.add(response);
    }

    void tell(JsonNode event) {
        write("data: " + event + "\n\n");
    }

    private void write(String text) {
        for (var page : pages) {
            if (page.closed() || page.writeQueueFull()) {
                pages.remove(page);
                page.reset();
            } else {
                page.write(text);
            }
        }
    }

    @Override
    public void close() {
        vertx.cancelTimer(heartbeat);
        pages.forEach(HttpServerResponse::end);
        pages.clear();
    }
}
