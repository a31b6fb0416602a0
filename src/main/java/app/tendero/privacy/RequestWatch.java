package app.tendero.privacy;

import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Watches that what was asked is done in time, and lets data files and the marks of the erased go
 * when their time is over.
 */
@Singleton
class RequestWatch {

    private static final String OPEN =
            """
            -- privacy_request watch
            SELECT count(*) AS waiting, count(*) FILTER (WHERE due_at < now()) AS overdue,
              coalesce(extract(epoch FROM now() - min(received_at)), 0)::float8 AS oldest
            FROM privacy_request WHERE next_at IS NOT NULL
            """;
    private static final String SWEEP_FILES =
            """
            -- privacy_request sweep
            WITH old AS (
              SELECT store_id, id FROM privacy_request
              WHERE file_until < now() - $2::integer * interval '1 day'
              LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (
              UPDATE privacy_request r SET file = NULL, file_until = NULL, shoppers = NULL
              FROM old o WHERE r.store_id = o.store_id AND r.id = o.id RETURNING 1)
            SELECT count(*) AS swept FROM swept
            """;
    private static final String SWEEP_MARKS =
            """
            -- erased sweep
            WITH old AS (
              SELECT store_id, alias FROM erased_shopper
              WHERE erased_at < now() - $2::integer * interval '1 day'
              ORDER BY erased_at LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (
              DELETE FROM erased_shopper e USING old o
              WHERE e.store_id = o.store_id AND e.alias = o.alias RETURNING 1)
            SELECT count(*) AS swept FROM swept
            """;

    /** Longer than anybody delivers again, or puts back from a backup. */
    private static final int DAYS_OF_MARKS = 180;

    private final Database database;
    private final Batches batches;
    private final Poller watch;
    private final Poller sweep;
    private volatile double waiting;
    private volatile double overdue;
    private volatile double oldestSeconds;

    RequestWatch(Database database, Batches batches, MeterRegistry meters, Vertx vertx) {
        this.database = database;
        this.batches = batches;
        this.watch = new Poller(vertx, "privacy watch", Duration.ofSeconds(15), this::look);
        this.sweep = new Poller(vertx, "privacy sweep", Duration.ofMinutes(10), this::clear);
        Gauge.builder("privacy_requests_open", () -> waiting)
                .description("requests about people's data that are not done")
                .register(meters);
        Gauge.builder("privacy_requests_overdue", () -> overdue)
                .description("those of them that came more than 30 days ago")
                .register(meters);
        Gauge.builder("privacy_oldest_seconds", () -> oldestSeconds)
                .description("age of the oldest of them")
                .register(meters);
    }

    void up(@Observes StartupEvent event) {
        watch.start();
        sweep.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
        sweep.stop();
    }

    Uni<Boolean> look() {
        return database.query(OPEN, Tuple.tuple())
                .invoke(rows -> show(rows.iterator().next()))
                .replaceWith(false);
    }

    private void show(Row row) {
        waiting = row.getLong("waiting");
        overdue = row.getLong("overdue");
        oldestSeconds = row.getDouble("oldest");
    }

    /** A batch of each; whether there may be more. */
    Uni<Boolean> clear() {
        return batches.clear(SWEEP_FILES, 0)
                .chain(more -> batches.clear(SWEEP_MARKS, DAYS_OF_MARKS).map(also -> more || also));
    }
}
