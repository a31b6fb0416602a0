package app.tendero.sandbox.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * The newest entries of an endless list; the oldest fall out. Grows to its bound only as needed.
 */
final class Ring<T> {

    private final int bound;
    private final ArrayList<T> entries = new ArrayList<>();
    private long added;

    Ring(int bound) {
        this.bound = bound;
    }

    /** Adds the entry made for its position, which counts from 1. */
    synchronized T add(LongFunction<T> made) {
        var entry = made.apply(added + 1);
        if (entries.size() < bound) {
            entries.add(entry);
        } else {
            entries.set((int) (added % bound), entry);
        }
        added++;
        return entry;
    }

    /** How many were ever added: the position to ask from next time. */
    synchronized long added() {
        return added;
    }

    /** Entries added after position {@code since}, oldest first, at most {@code limit} that fit. */
    synchronized List<T> after(long since, int limit, Predicate<T> fits) {
        var found = new ArrayList<T>();
        for (var at = Math.max(since, added - entries.size()); at < added; at++) {
            var entry = entries.get((int) (at % bound));
            if (fits.test(entry)) {
                found.add(entry);
                if (found.size() == limit) {
                    break;
                }
            }
        }
        return found;
    }

    synchronized void clear() {
        entries.clear();
        added = 0;
    }
}
