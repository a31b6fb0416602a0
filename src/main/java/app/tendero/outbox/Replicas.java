package app.tendero.outbox;

import app.tendero.platform.BeforeWork;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Knows how many replicas share Meta's limits, from the heartbeats that each writes every 5 s. A
 * replica that begins counts itself before its first one is there; one that is gone counts for
 * another 15 s. Too many for a while is slower, too few is a limit that Meta has to tell us of.
 */
@Singleton
class Replicas implements BeforeWork {

    private static final String ALIVE =
            """
            -- replicas alive
            SELECT count(*) AS alive FROM heartbeat WHERE at > now() - interval '15 s'
            """;

    /** By then every heart has beaten. */
    private static final Duration YOUTH = Duration.ofSeconds(15);

    private final Database database;
    private final Pace pace;
    private final Poller watch;
    private final long began = System.nanoTime();
    private volatile int others;
    private volatile int alive = 1;

    Replicas(Database database, Pace pace, MeterRegistry meters, Vertx vertx) {
        this.database = database;
        this.pace = pace;
        this.watch = new Poller(vertx, "replicas", Duration.ofSeconds(3), this::look);
        Gauge.builder("replicas", () -> alive)
                .description("processes that share the limits of sending")
                .register(meters);
    }

    /** Nothing is sent before the others are known. */
    @Override
    public Uni<Void> settled() {
        return count().invoke(counted -> others = counted).invoke(this::share).replaceWithVoid();
    }

    void up(@Observes StartupEvent event) {
        watch.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
    }

    private Uni<Boolean> look() {
        return count().invoke(this::share).replaceWith(false);
    }

    private Uni<Integer> count() {
        return database.query(ALIVE, Tuple.tuple())
                .map(rows -> rows.iterator().next().getInteger("alive"));
    }

    /** Until the heartbeat of this process must be among those counted, it is one more. */
    private void share(int counted) {
        var young = System.nanoTime() - began < YOUTH.toNanos();
        alive = Math.max(1, young ? Math.max(counted, others + 1) : counted);
        pace.share(alive);
    }
}
