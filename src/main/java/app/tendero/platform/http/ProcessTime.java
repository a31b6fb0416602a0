package app.tendero.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Tells on every answer how long we took, {@code X-Process-Time} in seconds. */
@ApplicationScoped
class ProcessTime {

    private static final String HEADER = "X-Process-Time";
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(ProcessTime::measure, BEFORE_EVERYTHING);
    }

    private static void measure(RoutingContext routing) {
        var start = System.nanoTime();
        routing.addHeadersEndHandler(
                headersAreOut -> routing.response().putHeader(HEADER, seconds(start)));
        routing.next();
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.6f", (System.nanoTime() - start) / 1e9);
    }
}
