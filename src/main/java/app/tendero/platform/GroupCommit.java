package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lets work that waits at the same moment share one transaction: while a few batches are under way,
 * the next one gathers. An idle system commits at once, a busy one in large groups, and nobody
 * waits for a timer.
 *
 * <p>A batch fails or commits as a whole. When the database refuses its content (as opposed to
 * being away), the members are tried one by one, so that a bad one sinks only itself.
 *
 * @param <T> what one caller brings
 * @param <R> what that caller gets
 */
public final class GroupCommit<T, R> {

    /** A batch that does not end gives its place to the next one. */
    private static final Duration MOST_TIME = Duration.ofSeconds(15);

    private final Function<List<T>, Uni<List<R>>> batchWork;
    private final int maxBatch;
    private final int maxUnderWay;
    private final int maxWaiting;
    private final Executor starter;
    private final ConcurrentLinkedQueue<Waiting<T, R>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();

    private record Waiting<T, R>(T item, UniEmitter<? super R> emitter) {}

    /**
     * @param batchWork commits a batch; answers one result per item, in order
     * @param maxBatch most items in one batch
     * @param maxUnderWay batches at the same time; with one, those that come meanwhile share the
     *     next, which costs fewer transactions than more at once save
     * @param maxWaiting beyond it {@link Full} is answered at once
     */
    public GroupCommit(
            Function<List<T>, Uni<List<R>>> batchWork,
            int maxBatch,
            int maxUnderWay,
            int maxWaiting) {
        this(batchWork, maxBatch, maxUnderWay, maxWaiting, Runnable::run);
    }

    /**
     * The same, for work that may wait a little to share more.
     *
     * @param starter runs the start of a batch, perhaps later: what comes until then is in it
     */
    public GroupCommit(
            Function<List<T>, Uni<List<R>>> batchWork,
            int maxBatch,
            int maxUnderWay,
            int maxWaiting,
            Executor starter) {
        this.batchWork = batchWork;
        this.maxBatch = maxBatch;
        this.maxUnderWay = maxUnderWay;
        this.maxWaiting = maxWaiting;
        this.starter = starter;
    }

    /** Completes when the batch with {@code item} in it is committed. */
    public Uni<R> add(T item) {
        return Uni.createFrom().emitter(emitter -> enqueue(item, emitter));
    }

    /** How many are waiting for a batch. */
    public int waiting() {
        return waiting.get();
    }

    private void enqueue(T item, UniEmitter<? super R> emitter) {
        if (waiting.incrementAndGet() > maxWaiting) {
            waiting.decrementAndGet();
            emitter.fail(new Full());
            return;
        }
        queue.add(new Waiting<>(item, emitter));
        startBatches();
    }

    private void startBatches() {
        while (waiting.get() > 0 && tryEnter()) {
            starter.execute(this::startBatch);
        }
    }

    /** Somebody else may have taken all: then it looks once more, as more may be on its way in. */
    private void startBatch() {
        var batch = take();
        if (!batch.isEmpty()) {
            start(batch);
            return;
        }
        underWay.decrementAndGet();
        if (!queue.isEmpty()) {
            startBatches();
        }
    }

    private boolean tryEnter() {
        while (true) {
            int now = underWay.get();
            if (now >= maxUnderWay) {
                return false;
            }
            if (underWay.compareAndSet(now, now + 1)) {
                return true;
            }
        }
    }

    private List<Waiting<T, R>> take() {
        var batch = new ArrayList<Waiting<T, R>>();
        while (batch.size() < maxBatch) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        waiting.addAndGet(-batch.size());
        return batch;
    }

    private void start(List<Waiting<T, R>> batch) {
        commit(batch)
                .subscribe()
                .with(
                        results -> {
                            leave();
                            deliver(batch, results);
                        },
                        failure -> {
                            leave();
                            batch.forEach(w -> w.emitter().fail(failure));
                        });
    }

    private void leave() {
        underWay.decrementAndGet();
        startBatches();
    }

    private Uni<List<R>> commit(List<Waiting<T, R>> batch) {
        var items = batch.stream().map(Waiting::item).toList();
        return Uni.createFrom()
                .deferred(() -> batchWork.apply(items))
                .ifNoItem()
                .after(MOST_TIME)
                .failWith(Outage.NoAnswer::new)
                .onFailure(failure -> batch.size() > 1 && Outage.isAboutContent(failure))
                .recoverWithUni(() -> oneByOne(batch));
    }

    /**
     * Settles each member by itself; the empty list tells that nothing is left to deliver. Stops
     * when PostgreSQL goes away meanwhile: the rest would only wait one after the other.
     */
    private Uni<List<R>> oneByOne(List<Waiting<T, R>> batch) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var member : batch) {
            chain = chain.chain(() -> alone(member));
        }
        return chain.replaceWith(List.of());
    }

    private Uni<Void> alone(Waiting<T, R> member) {
        return Uni.createFrom()
                .deferred(() -> batchWork.apply(List.of(member.item())))
                .ifNoItem()
                .after(MOST_TIME)
                .failWith(Outage.NoAnswer::new)
                .invoke(results -> member.emitter().complete(results.getFirst()))
                .onFailure()
                .invoke(failure -> member.emitter().fail(failure))
                .onFailure(Outage::isAboutContent)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static <T, R> void deliver(List<Waiting<T, R>> batch, List<R> results) {
        for (int i = 0; i < results.size(); i++) {
            batch.get(i).emitter().complete(results.get(i));
        }
    }

    /** More is waiting than can be served soon. */
    public static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("too much is waiting");
        }
    }
}
