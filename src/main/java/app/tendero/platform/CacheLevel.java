package app.tendero.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts what is looked up at one level of a cache: {@code cache_requests_total}. A miss goes on to
 * the next level, so hits over all requests of the first level tell what the caches save.
 */
public final class CacheLevel {

    private final Counter hits;
    private final Counter misses;
    private final Counter away;

    /**
     * @param name {@code memory}, {@code redis}, {@code postgresql} and {@code shopify} for
     *     catalogues, {@code store} for the set-ups of stores
     */
    public CacheLevel(MeterRegistry meters, String name) {
        this.hits = counter(meters, name, "hit");
        this.misses = counter(meters, name, "miss");
        this.away = counter(meters, name, "away");
    }

    /** It was there, or not. */
    public void asked(boolean found) {
        (found ? hits : misses).increment();
    }

    /** Whoever keeps this level did not answer. */
    public void away() {
        away.increment();
    }

    private static Counter counter(MeterRegistry meters, String level, String result) {
        return Counter.builder("cache.requests")
                .description("what was looked up at a level of a cache, and whether it was there")
                .tag("level", level)
                .tag("result", result)
                .register(meters);
    }
}
