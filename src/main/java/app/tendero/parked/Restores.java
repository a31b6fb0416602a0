package app.tendero.parked;

import app.tendero.parked.DatabaseHistory.Beat;
import app.tendero.platform.BeforeWork;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Notices that the database was restored, and holds back what was under way in it. At the start by
 * its history: it must be the one it had when we last worked. While running by a number that this
 * process counts up in it and remembers: if it has gone down, what was committed meanwhile is gone.
 * A new history with the number intact is a failover that lost nothing.
 */
@Singleton
class Restores implements BeforeWork {

    private static final Logger LOG = Logger.getLogger(Restores.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DatabaseHistory history;
    private final Holding holding;
    private final ParkedConfig config;
    private final Poller watch;
    private final UUID process = UUID.randomUUID();
    private volatile Optional<Beat> last = Optional.empty();

    Restores(DatabaseHistory history, Holding holding, ParkedConfig config, Vertx vertx) {
        this.history = history;
        this.holding = holding;
        this.config = config;
        this.watch = new Poller(vertx, "database history", PAUSE, () -> look().replaceWith(false));
    }

    void up(@Observes StartupEvent event) {
        watch.start();
    }

    void down(@Observes ShutdownEvent event) {
        watch.stop();
    }

    @Override
    public Uni<Void> settled() {
        return history.sweep()
                .chain(history::now)
                .chain(now -> now.isPresent() ? atStart(now.get()) : untold());
    }

    private Uni<Void> atStart(String now) {
        return history.compare(now)
                .chain(
                        remembered ->
                                remembered.same()
                                        ? Uni.createFrom().voidItem()
                                        : hold(remembered.at()).chain(() -> history.remember(now)));
    }

    private static Uni<Void> untold() {
        LOG.warn("this database does not tell its history: after a restore hold sends by hand");
        return Uni.createFrom().voidItem();
    }

    /** One look while running. */
    Uni<Void> look() {
        return history.beat(process).chain(this::compared);
    }

    private Uni<Void> compared(Beat beat) {
        var before = last;
        var wentBack = before.isPresent() && beat.number() <= before.get().number();
        var held = wentBack ? hold(before.get().at()) : Uni.createFrom().voidItem();
        // Only a process that has seen two beats in a row knows that nothing is missing.
        return held.chain(() -> before.isPresent() ? adopt() : Uni.createFrom().voidItem())
                .invoke(() -> last = Optional.of(beat));
    }

    private Uni<Void> adopt() {
        return history.now()
                .chain(now -> now.isPresent() ? adopt(now.get()) : Uni.createFrom().voidItem());
    }

    private Uni<Void> adopt(String now) {
        return history.compare(now)
                .chain(
                        remembered ->
                                remembered.same()
                                        ? Uni.createFrom().voidItem()
                                        : history.remember(now)
                                                .invoke(
                                                        () ->
                                                                LOG.warn(
                                                                        "the database was"
                                                                                + " promoted")));
    }

    private Uni<Void> hold(Instant before) {
        if (!config.holdAfterRestore()) {
            LOG.warn("the database was restored; HOLD_AFTER_RESTORE lets its sends go on");
            return Uni.createFrom().voidItem();
        }
        return holding.before(before)
                .invoke(
                        held ->
                                LOG.errorf(
                                        "the database was restored: %d messages and %d sends from"
                                                + " before %s wait for the operator at"
                                                + " /api/v1/parked",
                                        held.messages(), held.sends(), before))
                .replaceWithVoid();
    }
}
