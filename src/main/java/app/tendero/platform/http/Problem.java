package app.tendero.platform.http;

import app.tendero.platform.FieldError;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * An error as our JSON doors tell it, RFC 9457.
 *
 * @param type a stable name for programs
 * @param title the same in few words, for people
 * @param status the HTTP status
 * @param detail what to do about it
 * @param errors the fields that cannot be taken; left out when it is not about fields
 */
@RegisterForReflection
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:tendero:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A request that cannot be read at all. */
    public static Problem malformed(String detail) {
        return of(400, "malformed", "The request cannot be read", detail);
    }

    /** Somebody we do not know. */
    public static Problem unauthorized(String detail) {
        return of(401, "unauthorized", "Who is calling?", detail);
    }

    /** Somebody we know, who may not do this. */
    public static Problem forbidden(String detail) {
        return of(403, "forbidden", "Not allowed", detail);
    }

    /** Nothing there, or nothing the caller may know of: the two are not told apart. */
    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    /** Something else is in the way. */
    public static Problem conflict(String detail, List<FieldError> errors) {
        return new Problem(TYPES + "conflict", "Conflict", 409, detail, errors);
    }

    /** A body that can be read but not taken, with the fields that are wrong. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                TYPES + "invalid",
                "Some fields cannot be taken",
                422,
                "Correct the fields named in errors and send the request again.",
                errors);
    }

    /** A body over the limit. */
    public static Problem tooLarge() {
        return of(413, "too-large", "Too large", "Send a body of at most 4 MB.");
    }

    /** Too many calls. */
    public static Problem tooMany(String detail) {
        return of(429, "too-many-requests", "Too many requests", detail);
    }

    /** Something we need is away. */
    public static Problem unavailable(String detail) {
        return of(503, "unavailable", "Not available right now", detail);
    }

    static Problem of(int status, String type, String title, String detail) {
        return new Problem(TYPES + type, title, status, detail, List.of());
    }
}
