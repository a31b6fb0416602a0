package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Watches how much waits in the inbox and for how long, and lets old rows go. Dedup keys stay for
 * 30 days, longer than Meta (7 days) and Shopify (4 hours) deliver again.
 */
@ApplicationScoped
class InboxCare {

    private static final String DEPTH =
            """
            -- inbox depth
            SELECT count(*) AS waiting,
              coalesce(extract(epoch FROM now() - min(received_at)), 0)::float8 AS oldest,
              (SELECT count(*) FROM inbox WHERE parked) AS parked
            FROM inbox WHERE done_at IS NULL
            """;
    private static final String SWEEP =
            """
            -- inbox sweep
            WITH old AS (
              SELECT store_id, seq FROM inbox
              WHERE done_at < now() - interval '30 days' LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (
              DELETE FROM inbox i USING old o
              WHERE i.store_id = o.store_id AND i.seq = o.seq RETURNING 1),
            rejected AS (
              DELETE FROM inbox_rejected WHERE received_at < now() - interval '30 days')
            SELECT count(*) AS swept FROM swept
            """;
    private static final int BATCH = 1_000;

    private final Database database;
    private final Poller watch;
    private final Poller sweep;
    private volatile double waiting;
    private volatile double oldestSeconds;
    private volatile double parked;

    InboxCare(Database database, MeterRegistry meters, Vertx vertx) {
        this.database = database;
        this.watch = new Poller(vertx, "inbox depth", Duration.ofSeconds(5), this::look);
        this.sweep = new Poller(vertx, "inbox sweep", Duration.ofMinutes(10), this::clear);
        Gauge.builder("inbox_waiting", () -> waiting)
                .description("items that were acknowledged and are not done")
                .register(meters);
        Gauge.builder("inbox_oldest_seconds", () -> oldestSeconds)
                .description("age of the oldest item that is not done")
                .register(meters);
        Gauge.builder("inbox_parked", () -> parked)
                .description("items put aside after too many tries")
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

    private Uni<Boolean> look() {
        return database.query(DEPTH, Tuple.tuple())
                .invoke(
                        rows -> {
                            var row = rows.iterator().next();
                            waiting = row.getLong("waiting");
                            oldestSeconds = row.getDouble("oldest");
                            parked = row.getLong("parked");
                        })
                .replaceWith(false);
    }

    private Uni<Boolean> clear() {
        return database.query(SWEEP, Tuple.of(BATCH))
                .map(rows -> rows.iterator().next().getLong("swept") == BATCH);
    }
}
