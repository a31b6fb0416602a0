package app.tendero.sandbox.shopify.shop;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All shops of the pretend world; each is built when it is first asked for. */
public final class Shops {

    private final Map<String, Shop> open = new ConcurrentHashMap<>();
    private final int bucketSize;
    private final int restoreRate;
    private final Clock clock;

    /**
     * @param bucketSize points of each shop's cost limit
     * @param restoreRate points that come back per second
     */
    public Shops(int bucketSize, int restoreRate, Clock clock) {
        this.bucketSize = bucketSize;
        this.restoreRate = restoreRate;
        this.clock = clock;
    }

    /** By full domain or handle. */
    public Optional<Shop> find(String domainOrHandle) {
        return DemoStores.find(domainOrHandle)
                .map(store -> open.computeIfAbsent(store.handle(), handle -> build(store)));
    }

    /** Those that somebody has asked for. */
    public Collection<Shop> open() {
        return List.copyOf(open.values());
    }

    /** Puts a shop back to how it was on its first day. */
    public void reset(Shop shop) {
        open.remove(shop.store().handle());
    }

    private Shop build(DemoStore store) {
        var bucket = new LeakyBucket(bucketSize, restoreRate, clock);
        var own = new ShopClock(clock);
        return store.handle().startsWith("bench-")
                ? BenchShop.of(store, bucket, own)
                : new ShopReader(store, own).read(bucket);
    }
}
