package app.tendero.catalogue;

import app.tendero.catalogue.mirror.MirrorListener;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CacheLevel;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Keeps one {@link Shelf} per store, all of them together within a bound. */
@Singleton
class Shelves implements MirrorListener {

    private final CatalogueConfig config;
    private final Shelf.Clock clock;
    private final Map<StoreId, Shelf> shelves = new ConcurrentHashMap<>();
    private final CacheLevel memory;
    private final AtomicInteger weight = new AtomicInteger();

    @Inject
    Shelves(CatalogueConfig config, MeterRegistry meters) {
        this(config, meters, System::nanoTime);
    }

    Shelves(CatalogueConfig config, MeterRegistry meters, Shelf.Clock clock) {
        this.config = config;
        this.clock = clock;
        this.memory = new CacheLevel(meters, "memory");
    }

    <V> Uni<View<V>> see(StoreId store, ShelfKey<V> key, Supplier<Uni<? extends View<V>>> look) {
        var shelf = shelf(store);
        var kept = shelf.peek(key, clock);
        memory.asked(kept.isPresent());
        return kept.isPresent()
                ? Uni.createFrom().item(kept.get())
                : shelf.together(key, clock, look);
    }

    <V> Optional<View<V>> peek(StoreId store, ShelfKey<V> key) {
        var kept = shelf(store).peek(key, clock);
        memory.asked(kept.isPresent());
        return kept;
    }

    /**
     * Where that is kept which is looked up from now on. Once the catalogue changed nobody finds it
     * there, so what was read before a change and arrives after it is kept by nobody.
     */
    Place place(StoreId store) {
        return new Place(shelf(store), clock);
    }

    record Place(Shelf shelf, Shelf.Clock clock) {

        <V> void keep(ShelfKey<V> key, V value) {
            shelf.keep(key, new View.Seen<>(value), clock);
        }

        /** What others have kept for a while already. */
        <V> void keep(ShelfKey<V> key, V value, Duration left) {
            shelf.keep(key, value, left, clock);
        }
    }

    void drop(StoreId store, ShelfKey<?> key) {
        shelf(store).drop(key);
    }

    /** The store's catalogue changed: nothing that was seen before counts any more. */
    void forget(StoreId store) {
        var shelf = shelves.remove(store);
        if (shelf != null) {
            weight.addAndGet(-shelf.retire());
        }
    }

    @Override
    public void changed(StoreId store) {
        forget(store);
    }

    /** In units of about a kilobyte. */
    int weight() {
        return weight.get();
    }

    private Shelf shelf(StoreId store) {
        return shelves.computeIfAbsent(
                store, id -> new Shelf(config.cacheTtl(), config.memoryPerStore(), this::grown));
    }

    /** The store that was not asked for the longest goes first. */
    private void grown(int change) {
        if (weight.addAndGet(change) > config.memory()) {
            shelves.entrySet().stream()
                    .min(Comparator.comparingLong(entry -> entry.getValue().used()))
                    .ifPresent(oldest -> forget(oldest.getKey()));
        }
    }
}
