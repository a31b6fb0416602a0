package app.tendero.turn;

import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LeasedLane;
import app.tendero.platform.Poller;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The lanes that nobody took when their messages came: left behind by another replica, waiting for
 * a retry, or more than there was room for. They are leased some at a time, stores taking turns,
 * and worked in as many places as fresh messages leave them.
 */
final class Backlog {

    /** One of these for so many fresh ones at least: who waited does not wait for ever. */
    private static final int FRESH_FOR_ONE = 2;

    private static final long LONGEST_REST = 100;

    private final Leeway leeway;
    private final Queue<LeasedLane> waiting = new ArrayDeque<>();
    private final Map<LaneKey, InHand> inHand = new HashMap<>();
    private final Vertx vertx;
    private final IntSupplier allInHand;
    private final Consumer<LeasedLane> work;
    private final Poller claims;
    private boolean mayBeMore;

    /**
     * A lane that is worked.
     *
     * @param messages to be worked in it, one until they are read
     */
    private record InHand(long since, int messages) {}

    /**
     * @param leeway how many messages of theirs may be worked at a time
     * @param allInHand how many lanes are held, these included
     * @param claim leases lanes; answers whether there may be more
     * @param work begins to work one
     */
    Backlog(
            Vertx vertx,
            Leeway leeway,
            IntSupplier allInHand,
            Supplier<Uni<Boolean>> claim,
            Consumer<LeasedLane> work) {
        this.vertx = vertx;
        this.leeway = leeway;
        this.allInHand = allInHand;
        this.work = work;
        this.claims =
                new Poller(vertx, "lanes", Duration.ofMillis(300), () -> claimUnlessEnough(claim));
    }

    void start() {
        claims.start();
    }

    /** No more are leased; answers those that were not begun. */
    synchronized List<LeasedLane> stop() {
        claims.stop();
        var rest = List.copyOf(waiting);
        waiting.clear();
        return rest;
    }

    /** There may be something to be found. */
    void look() {
        claims.kick();
    }

    void add(List<LeasedLane> lanes) {
        synchronized (this) {
            waiting.addAll(lanes);
        }
        goOn();
    }

    synchronized boolean has(LaneKey lane) {
        return inHand.containsKey(lane);
    }

    /** It was read how many messages wait in a lane, be it one of these or not. */
    synchronized void read(LaneKey lane, int found) {
        inHand.computeIfPresent(lane, (key, one) -> new InHand(one.since(), found));
    }

    /** A lane is held no more, be it one of these or not. */
    void ended(LaneKey lane) {
        long rest = rest(lane);
        if (rest == 0) {
            goOn();
        } else if (rest > 0) {
            vertx.setTimer(rest, over -> goOn());
        }
    }

    /**
     * How many milliseconds the lane's place stays empty: where fewer messages may be worked at a
     * time than it held, they are for a part of the time. Below zero when it was none of these.
     */
    private synchronized long rest(LaneKey lane) {
        var one = inHand.remove(lane);
        if (one == null) {
            return -1;
        }
        double share = places() / one.messages();
        if (share >= 1 || !inHand.isEmpty()) {
            return 0;
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - one.since());
        return Math.min(LONGEST_REST, (long) (took * (1 / share - 1)));
    }

    private synchronized int messages() {
        return inHand.values().stream().mapToInt(InHand::messages).sum();
    }

    private synchronized double places() {
        int fresh = allInHand.getAsInt() - inHand.size() - waiting.size();
        return Math.max(leeway.places(), fresh / FRESH_FOR_ONE);
    }

    /** Watches how long a fresh lane waits for PostgreSQL. */
    <T> Uni<T> watched(LaneKey lane, Uni<T> wait) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            long since = System.nanoTime();
                            return wait.invoke(done -> waited(lane, System.nanoTime() - since));
                        });
    }

    private synchronized void waited(LaneKey lane, long nanos) {
        if (!inHand.containsKey(lane)) {
            leeway.waited(nanos, inHand.isEmpty() && waiting.isEmpty());
        }
    }

    private Uni<Boolean> claimUnlessEnough(Supplier<Uni<Boolean>> claim) {
        begin();
        return hasEnough()
                ? Uni.createFrom().item(false)
                : claim.get().invoke(this::mayBeMore).map(more -> more && !hasEnough());
    }

    /** Whether as many wait as are worked: a look is over before those are. */
    private synchronized boolean hasEnough() {
        return !waiting.isEmpty() && waiting.size() >= inHand.size();
    }

    private synchronized void mayBeMore(boolean more) {
        mayBeMore = more;
    }

    private void begin() {
        taken().forEach(work);
    }

    private void goOn() {
        begin();
        if (isToLook()) {
            claims.kick();
        }
    }

    private synchronized List<LeasedLane> taken() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var taken = new ArrayList<LeasedLane>();
        double places = places();
        while (!waiting.isEmpty() && (inHand.isEmpty() || messages() + 1 <= places)) {
            var next = waiting.remove();
            inHand.put(next.lane(), new InHand(System.nanoTime(), 1));
            taken.add(next);
        }
        return taken;
    }

    private synchronized boolean isToLook() {
        boolean look = mayBeMore && !hasEnough();
        mayBeMore &= !look;
        return look;
    }
}
