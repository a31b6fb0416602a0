package app.tendero.platform;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Starts one after the other no closer than a gap. The first after a rest starts at once, so an
 * idle system holds nothing back; what comes meanwhile in a busy one shares the next start.
 */
public final class Spaced implements Executor {

    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final Vertx vertx;
    private final long gap;
    private final LongSupplier nanos;
    private final AtomicLong next;

    public Spaced(Vertx vertx, Duration gap) {
        this(vertx, gap, System::nanoTime);
    }

    /**
     * @param nanos the clock
     */
    Spaced(Vertx vertx, Duration gap, LongSupplier nanos) {
        this.vertx = vertx;
        this.gap = gap.toNanos();
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong());
    }

    @Override
    public void execute(Runnable start) {
        long wait = untilFree(nanos.getAsLong());
        if (wait < MILLI) {
            start.run();
        } else {
            vertx.setTimer(wait / MILLI, over -> start.run());
        }
    }

    /** Nanoseconds until the next free moment, which is taken by this. */
    private long untilFree(long now) {
        long taken = next.getAndUpdate(free -> later(free, now) + gap);
        return later(taken, now) - now;
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
