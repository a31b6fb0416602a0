package app.tendero.sync;

import app.tendero.platform.LostClaims;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Works on runs that are due, a few at a time in each process and each by one process. A run has
 * its turn for some seconds and then gives way, so that a large store holds nobody up; whatever
 * breaks is tried again from where it was noted last.
 */
@Singleton
class RunWork {

    private static final Logger LOG = Logger.getLogger(RunWork.class);

    private final Runs runs;
    private final RunSteps steps;
    private final SyncConfig config;
    private final Poller claims;
    private final Poller renewals;
    private final LostClaims lostClaims;
    private final Map<Long, Run> underWay = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    RunWork(Runs runs, RunSteps steps, SyncConfig config, Vertx vertx) {
        this.runs = runs;
        this.steps = steps;
        this.config = config;
        this.claims = new Poller(vertx, "sync runs", config.poll(), this::next);
        this.renewals = new Poller(vertx, "sync leases", Duration.ofSeconds(15), this::renew);
        this.lostClaims = new LostClaims(vertx, "lost claims of sync runs", runs::letGo);
    }

    void up(@Observes StartupEvent event) {
        claims.start();
        renewals.start();
        lostClaims.start();
    }

    void down(@Observes ShutdownEvent event) {
        stopping = true;
        claims.stop();
        renewals.stop();
        lostClaims.stop();
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
                : claim(UUID.randomUUID());
    }

    private Uni<Boolean> claim(UUID claim) {
        return lostClaims
                .watch(claim, runs.claim(claim))
                .invoke(claimed -> claimed.ifPresent(run -> begin(claim, run)))
                .map(Optional::isPresent);
    }

    /** Its next turn may have begun when this one is over: that one's place is not given away. */
    private void begin(UUID claim, Run run) {
        underWay.put(run.id(), run);
        Uni.createFrom()
                .deferred(() -> steps.turn(run))
                .onFailure()
                .recoverWithUni(why -> steps.failed(run, why))
                .onTermination()
                .invoke(() -> underWay.remove(run.id(), run))
                .subscribe()
                .with(done -> claims.kick(), lost -> givenBack(claim, run, lost));
    }

    /** Not even that could be noted: it goes on from its last note when PostgreSQL is back. */
    private void givenBack(UUID claim, Run run, Throwable lost) {
        LOG.warnf(
                "sync run %d of store %s could not be noted: %s",
                run.id(), run.store(), lost.getClass().getSimpleName());
        lostClaims.add(claim);
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
