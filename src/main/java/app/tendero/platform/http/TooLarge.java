package app.tendero.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a caller of a JSON door that a body is too large before it is read, as a {@link Problem}:
 * Quarkus itself would answer with an empty 413.
 */
@Singleton
class TooLarge {

    private static final int BEFORE_QUARKUS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final long limit;
    private final Buffer answer;

    TooLarge(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.answer = Buffer.buffer(bytes(json));
    }

    void register(@Observes Router router) {
        for (var doors : new String[] {"/api/v1/*", "/admin/api/*"}) {
            router.route(doors).order(BEFORE_QUARKUS).handler(this::check);
        }
    }

    private void check(RoutingContext routing) {
        var announced = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 7 || number(announced) <= limit) {
            routing.next();
            return;
        }
        UnreadBody.leave(routing);
        routing.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(answer);
    }

    private static long number(String announced) {
        return announced.length() <= 18 && announced.chars().allMatch(Character::isDigit)
                ? Long.parseLong(announced)
                : Long.MAX_VALUE;
    }

    private static byte[] bytes(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(Problem.tooLarge());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
