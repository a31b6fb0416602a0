package app.tendero.outbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import app.tendero.platform.Retention;
import app.tendero.platform.StoreGauges;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;

/**
 * Watches how much waits in the outbox and for how long, and lets old rows go: after a month,
 * unless the deployment says otherwise. What was said goes to the lasting log then.
 */
@Singleton
class OutboxCare {

    private static final String DEPTH =
            """
            -- outbox depth
            SELECT store_id, count(*) AS waiting,
              extract(epoch FROM now() - min(next_at))::float8 AS oldest
            FROM outbox WHERE done_at IS NULL AND next_at <= now() GROUP BY store_id
            """;
    private final Database database;
    private final Batches batches;
    private final OutboxSweep rows;
    private final Forgetting forgetting;
    private final Retention retention;
    private final Poller watch;
    private final Poller sweep;
    private final StoreGauges oldestByStore;
    private volatile double waiting;
    private volatile double oldestSeconds;

    OutboxCare(
            Database database,
            Batches batches,
            OutboxSweep rows,
            Forgetting forgetting,
            Retention retention,
            MeterRegistry meters,
            StoreLabels labels,
            Vertx vertx) {
        this.database = database;
        this.batches = batches;
        this.rows = rows;
        this.forgetting = forgetting;
        this.retention = retention;
        this.watch = new Poller(vertx, "outbox depth", Duration.ofSeconds(5), this::look);
        this.sweep = new Poller(vertx, "outbox sweep", Duration.ofMinutes(10), this::clear);
        Gauge.builder("outbox_waiting", () -> waiting)
                .description("effects that are due and not done")
                .register(meters);
        Gauge.builder("outbox_oldest_seconds", () -> oldestSeconds)
                .description("how long the longest has been due")
                .register(meters);
        this.oldestByStore =
                new StoreGauges(
                        meters,
                        labels,
                        "outbox_store_oldest_seconds",
                        "how long the longest of a store has been due");
    }

    void up(@Observes StartupEvent event) {
        watch.start();
        sweep.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
        sweep.stop();
    }

    private Uni<Boolean> look() {
        return database.query(DEPTH, Tuple.tuple()).invoke(this::show).replaceWith(false);
    }

    private void show(RowSet<Row> stores) {
        var due = 0.0;
        var ages = new HashMap<StoreId, Double>();
        for (var row : stores) {
            due += row.getLong("waiting");
            ages.put(new StoreId(row.getLong("store_id")), row.getDouble("oldest"));
        }
        waiting = due;
        oldestSeconds = ages.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        oldestByStore.show(ages);
    }

    /** A batch of each; whether there may be more. */
    Uni<Boolean> clear() {
        return batches.rested(() -> rows.some(retention.outboxDays()))
                .chain(more -> batches.rested(forgetting::some).map(also -> more || also));
    }
}
