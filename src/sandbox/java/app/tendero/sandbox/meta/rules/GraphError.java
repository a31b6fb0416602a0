package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One refusal of the Graph API in Meta's own shape.
 *
 * @param status HTTP status; Meta's clients are told to look at {@code code} instead
 * @param code Meta's error code, {@code 131009} and the like
 * @param message Meta's title, with the code in front where Meta puts it
 * @param details what exactly was wrong, for people
 * @param subcode {@code error_subcode}, where Meta sends one
 * @param retryAfterSeconds value of the {@code Retry-After} header, if any
 */
public record GraphError(
        int status,
        int code,
        String message,
        Optional<String> details,
        Optional<Integer> subcode,
        Optional<Integer> retryAfterSeconds) {

    private static final String TYPE = "OAuthException";

    /** An error with its number in front of the title, as the messages endpoint answers. */
    public static GraphError of(int status, int code, String title, String details) {
        return new GraphError(
                status,
                code,
                "(#" + code + ") " + title,
                Optional.of(details),
                Optional.empty(),
                Optional.empty());
    }

    /** An error of the Graph API itself (tokens, objects), which has a sentence and no details. */
    public static GraphError plain(int status, int code, String message) {
        return new GraphError(
                status, code, message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public GraphError withSubcode(int value) {
        return new GraphError(
                status, code, message, details, Optional.of(value), retryAfterSeconds);
    }

    public GraphError withRetryAfter(int seconds) {
        return new GraphError(status, code, message, details, subcode, Optional.of(seconds));
    }

    /** Code 100: a parameter of the call itself is missing or unknown. */
    public static GraphError required(String parameter) {
        return plain(400, 100, "(#100) The parameter " + parameter + " is required.");
    }

    /** Code 100: a value has the wrong form. */
    public static GraphError invalid(String details) {
        return of(400, 100, "Invalid parameter", details);
    }

    /** Code 131008: a part of the message is missing. */
    public static GraphError missing(String path) {
        return of(
                400, 131008, "Required parameter is missing", "Parameter " + path + " is missing.");
    }

    /** Code 131009: a part of the message is there and not allowed to be so. */
    public static GraphError value(String details) {
        return of(400, 131009, "Parameter value is not valid", details);
    }

    /** The answer's body, {@code {"error":{…}}}. */
    public ObjectNode json(String traceId) {
        var body = JsonNodeFactory.instance.objectNode();
        var error = body.putObject("error");
        error.put("message", message).put("type", TYPE).put("code", code);
        details.ifPresent(
                text ->
                        error.putObject("error_data")
                                .put("messaging_product", "whatsapp")
                                .put("details", text));
        subcode.ifPresent(value -> error.put("error_subcode", value));
        error.put("fbtrace_id", traceId);
        return body;
    }

    /** The same error as a status webhook carries it in {@code statuses[].errors[]}. */
    public ObjectNode statusJson() {
        var title =
                message.startsWith("(#") ? message.substring(message.indexOf(')') + 2) : message;
        var error = JsonNodeFactory.instance.objectNode();
        error.put("code", code).put("title", title).put("message", title);
        details.ifPresent(text -> error.putObject("error_data").put("details", text));
        return error.put("href", "/documentation/business-messaging/whatsapp/support/error-codes");
    }

    /** The way a rule says no; without a stack trace, because refusing is daily work here. */
    public GraphRefusal refusal() {
        return new GraphRefusal(this);
    }
}
