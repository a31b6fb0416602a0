package app.tendero.sandbox.shopify.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a field answers instead of a value: a top-level error with Shopify's code. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> extensions;

    Problem(String message, Map<String, Object> extensions) {
        super(message, null, false, false);
        this.extensions = new LinkedHashMap<>(extensions);
    }

    /** For what is right by the schema, and that nobody has built here yet. */
    static Problem missing(String type, String field) {
        return new Problem(
                "The sandbox does not have " + type + "." + field,
                Map.of("code", "SANDBOX_HAS_NOT", "typeName", type, "fieldName", field));
    }

    /** The caller's token may not do this. */
    static Problem denied(String field, String scope) {
        var required = "`" + scope + "` access scope.";
        return new Problem(
                "Access denied for " + field + " field. Required access: " + required,
                Map.of(
                        "code", "ACCESS_DENIED",
                        "documentation", "https://shopify.dev/api/usage/access-scopes",
                        "requiredAccess", required));
    }

    static Problem badRequest(String message) {
        return new Problem(message, Map.of("code", "BAD_REQUEST"));
    }

    static Problem invalidId(String text) {
        return new Problem(
                "Invalid global id '" + text + "'", Map.of("code", "argumentLiteralsIncompatible"));
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
