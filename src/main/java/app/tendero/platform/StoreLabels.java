package app.tendero.platform;

import app.tendero.kernel.StoreId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Names stores in metrics without letting their number decide how many series there are: the
 * busiest have a label of their own, all others share {@link #REST}.
 *
 * <p>Who is busiest is asked anew now and then. A store that was once named keeps its series (a
 * counter never goes away), so at most twice the number ever get a name.
 */
@Singleton
public final class StoreLabels {

    /** The label of all stores that are not among the busiest. */
    public static final String REST = "other";

    private static final int BUSIEST = 100;
    private static final int ASK_EVERY = 10_000;

    private final int busiest;
    private final int askEvery;
    private final Map<StoreId, LongAdder> counts = new ConcurrentHashMap<>();
    private final Set<StoreId> named = ConcurrentHashMap.newKeySet();
    private final LongAdder total = new LongAdder();
    private volatile Set<StoreId> current = Set.of();
    private volatile long askAt;

    @Inject
    public StoreLabels() {
        this(BUSIEST, ASK_EVERY);
    }

    StoreLabels(int busiest, int askEvery) {
        this.busiest = busiest;
        this.askEvery = askEvery;
    }

    /** The label to count one more thing of this store under. */
    public String of(StoreId store) {
        counts.computeIfAbsent(store, first -> new LongAdder()).increment();
        total.increment();
        if (hasName(store)) {
            return store.toString();
        }
        if (named.size() < busiest && named.add(store)) {
            return store.toString();
        }
        askNowAndThen();
        return current.contains(store) ? store.toString() : REST;
    }

    /** The label this store has now, without counting: for gauges. */
    public String known(StoreId store) {
        return hasName(store) || named.size() < busiest && named.add(store)
                ? store.toString()
                : REST;
    }

    private boolean hasName(StoreId store) {
        return named.contains(store) && (current.isEmpty() || current.contains(store));
    }

    /** Only stores without a name come here, so a deployment with few stores never asks. */
    private void askNowAndThen() {
        var now = total.sum();
        if (now < askAt) {
            return;
        }
        askAt = now + askEvery;
        var top =
                counts.entrySet().stream()
                        .map(each -> new Counted(each.getKey(), each.getValue().sum()))
                        .sorted(Comparator.comparingLong(Counted::count).reversed())
                        .limit(busiest)
                        .map(Counted::store)
                        .filter(this::mayBeNamed)
                        .collect(Collectors.toUnmodifiableSet());
        counts.values().forEach(LongAdder::reset);
        current = top;
    }

    private record Counted(StoreId store, long count) {}

    private boolean mayBeNamed(StoreId store) {
        return named.contains(store) || (named.size() < 2 * busiest && named.add(store));
    }
}
