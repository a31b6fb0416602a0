package app.tendero.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says yes once in ten seconds: strangers may knock thousands of times a second, and a broken line
 * fails as often; the log is for people. How often it was, the counters say.
 */
public final class Seldom {

    private static final long GAP = TimeUnit.SECONDS.toNanos(10);

    private final AtomicLong last = new AtomicLong(System.nanoTime() - GAP);

    /** Whether it is time to say it again. */
    public boolean now() {
        var before = last.get();
        var now = System.nanoTime();
        return now - before >= GAP && last.compareAndSet(before, now);
    }
}
