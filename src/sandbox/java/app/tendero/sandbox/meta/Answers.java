package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The ways in which a door answers. */
final class Answers {

    private static final String JSON = "application/json; charset=UTF-8";

    private Answers() {}

    static void json(RoutingContext ctx, int status, JsonNode body) {
        send(ctx, status, MetaJson.plain(body));
    }

    static void error(RoutingContext ctx, GraphError error) {
        error.retryAfterSeconds()
                .ifPresent(
                        seconds ->
                                ctx.response().putHeader("Retry-After", String.valueOf(seconds)));
        json(ctx, error.status(), error.json(Wamids.trace()));
    }

    /** A sandbox door was used wrongly. */
    static void misuse(RoutingContext ctx, int status, String detail) {
        json(ctx, status, JsonNodeFactory.instance.objectNode().put("detail", detail));
    }

    static void success(RoutingContext ctx) {
        json(ctx, 200, JsonNodeFactory.instance.objectNode().put("success", true));
    }

    /** A file of the pretend sign-up window. */
    static void file(RoutingContext ctx, String name, String type) {
        try (var content = Answers.class.getResourceAsStream("/sandbox/meta/" + name)) {
            ctx.response()
                    .putHeader("Content-Type", type + "; charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(Buffer.buffer(Objects.requireNonNull(content, name).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(RoutingContext ctx, int status, Buffer body) {
        if (!ctx.response().ended()) {
            ctx.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", JSON)
                    .putHeader("Cache-Control", "no-store")
                    .end(body);
        }
    }
}
