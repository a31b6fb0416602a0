package app.tendero.whatsapp;

import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.whatsapp.CloudApi.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what Meta answered to a send. */
final class SendAnswers {

    private static final int LONGEST_REASON = 200;

    /** Long runs of digits may be somebody's number. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{6,}");

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private SendAnswers() {}

    /**
     * @param attempt of this message, counted from 1
     */
    static EffectOutcome outcome(Reply reply, int attempt) {
        return switch (reply) {
            case Reply.NotSent(var why) -> new Failed(0, "Meta not reached: " + why);
            case Reply.Lost(var why) -> new Unknown(why);
            case Reply.Answered(var head, var body) ->
                    head.statusCode() / 100 == 2
                            ? accepted(json(body))
                            : ErrorClasses.outcome(
                                    error(head.statusCode(), head.headers(), json(body)), attempt);
        };
    }

    private static EffectOutcome accepted(JsonNode answer) {
        var id = answer.path("messages").path(0).path("id");
        return id.isTextual() && Clean.isId(id.asText(), 512)
                ? new Sent(new Wamid(id.asText()))
                : new Unknown("a success without the id of a message");
    }

    static ErrorClasses.Answer error(int status, MultiMap headers, JsonNode answer) {
        var error = answer.path("error");
        var code = error.path("code");
        return new ErrorClasses.Answer(
                status,
                code.canConvertToInt() ? Optional.of(code.asInt()) : Optional.empty(),
                reason(error, status),
                error.path("is_transient").asBoolean(false),
                retryAfter(headers));
    }

    private static String reason(JsonNode error, int status) {
        var message = error.path("message").asText("HTTP " + status);
        var short_ = Clean.text(message, LONGEST_REASON);
        return NUMBERS.matcher(short_).replaceAll("…");
    }

    /** {@code Retry-After} in seconds, else what the account's usage header says, in minutes. */
    private static Optional<Duration> retryAfter(MultiMap headers) {
        var seconds = headers.get("Retry-After");
        if (seconds != null) {
            return wait(seconds, 1);
        }
        var usage = headers.get("X-Business-Use-Case-Usage");
        if (usage == null) {
            return Optional.empty();
        }
        var minutes = json(Buffer.buffer(usage)).findPath("estimated_time_to_regain_access");
        return wait(minutes.asText(""), 60);
    }

    private static Optional<Duration> wait(String count, int seconds) {
        try {
            var wait =
                    Duration.ofSeconds(Math.multiplyExact(Long.parseLong(count.strip()), seconds));
            return wait.isNegative() || wait.isZero() || wait.compareTo(LONGEST_WAIT) > 0
                    ? Optional.empty()
                    : Optional.of(wait);
        } catch (NumberFormatException | ArithmeticException notOne) {
            return Optional.empty();
        }
    }

    static JsonNode json(Buffer body) {
        try {
            var read = Json.MAPPER.readTree(body.getBytes());
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
