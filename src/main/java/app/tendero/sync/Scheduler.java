package app.tendero.sync;

import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks every few seconds for what is due, and for stores that are new. */
@Singleton
class Scheduler {

    private static final int AT_ONCE = 50;

    private final Schedules schedules;
    private final RunWork work;
    private final SyncConfig config;
    private final Poller openings;
    private final Poller claims;

    Scheduler(Schedules schedules, RunWork work, SyncConfig config, Vertx vertx) {
        this.schedules = schedules;
        this.work = work;
        this.config = config;
        this.openings = new Poller(vertx, "sync stores", Duration.ofSeconds(10), this::open);
        this.claims = new Poller(vertx, "sync schedule", Duration.ofSeconds(3), this::claim);
    }

    void up(@Observes StartupEvent event) {
        if (config.schedule()) {
            openings.start();
            claims.start();
        }
    }

    void down(@Observes ShutdownEvent event) {
        openings.stop();
        claims.stop();
    }

    private Uni<Boolean> open() {
        return schedules.open().invoke(places -> kickIf(places > 0)).replaceWith(false);
    }

    private void kickIf(boolean something) {
        if (something) {
            claims.kickIn(Duration.ofSeconds(2));
        }
    }

    /** More may be due than was taken. */
    private Uni<Boolean> claim() {
        return schedules
                .claim(AT_ONCE)
                .invoke(claimed -> work.look(claimed.begun() > 0))
                .map(claimed -> claimed.due() == AT_ONCE);
    }
}
