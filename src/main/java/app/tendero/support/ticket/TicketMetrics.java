package app.tendero.support.ticket;

import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketState;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the tickets that are opened, and tells how many are in which state. */
@Startup
@Singleton
class TicketMetrics {

    private static final String LOOK =
            """
            -- ticket watch
            SELECT state, count(*) AS found,
              coalesce(extract(epoch FROM now() - min(opened_at)), 0)::float8 AS oldest
            FROM ticket WHERE merged_into IS NULL AND state IN ('received', 'looked_at', 'waiting')
            GROUP BY state
            """;

    private final Database database;
    private final MeterRegistry meters;
    private final StoreLabels labels;
    private final Poller watch;
    private final Map<String, Double> byState = new ConcurrentHashMap<>();
    private volatile double oldest;

    TicketMetrics(Database database, MeterRegistry meters, StoreLabels labels, Vertx vertx) {
        this.database = database;
        this.meters = meters;
        this.labels = labels;
        this.watch = new Poller(vertx, "ticket watch", Duration.ofSeconds(30), this::look);
        for (var state : TicketState.values()) {
            if (!state.isClosed()) {
                var word = state.name().toLowerCase(Locale.ROOT);
                Gauge.builder("tickets_open", () -> byState.getOrDefault(word, 0.0))
                        .description("tickets that are not closed")
                        .tag("state", word)
                        .register(meters);
            }
        }
        Gauge.builder("tickets_oldest_open_seconds", () -> oldest)
                .description("age of the oldest ticket that is not closed")
                .register(meters);
    }

    void up(@Observes StartupEvent event) {
        watch.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
    }

    void opened(StoreId store, TicketKind kind) {
        meters.counter(
                        "tickets.opened",
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT),
                        "store",
                        labels.of(store))
                .increment();
    }

    Uni<Boolean> look() {
        return database.query(LOOK, Tuple.tuple())
                .invoke(
                        rows -> {
                            byState.clear();
                            oldest = 0;
                            rows.forEach(this::note);
                        })
                .replaceWith(false);
    }

    private void note(Row row) {
        byState.put(row.getString("state"), row.getDouble("found"));
        oldest = Math.max(oldest, row.getDouble("oldest"));
    }
}
