package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.MetaConfig.StatusDelays;
import app.tendero.sandbox.meta.rules.GraphError;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How badly the pretend Meta behaves at the moment. Every number has its own set and falls back to
 * the common one, so that tests can trouble one store and leave the others alone.
 */
final class Faults {

    /** Something that goes wrong a number of times. */
    enum Trouble {
        /** The answer is no JSON, and nothing was accepted. */
        GARBAGE,
        /** Accepted, but the connection is closed instead of an answer. */
        LOSE,
        /** Accepted, but no answer ever comes. */
        HANG,
        /** Accepted, but no status webhook is ever sent. */
        SILENT,
        /** A webhook is delivered twice. */
        DOUBLE,
        /** A webhook is held back until the next one has gone. */
        REORDER
    }

    /** A limit that can be switched off. */
    enum Limit {
        PAIR,
        THROUGHPUT,
        WINDOW
    }

    /** The statuses that follow a send. */
    enum Status {
        SENT,
        DELIVERED,
        READ
    }

    static final int ALWAYS = Integer.MAX_VALUE;

    private final @Nullable Faults common;
    private final Map<Trouble, AtomicInteger> troubles = new EnumMap<>(Trouble.class);
    private final Map<Limit, Boolean> limits = new ConcurrentHashMap<>();
    private volatile @Nullable Integer slowMillis;
    private volatile @Nullable Set<Status> statuses;
    private volatile @Nullable StatusDelays delays;
    private final Failures refusals = new Failures();
    private final Failures laterFailures = new Failures();

    Faults(@Nullable Faults common) {
        this.common = common;
        for (var trouble : Trouble.values()) {
            troubles.put(trouble, new AtomicInteger());
        }
    }

    /** Back to good behaviour. */
    synchronized void reset() {
        troubles.values().forEach(count -> count.set(0));
        limits.clear();
        slowMillis = null;
        statuses = null;
        delays = null;
        refusals.set(null, 0);
        laterFailures.set(null, 0);
    }

    void set(Trouble trouble, int times) {
        counter(trouble).set(times);
    }

    int left(Trouble trouble) {
        return counter(trouble).get();
    }

    /** Whether it goes wrong this time; counts down. */
    boolean take(Trouble trouble) {
        return takeOne(counter(trouble)) || (common != null && common.take(trouble));
    }

    private AtomicInteger counter(Trouble trouble) {
        return Objects.requireNonNull(troubles.get(trouble));
    }

    private static boolean takeOne(AtomicInteger count) {
        if (count.get() == 0) {
            return false;
        }
        return count.getAndUpdate(left -> left == ALWAYS ? left : Math.max(0, left - 1)) > 0;
    }

    void failNext(@Nullable GraphError error, int times) {
        refusals.set(error, times);
    }

    /** The error that the next send is answered with, if it was asked for. */
    Optional<GraphError> takeFailure() {
        return refusals.take().or(() -> common == null ? Optional.empty() : common.takeFailure());
    }

    void failLater(@Nullable GraphError error, int times) {
        laterFailures.set(error, times);
    }

    /**
     * The error of a {@code failed} status that follows the next accepted send, if it was asked
     * for.
     */
    Optional<GraphError> takeLaterFailure() {
        return laterFailures
                .take()
                .or(() -> common == null ? Optional.empty() : common.takeLaterFailure());
    }

    void slow(int millis) {
        slowMillis = millis;
    }

    /** What was ordered for these alone. */
    int ownSlow() {
        var own = slowMillis;
        return own == null ? 0 : own;
    }

    int slow() {
        var own = slowMillis;
        return own != null ? own : common == null ? 0 : common.slow();
    }

    void limit(Limit limit, boolean on) {
        limits.put(limit, on);
    }

    boolean holds(Limit limit) {
        var own = limits.get(limit);
        return own != null ? own : common == null || common.holds(limit);
    }

    void statuses(Set<Status> wanted) {
        statuses = wanted.isEmpty() ? EnumSet.noneOf(Status.class) : EnumSet.copyOf(wanted);
    }

    Set<Status> statuses() {
        var own = statuses;
        if (own != null) {
            return own;
        }
        return common == null ? EnumSet.allOf(Status.class) : common.statuses();
    }

    void tellAfter(StatusDelays wanted) {
        delays = wanted;
    }

    StatusDelays delays(StatusDelays usual) {
        var own = delays;
        return own != null ? own : common == null ? usual : common.delays(usual);
    }

    /** An error and how often it is still due. */
    private static final class Failures {
        private @Nullable GraphError error;
        private int left;

        synchronized void set(@Nullable GraphError wanted, int times) {
            error = wanted;
            left = times;
        }

        synchronized Optional<GraphError> take() {
            if (left == 0 || error == null) {
                return Optional.empty();
            }
            if (left != ALWAYS) {
                left--;
            }
            return Optional.of(error);
        }
    }
}
