package app.tendero.parked;

import static java.util.stream.Collectors.toList;

import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
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
import java.util.stream.StreamSupport;

/** Counts what was put aside by its reason, and tells how long the oldest has waited. */
@Singleton
class ParkedWatch {

    /** The commonest reasons have a series of their own; the rest share one. */
    private static final String LOOK =
            """
            -- parked watch
            WITH parked AS (
              SELECT 'message' AS kind, outcome AS reason, done_at FROM inbox WHERE parked
              UNION ALL
              SELECT 'send', CASE WHEN state = 'held' THEN 'restored'
                ELSE 'code ' || coalesce(error_code, 0) END, done_at
              FROM outbox WHERE payload IS NOT NULL
                AND (state = 'held' OR state = 'dead' AND kind = 'say')),
            counted AS (
              SELECT kind, reason, count(*) AS found, min(done_at) AS oldest,
                row_number() OVER (ORDER BY count(*) DESC, reason) AS place
              FROM parked GROUP BY kind, reason)
            SELECT kind, CASE WHEN place <= 20 THEN reason ELSE 'other' END AS reason,
              sum(found)::bigint AS found,
              extract(epoch FROM now() - min(oldest))::float8 AS age
            FROM counted GROUP BY 1, 2
            """;

    private final Database database;
    private final Poller watch;
    private final MultiGauge byReason;
    private volatile double oldestSeconds;
    private volatile double held;

    ParkedWatch(Database database, MeterRegistry meters, Vertx vertx) {
        this.database = database;
        this.watch = new Poller(vertx, "parked", Duration.ofSeconds(15), this::look);
        this.byReason =
                MultiGauge.builder("parked")
                        .description("messages and sends that wait for the operator, by reason")
                        .register(meters);
        Gauge.builder("parked_oldest_seconds", () -> oldestSeconds)
                .description("how long the oldest of them has waited")
                .register(meters);
        Gauge.builder("outbox_held", () -> held)
                .description("sends that are held back after a restore")
                .register(meters);
    }

    void up(@Observes StartupEvent event) {
        watch.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
    }

    Uni<Boolean> look() {
        return database.query(LOOK, Tuple.tuple()).invoke(this::tell).replaceWith(false);
    }

    private void tell(RowSet<Row> rows) {
        double oldest = 0;
        double restored = 0;
        for (var row : rows) {
            oldest = Math.max(oldest, row.getDouble("age"));
            if (row.getString("kind").equals("send")
                    && row.getString("reason").equals("restored")) {
                restored = row.getLong("found");
            }
        }
        oldestSeconds = oldest;
        held = restored;
        byReason.register(
                StreamSupport.stream(rows.spliterator(), false)
                        .map(ParkedWatch::series)
                        .collect(toList()),
                true);
    }

    private static MultiGauge.Row<?> series(Row row) {
        return MultiGauge.Row.of(
                Tags.of("kind", row.getString("kind"), "reason", row.getString("reason")),
                row.getLong("found"));
    }
}
