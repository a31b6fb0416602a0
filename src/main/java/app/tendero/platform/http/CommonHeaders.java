package app.tendero.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What every answer of ours carries, whoever gives it: {@code X-Process-Time}, how long we took in
 * seconds, and the word to browsers that a media type is meant.
 */
@Singleton
class CommonHeaders {

    private static final CharSequence PROCESS_TIME = HttpHeaders.createOptimized("X-Process-Time");
    private static final CharSequence CONTENT_TYPE_OPTIONS =
            HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(CommonHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext routing) {
        var start = System.nanoTime();
        routing.addHeadersEndHandler(
                headersAreOut ->
                        routing.response()
                                .putHeader(PROCESS_TIME, seconds(System.nanoTime() - start))
                                .putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF));
        routing.next();
    }

    /** Whole microseconds, written without a formatter: this runs for every webhook. */
    static String seconds(long nanos) {
        var micros = Long.toString(1_000_000 + nanos / 1_000 % 1_000_000);
        return nanos / 1_000_000_000 + "." + micros.substring(1);
    }
}
