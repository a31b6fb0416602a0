package app.tendero.inbox;

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
 * Watches how much waits in the inbox and for how long, and lets old rows go. Dedup keys stay
 * longer than Meta (7 days) and Shopify (4 hours) deliver again.
 */
@Singleton
class InboxCare {

    private static final String DEPTH =
            """
            -- inbox depth
            SELECT store_id, count(*) AS waiting,
              extract(epoch FROM now() - min(received_at))::float8 AS oldest
            FROM inbox WHERE done_at IS NULL GROUP BY store_id
            """;
    private static final String SWEEP =
            """
            -- inbox sweep
            WITH old AS (
              SELECT store_id, seq FROM inbox
              WHERE done_at < now() - $2::integer * interval '1 day' AND payload IS NULL
              ORDER BY done_at LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (
              DELETE FROM inbox i USING old o
              WHERE i.store_id = o.store_id AND i.seq = o.seq RETURNING 1)
            SELECT count(*) AS swept FROM swept
            """;
    private static final String SWEEP_REJECTED =
            """
            -- inbox_rejected sweep
            WITH old AS (
              SELECT id FROM inbox_rejected
              WHERE received_at < now() - $2::integer * interval '1 day'
              ORDER BY received_at LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (DELETE FROM inbox_rejected r USING old o WHERE r.id = o.id RETURNING 1)
            SELECT count(*) AS swept FROM swept
            """;

    private final Database database;
    private final Batches batches;
    private final Retention retention;
    private final Handover handover;
    private final Poller watch;
    private final Poller sweep;
    private final StoreGauges oldestByStore;
    private final StoreGauges waitingByStore;
    private volatile double waiting;
    private volatile double oldestSeconds;

    InboxCare(
            Database database,
            Batches batches,
            Retention retention,
            Handover handover,
            MeterRegistry meters,
            StoreLabels labels,
            Vertx vertx) {
        this.database = database;
        this.batches = batches;
        this.retention = retention;
        this.handover = handover;
        this.watch = new Poller(vertx, "inbox depth", Duration.ofSeconds(5), this::look);
        this.sweep = new Poller(vertx, "inbox sweep", Duration.ofMinutes(10), this::clear);
        Gauge.builder("inbox_waiting", () -> waiting)
                .description("items that were acknowledged and are not done")
                .register(meters);
        Gauge.builder("inbox_oldest_seconds", () -> oldestSeconds)
                .description("age of the oldest item that is not done")
                .register(meters);
        this.oldestByStore =
                new StoreGauges(
                        meters,
                        labels,
                        "inbox_store_oldest_seconds",
                        "age of the oldest item of a store that is not done");
        this.waitingByStore =
                new StoreGauges(
                        meters,
                        labels,
                        "inbox_store_waiting",
                        "items of a store that were acknowledged and are not done");
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
        var waits = new HashMap<StoreId, Double>();
        var ages = new HashMap<StoreId, Double>();
        for (var row : stores) {
            var store = new StoreId(row.getLong("store_id"));
            waits.put(store, row.getLong("waiting").doubleValue());
            ages.put(store, row.getDouble("oldest"));
        }
        waiting = waits.values().stream().mapToDouble(Double::doubleValue).sum();
        oldestSeconds = ages.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        waitingByStore.show(waits);
        oldestByStore.show(ages);
    }

    /** A batch of each; whether there may be more. */
    Uni<Boolean> clear() {
        return batches.rested(() -> handover.old(retention.inboxDays()))
                .chain(
                        more ->
                                batches.clear(SWEEP, retention.inboxDays())
                                        .map(also -> more || also))
                .chain(
                        more ->
                                batches.clear(SWEEP_REJECTED, retention.rejectedDays())
                                        .map(also -> more || also));
    }
}
