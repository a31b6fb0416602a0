package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Faults.Trouble;
import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * {@code POST /{version}/{phone_number_id}/messages}, with the troubles that were ordered for it.
 */
final class MessagesDoor {

    private final Vertx vertx;
    private final Guard guard;
    private final Sending sending;

    MessagesDoor(Vertx vertx, Guard guard, Sending sending) {
        this.vertx = vertx;
        this.guard = guard;
        this.sending = sending;
    }

    void handle(RoutingContext ctx, String phoneNumberId) {
        // Read marks came as PUT in older collections; both are taken.
        if (ctx.request().method() != HttpMethod.POST && ctx.request().method() != HttpMethod.PUT) {
            throw GraphError.plain(400, 100, "Unsupported method").refusal();
        }
        var line = guard.line(ctx.request(), phoneNumberId);
        var body = MetaJson.object(body(ctx));
        if (body.isPresent() && body.get().has("status")) {
            // A read mark: troubles are ordered for messages, and count them.
            take(ctx, line, body, false);
        } else {
            message(ctx, line, body);
        }
    }

    private void message(RoutingContext ctx, Line line, Optional<JsonNode> body) {
        var faults = line.faults();
        var failure = faults.takeFailure();
        if (failure.isPresent()) {
            sending.refused(line, failure.get());
            later(line, () -> Answers.error(ctx, failure.get()));
        } else if (faults.take(Trouble.GARBAGE)) {
            later(line, () -> ctx.response().end("<html><body>Bad gateway"));
        } else {
            take(ctx, line, body, true);
        }
    }

    private void take(RoutingContext ctx, Line line, Optional<JsonNode> body, boolean troubled) {
        ObjectNode answer;
        try {
            var json =
                    body.orElseThrow(
                            () -> GraphError.plain(400, 100, "(#100) Invalid parameter").refusal());
            answer = sending.take(line, json);
        } catch (GraphRefusal refusal) {
            later(line, () -> Answers.error(ctx, refusal.error()));
            return;
        }
        if (troubled && line.faults().take(Trouble.HANG)) {
            return;
        }
        if (troubled && line.faults().take(Trouble.LOSE)) {
            later(line, () -> ctx.request().connection().close());
            return;
        }
        later(line, () -> Answers.json(ctx, 200, answer));
    }

    private static Buffer body(RoutingContext ctx) {
        var body = ctx.body().buffer();
        return body == null ? Buffer.buffer() : body;
    }

    /** What was decided stands at once; a slow Meta only tells it later. */
    private void later(Line line, Runnable answer) {
        var slow = line.faults().slow();
        if (slow > 0) {
            vertx.setTimer(slow, timer -> answer.run());
        } else {
            answer.run();
        }
    }
}
