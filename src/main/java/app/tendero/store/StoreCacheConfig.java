package app.tendero.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How stores are kept in memory. */
@ConfigMapping(prefix = "tendero.store-cache")
interface StoreCacheConfig {

    /** {@code STORE_CACHE_TTL}: read again after this long, changed or not. */
    @WithDefault("${STORE_CACHE_TTL:300}")
    Duration ttl();

    /** {@code STORE_CACHE_SIZE}: how many stores, and as many look-ups of each kind. */
    @WithDefault("${STORE_CACHE_SIZE:1000}")
    int size();

    /**
     * {@code STORE_CACHE_WARMUP}: read the stores at the start instead of with their first shopper.
     */
    @WithDefault("${STORE_CACHE_WARMUP:true}")
    boolean warmup();
}
