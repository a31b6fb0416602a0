package app.tendero.sync;

import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Works on runs that are due, a few at a time in each process and each by one process. A run has
 * its turn for some seconds and then gives way, so that a large store holds nobody up; whatever
 * breaks is tried again from where it was noted last.
 */
@ApplicationScoped
class RunWork {

    private static final Logger LOG = Logger.getLogger(RunWork.class);

    private final Runs runs;
    private final RunSteps steps;
    private final SyncConfig config;
    private final Poller claims;
    private final Poller renewals;
    private final Map<Long, Run> underWay = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    RunWork(Runs runs, RunSteps steps, SyncConfig config, Vertx vertx) {
        this.runs = runs;
        this.steps = steps;
        this.config = config;
        this.claims = new Poller(vertx, "sync runs", config.poll(), this::next);
        this.renewals = new Poller(vertx, "sync leases", Duration.ofSeconds(15), this::renew);
    }

    void up(@Observes StartupEvent event) {
        claims.start();
        renewals.start();
    }

    void down(@Observes ShutdownEvent event) {
        stopping = true;
        claims.stop();
        renewals.stop();
        steps.stop();
    }

    /** Something has just become due. */
    void look(boolean something) {
        if (something) {
            claims.kick();
        }
    }

    /** A turn may take longer than a round may: it goes on by itself. */
    private Uni<Boolean> next() {
        return stopping || underWay.size() >= config.concurrency()
                ? Uni.createFrom().item(false)
                : runs.claim()
                        .invoke(claimed -> claimed.ifPresent(this::begin))
                        .map(Optional::isPresent);
    }

    /** Its next turn may have begun when this one is over: that one's place is not given away. */
    private void begin(Run run) {
        underWay.put(run.id(), run);
        Uni.createFrom()
                .deferred(() -> steps.turn(run))
                .onFailure()
                .recoverWithUni(why -> steps.failed(run, why))
                .onTermination()
                .invoke(() -> underWay.remove(run.id(), run))
                .subscribe()
                .with(done -> claims.kick(), lost -> waits(run, lost));
    }

    /** Its lease ends by itself. */
    private static void waits(Run run, Throwable lost) {
        LOG.warnf(
                "sync run %d of store %s waits for its lease: %s",
                run.id(), run.store(), lost.getClass().getSimpleName());
    }

    private Uni<Boolean> renew() {
        return Multi.createFrom()
                .iterable(underWay.values())
                .onItem()
                .transformToUniAndConcatenate(runs::renew)
                .collect()
                .last()
                .replaceWith(false);
    }
}
