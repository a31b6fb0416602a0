package app.tendero.sandbox.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long things took, in steps of a tenth of a millisecond, up to 30 s. */
final class Histogram {

    private static final int STEP_NANOS = 100_000;
    private static final int STEPS = 300_000;

    private final AtomicLongArray counts = new AtomicLongArray(STEPS);
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    void add(long nanos) {
        counts.incrementAndGet((int) Math.clamp(nanos / STEP_NANOS, 0, STEPS - 1));
        count.incrementAndGet();
        longest.accumulateAndGet(nanos, Math::max);
    }

    long count() {
        return count.get();
    }

    double longestMillis() {
        return longest.get() / 1e6;
    }

    /**
     * Milliseconds that so many took at most.
     *
     * @param share 0.99 for the 99th percentile
     */
    double percentile(double share) {
        long wanted = (long) Math.ceil(count.get() * share);
        long seen = 0;
        for (int i = 0; i < STEPS && wanted > 0; i++) {
            seen += counts.get(i);
            if (seen >= wanted) {
                return (i + 1) * (STEP_NANOS / 1e6);
            }
        }
        return 0;
    }
}
