package app.tendero.store;

import app.tendero.platform.CacheLevel;
import app.tendero.platform.OwnContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of look-up, kept in memory. Who asks while it is being read waits for that one read; a
 * read that is under way when its subject changes is not kept.
 *
 * @param <V> the answer; "nothing there" is an answer too, forgotten soon
 */
final class Kept<K, V> {

    /** A number that is unknown now may be registered on another replica in the next second. */
    private static final long NOTHING_NANOS = Duration.ofMillis(1_500).toNanos();

    private final Cache<K, Entry<V>> entries;
    private final CacheLevel level;
    private final Ticker nanos;
    private final Function<K, Uni<V>> read;
    private final Predicate<V> isNothing;

    Kept(
            int size,
            Duration life,
            Function<K, Uni<V>> read,
            Predicate<V> isNothing,
            CacheLevel level) {
        this(size, life, read, isNothing, level, System::nanoTime);
    }

    Kept(
            int size,
            Duration life,
            Function<K, Uni<V>> read,
            Predicate<V> isNothing,
            CacheLevel level,
            Ticker nanos) {
        this.level = level;
        this.nanos = nanos;
        this.entries =
                Caffeine.newBuilder()
                        .maximumSize(size)
                        .expireAfterWrite(life)
                        .ticker(nanos)
                        .build();
        this.read = read;
        this.isNothing = isNothing;
    }

    Uni<V> get(K key) {
        var entry = entries.get(key, this::start);
        var value = entry.value;
        if (value == null) {
            level.asked(false);
            return entry.reading.emitOn(OwnContext.executor());
        }
        if (isNothing.test(value) && nanos.read() - entry.readAt > NOTHING_NANOS) {
            entries.asMap().remove(key, entry);
            return get(key);
        }
        level.asked(true);
        return Uni.createFrom().item(value);
    }

    void drop(K key) {
        entries.invalidate(key);
    }

    /** Forgets the answers that match, "nothing there", and what is being read right now. */
    void dropIf(Predicate<V> matches) {
        entries.asMap()
                .values()
                .removeIf(
                        entry -> {
                            var value = entry.value;
                            return value == null || isNothing.test(value) || matches.test(value);
                        });
    }

    void dropAll() {
        entries.invalidateAll();
    }

    private Entry<V> start(K key) {
        return new Entry<>(
                entry ->
                        Uni.createFrom()
                                .deferred(() -> read.apply(key))
                                .invoke(value -> entry.arrived(value, nanos.read()))
                                .onFailure()
                                .invoke(() -> entries.asMap().remove(key, entry))
                                .memoize()
                                .indefinitely());
    }

    private static final class Entry<V> {
        private final Uni<V> reading;
        private volatile long readAt;
        private volatile @Nullable V value;

        Entry(Function<Entry<V>, Uni<V>> reading) {
            this.reading = reading.apply(this);
        }

        private void arrived(V answer, long now) {
            readAt = now;
            value = answer;
        }
    }
}
