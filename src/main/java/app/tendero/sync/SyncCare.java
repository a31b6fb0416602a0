package app.tendero.sync;

import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts the stores that are kept in step, and lets old runs go. */
@Singleton
class SyncCare {

    private static final int DAYS = 30;

    private static final String ACTIVE =
            """
            -- store active
            SELECT count(*) AS stores FROM store WHERE enabled AND uninstalled_at IS NULL
            """;

    private final Database database;
    private final Batches batches;
    private final SyncMetrics metrics;
    private final Poller counts;
    private final Poller sweeps;

    SyncCare(Database database, Batches batches, SyncMetrics metrics, Vertx vertx) {
        this.database = database;
        this.batches = batches;
        this.metrics = metrics;
        this.counts = new Poller(vertx, "active stores", Duration.ofSeconds(30), this::count);
        this.sweeps = new Poller(vertx, "sync sweep", Duration.ofMinutes(10), this::sweep);
    }

    void up(@Observes StartupEvent event) {
        counts.start();
        counts.kickIn(Duration.ofSeconds(1));
        sweeps.start();
    }

    void down(@Observes ShutdownEvent event) {
        counts.stop();
        sweeps.stop();
    }

    private Uni<Boolean> count() {
        return database.query(ACTIVE, Tuple.tuple())
                .invoke(rows -> metrics.activeStores(rows.iterator().next().getLong("stores")))
                .replaceWith(false);
    }

    private Uni<Boolean> sweep() {
        return batches.clear(Runs.sweep(), DAYS);
    }
}
