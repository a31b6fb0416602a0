package app.tendero.outbox;

import app.tendero.conversation.Event;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Done;
import app.tendero.outbox.EffectOutcome.Dropped;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.outbox.EventSink.Echo;
import app.tendero.outbox.OutboxRows.Settled;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Outage;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Notes how attempts ended: what becomes of their rows, and what the conversations hear of it. */
final class Endings {

    /** Longer than PostgreSQL should ever be away; nothing is sent meanwhile anyway. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MOST_IN_ONE_COMMIT = 128;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final OutboxRows rows;
    private final Database database;
    private final EventSink events;
    private final Handlers handlers;
    private final Runnable nextIsDue;
    private final AtomicInteger behind = new AtomicInteger();
    private final GroupCommit<Ended, Runnable> quiet;

    /** A conversation waits for what these bring back. */
    private final GroupCommit<Ended, Runnable> told;

    /** An attempt that came to an end, and what failed before it. */
    record Ended(EffectOrder order, EffectOutcome outcome, int failures) {}

    /**
     * @param gathering runs the noting of some that nobody waits for, a moment later perhaps: what
     *     ends until then is noted with them
     * @param nextIsDue to be told when a later message of a conversation may leave
     */
    Endings(
            OutboxRows rows,
            Database database,
            EventSink events,
            Handlers handlers,
            Executor gathering,
            Runnable nextIsDue) {
        this.rows = rows;
        this.database = database;
        this.events = events;
        this.handlers = handlers;
        this.nextIsDue = nextIsDue;
        this.quiet =
                new GroupCommit<>(this::note, MOST_IN_ONE_COMMIT, 1, Integer.MAX_VALUE, gathering);
        this.told = new GroupCommit<>(this::note, MOST_IN_ONE_COMMIT, 1, Integer.MAX_VALUE);
    }

    /**
     * An unknown outcome changes nothing: the row is due again when its 15 s have passed. What is
     * known is noted as soon as PostgreSQL takes it, else a message that left would leave again.
     * Should somebody else have taken the row by then, its attempt is another and nothing is noted.
     *
     * @return to be run after the commit
     */
    Uni<Runnable> add(Ended ended) {
        if (ended.outcome() instanceof Unknown) {
            return Uni.createFrom().item(() -> {});
        }
        var group = eventOf(ended).isPresent() ? told : quiet;
        return patiently(group.add(ended), PATIENCE);
    }

    private Uni<Runnable> patiently(Uni<Runnable> noted, Duration most) {
        var late = new AtomicBoolean();
        return noted.onFailure()
                .invoke(() -> isLate(late))
                .onFailure(failure -> !Outage.isAboutContent(failure))
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .expireIn(most.toMillis())
                .onTermination()
                .invoke(() -> isLateNoMore(late));
    }

    private void isLate(AtomicBoolean late) {
        if (late.compareAndSet(false, true)) {
            behind.incrementAndGet();
        }
    }

    private void isLateNoMore(AtomicBoolean late) {
        if (late.compareAndSet(true, false)) {
            behind.decrementAndGet();
        }
    }

    /** Whether rows lie there whose outcome is known here and could not be noted yet. */
    boolean areBehind() {
        return behind.get() > 0;
    }

    /** Rows that were taken and not tried: never counted as lost while PostgreSQL is there. */
    Uni<Void> putBack(List<Settled> settled) {
        return settled.isEmpty()
                ? Uni.createFrom().voidItem()
                : patiently(rows.settle(settled).map(this::following), RetryRules.LOST)
                        .invoke(Runnable::run)
                        .replaceWithVoid();
    }

    private Runnable following(boolean next) {
        return next ? nextIsDue : () -> {};
    }

    private Uni<List<Runnable>> note(List<Ended> batch) {
        var settled = batch.stream().map(this::settled).toList();
        var echoes = batch.stream().flatMap(ended -> echo(ended).stream()).toList();
        var noted =
                echoes.isEmpty()
                        ? rows.settle(settled).map(this::following)
                        : noteAndTell(settled, echoes);
        return noted.map(afterCommit -> handOn(batch, afterCommit));
    }

    private Uni<Runnable> noteAndTell(List<Settled> settled, List<Echo> echoes) {
        var unsure = new AtomicReference<Runnable>(() -> {});
        return database.inTx(
                        tx -> {
                            var end = new Finish(tx);
                            return events.accept(tx, end, echoes)
                                    .invoke(followUp -> unsure.set(followUp.unsure()))
                                    .chain(followUp -> noted(end, settled, followUp));
                        })
                .onFailure()
                .invoke(() -> unsure.get().run());
    }

    private Uni<Runnable> noted(Finish end, List<Settled> settled, EventSink.FollowUp followUp) {
        var next = rows.settle(end, settled);
        return end.commit()
                .<Runnable>map(
                        committed ->
                                () -> {
                                    followUp.committed().run();
                                    following(next.get()).run();
                                });
    }

    /** The commit's follow-up runs once, whatever the size of the batch. */
    private static List<Runnable> handOn(List<Ended> batch, Runnable afterCommit) {
        var follow = new ArrayList<Runnable>(Collections.nCopies(batch.size(), () -> {}));
        follow.set(0, afterCommit);
        return follow;
    }

    private Settled settled(Ended ended) {
        var order = ended.order();
        return switch (ended.outcome()) {
            case Sent(var wamid) -> Settled.closed(order, "sent", Optional.of(wamid));
            case Answered answered -> Settled.closed(order, "done", Optional.empty());
            case Done done -> Settled.closed(order, "done", Optional.empty());
            case Refused(var code, var reason) -> Settled.dead(order, code, reason);
            case Failed(var code, var reason) -> failed(ended, code, reason);
            case Busy(var code, var retryAfter, var scope) ->
                    Settled.open(order, retryAfter, false, code, "busy");
            // due at once, which the number's open breaker does not let it be
            case Blocked(var code, var reason) ->
                    Settled.open(order, Duration.ZERO, false, code, reason);
            case Dropped dropped -> Settled.closed(order, "expired", Optional.empty());
            case Unknown(var what) -> Settled.open(order, RetryRules.LOST, false, 0, what);
        };
    }

    private static Settled failed(Ended ended, int code, String reason) {
        int failures = ended.failures() + 1;
        return RetryRules.exhausted(ended.order().effect(), failures)
                ? Settled.dead(ended.order(), code, reason)
                : Settled.open(ended.order(), RetryRules.backOff(failures), true, code, reason);
    }

    private Optional<Echo> echo(Ended ended) {
        var order = ended.order();
        return eventOf(ended)
                .map(
                        event ->
                                new Echo(
                                        order.store(),
                                        order.conversation(),
                                        order.id(),
                                        event,
                                        order.number(),
                                        order.answers()));
    }

    private Optional<Event> eventOf(Ended ended) {
        return switch (ended.outcome()) {
            case Answered(var event) -> Optional.of(event);
            case Refused refused -> givenUp(ended.order());
            case Failed failed ->
                    RetryRules.exhausted(ended.order().effect(), ended.failures() + 1)
                            ? givenUp(ended.order())
                            : Optional.empty();
            case Sent sent -> Optional.empty();
            case Done done -> Optional.empty();
            case Busy busy -> Optional.empty();
            case Blocked blocked -> Optional.empty();
            case Dropped dropped -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    private Optional<Event> givenUp(EffectOrder order) {
        return handlers.of(order.effect()).flatMap(handler -> handler.givenUp(order));
    }
}
