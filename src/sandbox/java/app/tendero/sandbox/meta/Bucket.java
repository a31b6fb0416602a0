package app.tendero.sandbox.meta;

/** A token bucket: as many at once as it holds, then as fast as it fills. */
final class Bucket {

    private final double capacity;
    private final double perMilli;
    private double tokens;
    private long filledAt;

    Bucket(double capacity, double perSecond, long nowMillis) {
        this.capacity = capacity;
        this.perMilli = perSecond / 1000;
        this.tokens = capacity;
        this.filledAt = nowMillis;
    }

    /** Takes one, or says that there is none. */
    synchronized boolean take(long nowMillis) {
        if (nowMillis > filledAt) {
            tokens = Math.min(capacity, tokens + (nowMillis - filledAt) * perMilli);
            filledAt = nowMillis;
        }
        // Sums of doubles end a hair below the whole number they stand for.
        if (tokens < 1 - 1e-9) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
