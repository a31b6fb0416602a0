package app.tendero.platform;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps everybody from waiting for a Redis that is away, dead or hanging. A question that fails or
 * is late gets the answer one would have without Redis, and after two in a row nobody asks any
 * more: only this class does, once a second, until an answer comes. So a Redis that hangs costs two
 * short waits and not one for each message. Late is not away, though: who waits too long in a burst
 * while others are answered says nothing against Redis.
 */
@Singleton
public class RedisBreaker {

    private static final Logger LOG = Logger.getLogger(RedisBreaker.class);

    /** A first one may be late only because the connection had to be opened. */
    private static final int MOST_FAILURES = 2;

    private static final Duration PATIENCE = Duration.ofMillis(80);
    private static final long PAUSE_MILLIS = 1_000;

    private final Supplier<Uni<?>> ping;
    private final Consumer<Runnable> later;
    private final AtomicLong answers = new AtomicLong();
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();

    @Inject
    RedisBreaker(Instance<ReactiveRedisDataSource> redis, Vertx vertx) {
        this(
                () -> redis.get().execute("PING"),
                probe -> vertx.setTimer(PAUSE_MILLIS, timer -> probe.run()));
    }

    /**
     * @param ping asks Redis for a sign of life
     * @param later runs a probe after a pause
     */
    public RedisBreaker(Supplier<Uni<?>> ping, Consumer<Runnable> later) {
        this.ping = ping;
        this.later = later;
    }

    /** Whether nobody asks Redis now. */
    public boolean isAway() {
        return away.get();
    }

    /**
     * Asks, and never fails for reasons that are Redis's. Whoever waited for a connection would be
     * answered on the context of the one who gave it back; here each goes on where it asked.
     */
    public <T> Uni<T> ask(
            Supplier<? extends Uni<? extends T>> question, Supplier<? extends T> otherwise) {
        if (away.get()) {
            return Uni.createFrom().item(otherwise);
        }
        return Uni.createFrom()
                .deferred(() -> asked(question))
                .onFailure()
                .recoverWithItem(otherwise::get);
    }

    private <T> Uni<T> asked(Supplier<? extends Uni<? extends T>> question) {
        long before = answers.get();
        return Uni.createFrom()
                .<T>deferred(question::get)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(this::answered)
                .onFailure()
                .invoke(failure -> failed(failure, before))
                .emitOn(OwnContext.executor());
    }

    private void answered() {
        answers.incrementAndGet();
        failuresInARow.set(0);
    }

    /**
     * @param before how many answers there had been when this one was asked
     */
    private void failed(Throwable failure, long before) {
        if (answers.get() == before
                && failuresInARow.incrementAndGet() >= MOST_FAILURES
                && away.compareAndSet(false, true)) {
            LOG.warnf("redis away, we go on without: %s", failure.getClass().getSimpleName());
            later.accept(this::probe);
        }
    }

    private void probe() {
        Uni.createFrom()
                .deferred(ping::get)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(alive -> back(), stillAway -> later.accept(this::probe));
    }

    private void back() {
        answered();
        away.set(false);
        LOG.info("redis is back");
    }
}
