package app.tendero.sandbox.shopify;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** How Shopify says no outside GraphQL, by HTTP status. */
final class Failures {

    private static final Map<Integer, String> TEXTS =
            Map.of(
                    401,
                            "[API] Invalid API key or access token (unrecognized login or wrong password)",
                    402, "This shop's plan does not have access to this feature",
                    403, "[API] This action requires merchant approval for the necessary scope.",
                    404, "Not Found",
                    423, "This shop is unavailable",
                    429,
                            "Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.",
                    430, "Shopify Security Rejection");

    private Failures() {}

    static Reply of(int status) {
        if (status >= 500) {
            var page =
                    "<!DOCTYPE html><html><head><title>Something went wrong</title></head><body>"
                            + status
                            + "</body></html>";
            return Reply.of(status, "text/html; charset=utf-8", Buffer.buffer(page));
        }
        var reply = Reply.json(status, Map.of("errors", TEXTS.getOrDefault(status, "Error")));
        return status == 429 ? reply.with("Retry-After", "2.0") : reply;
    }
}
