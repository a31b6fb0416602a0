package app.tendero.turn;

import app.tendero.outbox.EffectWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Starts the workers when the service is up, and lets them finish what they hold when it stops: no
 * new lane is taken, held turns are committed, their messages leave.
 */
@ApplicationScoped
class Lifecycle {

    private static final Logger LOG = Logger.getLogger(Lifecycle.class);
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final TurnWorker turns;
    private final EffectWork effects;

    Lifecycle(TurnWorker turns, EffectWork effects) {
        this.turns = turns;
        this.effects = effects;
    }

    void up(@Observes StartupEvent event) {
        turns.start();
        effects.start();
    }

    void down(@Observes ShutdownEvent event) {
        turns.stop();
        effects.stop();
        long deadline = System.nanoTime() + MOST_NANOS;
        while (turns.held() + effects.underWay() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        turns.end();
        LOG.infof("stopped with %d lanes and %d effects open", turns.held(), effects.underWay());
    }
}
