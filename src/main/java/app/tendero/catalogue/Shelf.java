package app.tendero.catalogue;

import app.tendero.conversation.View;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one store's catalogue, bounded by weight, the least recently used going first.
 * Whatever is being looked up is looked up once, however many wait for it.
 *
 * <p>A shelf is thrown away whole when the catalogue changed: what still arrives for it lands on
 * the old one and is seen by nobody.
 */
final class Shelf {

    /** "There is none" is kept shorter: the merchant may just be publishing it. */
    private static final Duration MISSING = Duration.ofSeconds(30);

    private final Duration ttl;
    private final int capacity;
    private final IntConsumer grown;
    private final LinkedHashMap<ShelfKey<?>, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<ShelfKey<?>, Uni<?>> underWay = new ConcurrentHashMap<>();
    private int weight;
    private boolean retired;
    private volatile long used;

    /**
     * @param capacity in units of about a kilobyte
     * @param grown told by how much the weight changed, until the shelf is retired
     */
    Shelf(Duration ttl, int capacity, IntConsumer grown) {
        this.ttl = ttl;
        this.capacity = capacity;
        this.grown = grown;
    }

    /** What stands under {@code key} now; an {@link View.Unavailable} never does. */
    @SuppressWarnings("unchecked") // keep() admits only pairs of one type
    <V> Optional<View<V>> peek(ShelfKey<V> key, Clock clock) {
        return Optional.ofNullable((View<V>) fresh(key, clock.nanos()));
    }

    <V> void keep(ShelfKey<V> key, View<V> view, Clock clock) {
        var life =
                switch (view) {
                    case View.Seen<V> seen -> ttl;
                    case View.Missing<V> missing -> ttl.compareTo(MISSING) < 0 ? ttl : MISSING;
                    case View.Unavailable<V> unavailable -> Duration.ZERO;
                };
        if (life.isPositive()) {
            put(key, new Slot(view, Weight.of(view), clock.nanos() + life.toNanos()));
        }
    }

    /**
     * @param left how long it counts still
     */
    <V> void keep(ShelfKey<V> key, V value, Duration left, Clock clock) {
        var view = new View.Seen<>(value);
        var life = left.compareTo(ttl) < 0 ? left : ttl;
        put(key, new Slot(view, Weight.of(view), clock.nanos() + life.toNanos()));
    }

    void drop(ShelfKey<?> key) {
        tell(removed(key));
    }

    /** Nobody finds it any more; answers its weight, which counts no longer. */
    synchronized int retire() {
        retired = true;
        return weight;
    }

    /** When it was last asked for anything. */
    long used() {
        return used;
    }

    /** What {@code look} finds, once for all who ask meanwhile; it stands here afterwards. */
    @SuppressWarnings("unchecked") // one key, one type
    <V> Uni<View<V>> together(ShelfKey<V> key, Clock clock, Supplier<Uni<? extends View<V>>> look) {
        return (Uni<View<V>>)
                underWay.computeIfAbsent(
                        key,
                        absent ->
                                Uni.createFrom()
                                        .deferred(look)
                                        .invoke(view -> keep(key, view, clock))
                                        .onTermination()
                                        .invoke(() -> underWay.remove(key))
                                        .memoize()
                                        .indefinitely());
    }

    private synchronized @Nullable View<?> fresh(ShelfKey<?> key, long now) {
        used = now;
        var slot = slots.get(key);
        return slot == null || slot.until() - now <= 0 ? null : slot.view();
    }

    private void put(ShelfKey<?> key, Slot slot) {
        tell(replaced(key, slot));
    }

    private void tell(int change) {
        if (change != 0) {
            grown.accept(change);
        }
    }

    private synchronized int removed(ShelfKey<?> key) {
        var slot = slots.remove(key);
        return slot == null ? 0 : changed(-slot.weight());
    }

    private synchronized int replaced(ShelfKey<?> key, Slot slot) {
        var before = slots.put(key, slot);
        var change = slot.weight() - (before == null ? 0 : before.weight());
        var oldest = slots.entrySet().iterator();
        while (weight + change > capacity && oldest.hasNext()) {
            change -= oldest.next().getValue().weight();
            oldest.remove();
        }
        return changed(change);
    }

    private int changed(int change) {
        weight += change;
        return retired ? 0 : change;
    }

    /** Time that only moves forward, in nanoseconds from anywhere. */
    interface Clock {
        long nanos();
    }

    private record Slot(View<?> view, int weight, long until) {}
}
