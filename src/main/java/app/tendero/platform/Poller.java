package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs a round of work again and again: at once while there is more to do, else after a pause with
 * some chance in it, so that replicas do not march in step. Rounds never overlap; a failed round is
 * logged, though not each of many, and the next one comes after the pause.
 */
public final class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    /** A round that does not end must not be the last one. */
    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final String name;
    private final long pauseMillis;
    private final Supplier<Uni<Boolean>> round;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean soon = new AtomicBoolean();
    private final Seldom seldom = new Seldom();
    private volatile boolean kicked;
    private volatile boolean stopped;

    /**
     * @param name for the log
     * @param round answers whether there may be more to do at once
     */
    public Poller(Vertx vertx, String name, Duration pause, Supplier<Uni<Boolean>> round) {
        this.vertx = vertx;
        this.name = name;
        this.pauseMillis = pause.toMillis();
        this.round = round;
    }

    public void start() {
        scheduleNext();
    }

    /** No further round begins. */
    public void stop() {
        stopped = true;
    }

    /** Something has just become due: do not wait for the pause to end. */
    public void kick() {
        kicked = true;
        run();
    }

    /** Something becomes due in a moment: one look then, however often this is said until then. */
    public void kickIn(Duration moment) {
        if (soon.compareAndSet(false, true)) {
            vertx.setTimer(
                    moment.toMillis(),
                    over -> {
                        soon.set(false);
                        kick();
                    });
        }
    }

    private void run() {
        if (stopped || !running.compareAndSet(false, true)) {
            return;
        }
        kicked = false;
        Uni.createFrom()
                .deferred(round::get)
                .ifNoItem()
                .after(MOST_TIME)
                .fail()
                .subscribe()
                .with(this::ended, this::failed);
    }

    private void ended(boolean more) {
        running.set(false);
        if (more || kicked) {
            vertx.runOnContext(again -> run());
        }
    }

    private void failed(Throwable failure) {
        running.set(false);
        if (seldom.now()) {
            LOG.warnf("rounds of %s fail: %s", name, failure.toString());
        }
    }

    private void scheduleNext() {
        if (stopped) {
            return;
        }
        var jitter = ThreadLocalRandom.current().nextLong(pauseMillis / 2 + 1);
        vertx.setTimer(
                pauseMillis * 3 / 4 + jitter,
                timer -> {
                    run();
                    scheduleNext();
                });
    }
}
