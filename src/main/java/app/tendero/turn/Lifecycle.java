package app.tendero.turn;

import app.tendero.outbox.EffectWork;
import app.tendero.platform.BeforeWork;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Starts the workers when the service is up, and lets them finish what they hold when it stops: no
 * new lane is taken, held turns are committed, their messages leave.
 */
@Singleton
class Lifecycle {

    private static final Logger LOG = Logger.getLogger(Lifecycle.class);
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final long MOST_NANOS_TO_GIVE_BACK = TimeUnit.SECONDS.toNanos(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final TurnWorker turns;
    private final EffectWork effects;
    private final List<BeforeWork> conditions;
    private volatile boolean stopped;

    Lifecycle(TurnWorker turns, EffectWork effects, @All List<BeforeWork> conditions) {
        this.turns = turns;
        this.effects = effects;
        this.conditions = List.copyOf(conditions);
    }

    void up(@Observes StartupEvent event) {
        Uni.createFrom()
                .deferred(this::allSettled)
                .onFailure(failure -> !stopped)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(settled -> begin(), failure -> LOG.warnf("not begun: %s", failure));
    }

    private Uni<Void> allSettled() {
        Uni<Void> settled = Uni.createFrom().voidItem();
        for (var condition : conditions) {
            settled = settled.chain(condition::settled);
        }
        return settled;
    }

    private void begin() {
        if (!stopped) {
            turns.start();
            effects.start();
        }
    }

    /** Others take what comes from now on; the door stays open as long as senders still see it. */
    void soonDown(@Observes ShutdownDelayInitiatedEvent event) {
        turns.stop();
        effects.stop();
    }

    void down(@Observes ShutdownEvent event) {
        turns.stop();
        effects.stop();
        await(() -> turns.held() + effects.underWay() == 0, MOST_NANOS);
        int left = turns.held();
        turns.end();
        await(() -> turns.held() == 0, MOST_NANOS_TO_GIVE_BACK);
        LOG.infof("stopped with %d lanes and %d effects open", left, effects.underWay());
    }

    private static void await(BooleanSupplier done, long mostNanos) {
        long deadline = System.nanoTime() + mostNanos;
        while (!done.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
