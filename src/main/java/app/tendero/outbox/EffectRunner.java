package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Event;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.outbox.EventSink.Echo;
import app.tendero.outbox.OutboxRows.Settled;
import app.tendero.platform.Database;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Poller;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Carries out effects, notes how each attempt ended, and finds what is due again. */
@ApplicationScoped
class EffectRunner implements EffectWork {

    private static final Logger LOG = Logger.getLogger(EffectRunner.class);
    private static final int MOST_UNDER_WAY = 256;
    private static final int MOST_IN_ONE_CLAIM = 64;

    /** Shorter than the 15 s after which a row counts as lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final OutboxRows rows;
    private final Database database;
    private final EventSink events;
    private final Pace pace;
    private final Map<Class<? extends Effect>, EffectHandler> handlers = new HashMap<>();
    private final OutboxMetrics metrics;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Poller poller;
    private final GroupCommit<Ended, Runnable> endings;

    /** An attempt that came to an end, and what failed before it. */
    private record Ended(EffectOrder order, EffectOutcome outcome, int failures) {}

    EffectRunner(
            OutboxRows rows,
            Database database,
            EventSink events,
            Pace pace,
            @All List<EffectHandler> handlers,
            OutboxMetrics metrics,
            Vertx vertx) {
        this.rows = rows;
        this.database = database;
        this.events = events;
        this.pace = pace;
        this.metrics = metrics;
        handlers.forEach(handler -> this.handlers.put(handler.handles(), handler));
        this.poller = new Poller(vertx, "outbox", Duration.ofMillis(300), this::round);
        this.endings = new GroupCommit<>(this::note, 128, 2, Integer.MAX_VALUE);
    }

    @Override
    public void start() {
        poller.start();
    }

    @Override
    public void stop() {
        poller.stop();
    }

    int room() {
        return Math.max(0, MOST_UNDER_WAY - underWay.get());
    }

    @Override
    public int underWay() {
        return underWay.get();
    }

    /** Carries out effects that are marked as under way, each by itself. */
    void carryOut(List<OutboxRows.Started> started) {
        started.forEach(one -> attempt(one.order(), one.since(), 0));
    }

    private void attempt(EffectOrder order, Instant since, int failures) {
        underWay.incrementAndGet();
        handled(order)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(new Unknown("no answer in time"))
                .onFailure()
                .recoverWithItem(failure -> unknown(order, failure))
                .invoke(outcome -> measure(order, outcome, since))
                .chain(outcome -> end(new Ended(order, outcome, failures)))
                .subscribe()
                .with(
                        afterCommit -> {
                            underWay.decrementAndGet();
                            afterCommit.run();
                        },
                        failure -> {
                            underWay.decrementAndGet();
                            LOG.warnf(
                                    "outcome not noted, effect %d of store %s counts as lost: %s",
                                    order.id(), order.store(), failure.toString());
                        });
    }

    private void measure(EffectOrder order, EffectOutcome outcome, Instant since) {
        if (outcome instanceof Sent) {
            metrics.sent(since);
        } else if (outcome instanceof Unknown) {
            metrics.unknown(order);
        }
    }

    private Uni<EffectOutcome> handled(EffectOrder order) {
        var handler = handlers.get(order.effect().getClass());
        return handler == null
                ? Uni.createFrom().item(new Refused(0, "nobody carries out this kind"))
                : Uni.createFrom().deferred(() -> handler.carryOut(order));
    }

    private static EffectOutcome unknown(EffectOrder order, Throwable failure) {
        LOG.errorf(
                failure, "effect %d of store %s failed in our own code", order.id(), order.store());
        return new Unknown(failure.getClass().getSimpleName());
    }

    /** An unknown outcome changes nothing: the row is due again when its 15 s have passed. */
    private Uni<Runnable> end(Ended ended) {
        if (ended.outcome() instanceof Unknown) {
            return Uni.createFrom().item(() -> {});
        }
        return endings.add(ended);
    }

    private Uni<List<Runnable>> note(List<Ended> batch) {
        var settled = batch.stream().map(this::settled).toList();
        var echoes = batch.stream().flatMap(ended -> echo(ended).stream()).toList();
        return database.inTx(tx -> noteIn(tx, settled, echoes))
                .map(afterCommit -> handOn(batch, afterCommit));
    }

    private Uni<Runnable> noteIn(Tx tx, List<Settled> settled, List<Echo> echoes) {
        return echoes.isEmpty()
                ? rows.settle(tx, settled).map(next -> next ? poller::kick : () -> {})
                : events.accept(tx, echoes).call(() -> rows.settle(tx, settled));
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
            case Sent(var wamid) -> closed(order, "sent", Optional.of(wamid));
            case Answered answered -> closed(order, "done", Optional.empty());
            case Refused(var code, var reason) -> dead(order, code, reason);
            case Failed(var code, var reason) -> failed(ended, code, reason);
            case Busy(var code, var retryAfter, var scope) -> {
                pause(order, scope, retryAfter);
                yield open(order, retryAfter, false, code, "busy");
            }
            case Blocked(var code, var reason) -> {
                order.number().ifPresent(number -> pace.pause(number, RetryRules.BLOCKED));
                yield open(order, RetryRules.BLOCKED, false, code, reason);
            }
            case Unknown(var what) -> open(order, Duration.ofSeconds(15), false, 0, what);
        };
    }

    private Settled failed(Ended ended, int code, String reason) {
        int failures = ended.failures() + 1;
        return RetryRules.exhausted(ended.order().effect(), failures)
                ? dead(ended.order(), code, reason)
                : open(ended.order(), RetryRules.backOff(failures), true, code, reason);
    }

    private void pause(EffectOrder order, EffectOutcome.Scope scope, Duration time) {
        switch (scope) {
            case SHOPPER -> pace.pause(order.conversation(), time);
            case NUMBER, STORE -> order.number().ifPresent(number -> pace.pause(number, time));
        }
    }

    private static Settled closed(EffectOrder order, String state, Optional<Wamid> wamid) {
        return new Settled(
                order,
                state,
                true,
                Duration.ZERO,
                false,
                wamid,
                Optional.empty(),
                Optional.empty());
    }

    private static Settled dead(EffectOrder order, int code, String reason) {
        return new Settled(
                order,
                "dead",
                true,
                Duration.ZERO,
                true,
                Optional.empty(),
                Optional.of(code),
                Optional.of(reason));
    }

    private static Settled open(
            EffectOrder order, Duration wait, boolean failed, int code, String reason) {
        return new Settled(
                order,
                "due",
                false,
                wait,
                failed,
                Optional.empty(),
                Optional.of(code),
                Optional.of(reason));
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
            case Busy busy -> Optional.empty();
            case Blocked blocked -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    private Optional<Event> givenUp(EffectOrder order) {
        var handler = handlers.get(order.effect().getClass());
        return handler == null ? Optional.empty() : handler.givenUp(order);
    }

    /** Takes what is due; what may not leave now goes back with its wait. */
    private Uni<Boolean> round() {
        int room = Math.min(room(), MOST_IN_ONE_CLAIM);
        if (room == 0) {
            return Uni.createFrom().item(false);
        }
        return rows.claim(room).call(this::dispatch).map(claimed -> claimed.size() == room);
    }

    private Uni<Void> dispatch(List<OutboxRows.Claimed> claimed) {
        var back = new ArrayList<Settled>();
        for (var one : claimed) {
            var order = one.order();
            if (one.lost()) {
                metrics.repeated(order);
            }
            if (one.repeats() > RetryRules.MOST_REPEATS) {
                lost(one);
            } else if (one.windowClosed() && order.effect() instanceof Effect.Say) {
                back.add(closed(order, "expired", Optional.empty()));
            } else {
                var wait = waitOf(order);
                if (wait.isZero()) {
                    attempt(order, one.since(), one.failures());
                } else {
                    back.add(open(order, wait, false, 0, "paced"));
                }
            }
        }
        return back.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.inTx(tx -> rows.settle(tx, back)).replaceWithVoid();
    }

    private void lost(OutboxRows.Claimed one) {
        end(new Ended(one.order(), new Refused(0, "answers lost"), one.failures()))
                .subscribe()
                .with(Runnable::run, failure -> LOG.warn("not noted", failure));
    }

    private Duration waitOf(EffectOrder order) {
        return order.effect() instanceof Effect.Say && order.number().isPresent()
                ? pace.take(order.number().get(), order.conversation())
                : Duration.ZERO;
    }
}
