package app.tendero.shopify;

import app.tendero.shopify.CostBudget.Throttle;
import app.tendero.shopify.Trouble.UserError;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reads what came back into one of our answers. Pure.
 *
 * <p>Shopify says most things with status 200: {@code THROTTLED} and {@code ACCESS_DENIED} are
 * entries of {@code errors}, a refused mutation has {@code userErrors}, and {@code errors} may
 * stand beside usable data.
 */
final class AnswerReader {

    /** Used for what we send, too. Bounded like every parser of foreign text. */
    static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxStringLength(2_000_000)
                                                    .maxNumberLength(64)
                                                    .maxNameLength(256)
                                                    .maxDocumentLength(16_000_000)
                                                    .build())
                                    .build())
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    static final JsonNode NO_COST = MissingNode.getInstance();

    private AnswerReader() {}

    /**
     * @param cost points the question asked for, where told
     * @param throttle where told
     */
    record Read<T>(ShopifyAnswer<T> answer, Optional<Double> cost, Optional<Throttle> throttle) {

        private static <T> Read<T> of(Trouble trouble) {
            return new Read<>(
                    new ShopifyAnswer.None<>(trouble), Optional.empty(), Optional.empty());
        }
    }

    static <T> Read<T> read(Operation<T> operation, Transport.Reply reply) {
        return switch (reply) {
            case Transport.Reply.Unreachable(var what) -> Read.of(new Trouble.Down(0, what));
            case Transport.Reply.Broken(var what) -> Read.of(new Trouble.Unknown(what));
            case Transport.Reply.Answered answered ->
                    answered.status() == 200
                            ? body(operation, answered.body())
                            : Read.of(status(answered.status(), answered.retryAfter()));
        };
    }

    /** What a status other than 200 means: https://shopify.dev/docs/api/usage/response-codes. */
    static Trouble status(int status, Optional<Duration> retryAfter) {
        return switch (status) {
            case 401, 403 -> new Trouble.Denied(status, "token");
            case 402 -> new Trouble.Closed(status, "frozen");
            case 404 -> new Trouble.Closed(status, "not found");
            case 423 -> new Trouble.Closed(status, "locked");
            case 429, 430 -> new Trouble.Busy(retryAfter.orElse(Duration.ofSeconds(2)));
            default -> other(status);
        };
    }

    private static Trouble other(int status) {
        if (status >= 500) {
            return new Trouble.Down(status, "server error");
        }
        return status >= 400
                ? new Trouble.Misasked(status, "bad request")
                : new Trouble.Unknown("status " + status);
    }

    private static <T> Read<T> body(Operation<T> operation, String body) {
        try {
            var json = JSON.readTree(body);
            if (json == null || !json.isObject()) {
                return Read.of(new Trouble.Unknown("not an answer"));
            }
            var cost = json.path("extensions").path("cost");
            return new Read<>(answer(operation, json, cost), asked(cost), throttle(cost));
        } catch (JsonProcessingException notJson) {
            return Read.of(new Trouble.Unknown("not JSON"));
        }
    }

    private static <T> ShopifyAnswer<T> answer(
            Operation<T> operation, JsonNode json, JsonNode cost) {
        var codes = codes(json.path("errors"));
        var data = json.path("data");
        if (!data.isObject()) {
            return new ShopifyAnswer.None<>(withoutData(codes, cost));
        }
        if (operation.kind() == Operation.Kind.MUTATION) {
            if (!codes.isEmpty() && isEmpty(data)) {
                return new ShopifyAnswer.None<>(withoutData(codes, cost));
            }
            var refused = refused(data);
            if (refused.isPresent()) {
                return new ShopifyAnswer.None<>(refused.get());
            }
        }
        return decoded(operation, data, codes, cost);
    }

    private static <T> ShopifyAnswer<T> decoded(
            Operation<T> operation, JsonNode data, List<String> codes, JsonNode cost) {
        try {
            var value = JSON.treeToValue(data, operation.data());
            return codes.isEmpty()
                    ? new ShopifyAnswer.Data<>(value)
                    : new ShopifyAnswer.Partial<>(value, codes);
        } catch (JsonProcessingException | RuntimeException holed) {
            return new ShopifyAnswer.None<>(
                    codes.isEmpty()
                            ? new Trouble.Unknown("unexpected data")
                            : withoutData(codes, cost));
        }
    }

    static Trouble withoutData(List<String> codes, JsonNode cost) {
        if (codes.isEmpty()) {
            return new Trouble.Unknown("no data");
        }
        if (codes.contains("THROTTLED")) {
            return new Trouble.Busy(untilEnough(cost));
        }
        return switch (codes.getFirst()) {
            case "ACCESS_DENIED", "UNAUTHORIZED", "FORBIDDEN" ->
                    new Trouble.Denied(200, "access denied");
            case "SHOP_INACTIVE", "SHOP_FROZEN" -> new Trouble.Closed(200, "inactive");
            case "INTERNAL_SERVER_ERROR", "TIMEOUT" -> new Trouble.Down(200, "internal error");
            default -> new Trouble.Misasked(200, codes.getFirst());
        };
    }

    private static Duration untilEnough(JsonNode cost) {
        return throttle(cost)
                .map(
                        told -> {
                            var missing = asked(cost).orElse(0.0) - told.currentlyAvailable();
                            var seconds = Math.max(0, missing) / Math.max(1, told.restoreRate());
                            return Duration.ofMillis((long) Math.ceil(seconds * 1000));
                        })
                .orElse(Duration.ofSeconds(1));
    }

    /** Whether the errors beside it say why there is nothing, such as a scope that is missing. */
    private static boolean isEmpty(JsonNode data) {
        return data.properties().stream().allMatch(field -> field.getValue().isNull());
    }

    /** A mutation's only root field: absent is a failure, {@code userErrors} are a refusal. */
    private static Optional<Trouble> refused(JsonNode data) {
        var fields = data.properties().iterator();
        var payload = fields.hasNext() ? fields.next().getValue() : data;
        if (!payload.isObject()) {
            return Optional.of(new Trouble.Unknown("no payload"));
        }
        var errors = new ArrayList<UserError>();
        for (var error : payload.path("userErrors")) {
            errors.add(new UserError(path(error.path("field")), error.path("code").asText("")));
        }
        return errors.isEmpty() ? Optional.empty() : Optional.of(new Trouble.Refused(errors));
    }

    private static String path(JsonNode field) {
        var path = new StringJoiner(".");
        field.forEach(part -> path.add(part.asText()));
        return path.toString();
    }

    /** One code per error; {@code "ERROR"} where it has none. A bare string is one error. */
    private static List<String> codes(JsonNode errors) {
        if (errors.isTextual()) {
            return List.of("ERROR");
        }
        var codes = new ArrayList<String>();
        for (var error : errors) {
            codes.add(error.path("extensions").path("code").asText("ERROR"));
        }
        return codes;
    }

    private static Optional<Double> asked(JsonNode cost) {
        var asked = cost.path("requestedQueryCost");
        return asked.isNumber() ? Optional.of(asked.asDouble()) : Optional.empty();
    }

    private static Optional<Throttle> throttle(JsonNode cost) {
        var status = cost.path("throttleStatus");
        if (!status.path("currentlyAvailable").isNumber()) {
            return Optional.empty();
        }
        return Optional.of(
                new Throttle(
                        status.path("maximumAvailable").asDouble(),
                        status.path("currentlyAvailable").asDouble(),
                        status.path("restoreRate").asDouble()));
    }
}
