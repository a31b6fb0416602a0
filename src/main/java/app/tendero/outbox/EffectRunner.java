package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.outbox.Endings.Ended;
import app.tendero.outbox.OutboxClaims.Claimed;
import app.tendero.outbox.OutboxRows.Settled;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import app.tendero.platform.Spans;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Carries out effects, and finds what is due again. */
@Singleton
class EffectRunner implements EffectWork {

    static final int MOST_UNDER_WAY = 256;

    private static final Logger LOG = Logger.getLogger(EffectRunner.class);
    private static final int MOST_IN_ONE_CLAIM = 64;

    /** Shorter than the 15 s after which a row counts as lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration ENDINGS_GATHER = Duration.ofMillis(5);
    private static final Duration ENDING_IS_NOTED = Duration.ofMillis(15);

    private final OutboxClaims claims;
    private final Gate gate;
    private final Handlers handlers;
    private final OutboxMetrics metrics;
    private final Spans spans;
    private final Endings endings;
    private final Poller poller;
    private final AfterOutage outage = new AfterOutage(System.nanoTime());
    private final AtomicInteger underWay = new AtomicInteger();

    EffectRunner(
            OutboxClaims claims,
            OutboxRows rows,
            Database database,
            EventSink events,
            Gate gate,
            Handlers handlers,
            OutboxMetrics metrics,
            Spans spans,
            Vertx vertx) {
        this.claims = claims;
        this.gate = gate;
        this.handlers = handlers;
        this.metrics = metrics;
        this.spans = spans;
        this.poller = new Poller(vertx, "outbox", Duration.ofMillis(300), this::round);
        this.endings =
                new Endings(
                        rows,
                        database,
                        events,
                        handlers,
                        note -> vertx.setTimer(ENDINGS_GATHER.toMillis(), over -> note.run()),
                        poller::kick);
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

    /**
     * A message stands behind one whose ending is being noted at this moment. Neither of the two
     * transactions saw the other's row, so nobody would look before the next round.
     */
    void lookSoon() {
        poller.kickIn(ENDING_IS_NOTED);
    }

    /** Carries out effects that are marked as under way, each by itself. */
    void carryOut(List<OutboxRows.Started> started) {
        started.forEach(one -> attempt(one.order(), one.since(), 0, false));
    }

    /**
     * @param again whether it was tried before
     */
    private void attempt(EffectOrder order, Instant since, int failures, boolean again) {
        begun(order, again);
        spans.step(Payload.kind(order.effect()), order.store(), order.answers(), handled(order))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(new Unknown("no answer in time"))
                .onFailure()
                .recoverWithItem(failure -> unknown(order, failure))
                .invoke(outcome -> learn(order, outcome, since))
                .chain(outcome -> endings.add(new Ended(order, outcome, failures)))
                .onTermination()
                .invoke(() -> ended(order))
                .subscribe()
                .with(
                        Runnable::run,
                        failure ->
                                LOG.warnf(
                                        "outcome not noted, effect %d of store %s counts as lost: %s",
                                        order.id(), order.store(), failure.toString()));
    }

    private void begun(EffectOrder order, boolean again) {
        underWay.incrementAndGet();
        gate.begun(order, again);
    }

    private void ended(EffectOrder order) {
        underWay.decrementAndGet();
        gate.ended(order);
    }

    private void learn(EffectOrder order, EffectOutcome outcome, Instant since) {
        if (outcome instanceof Sent) {
            metrics.sent(since);
        } else if (outcome instanceof Unknown) {
            metrics.unknown(order);
        } else if (outcome instanceof Busy(var code, var retryAfter, var scope)) {
            gate.busy(order, scope, retryAfter);
        }
    }

    private Uni<EffectOutcome> handled(EffectOrder order) {
        return handlers.of(order.effect())
                .map(handler -> Uni.createFrom().deferred(() -> handler.carryOut(order)))
                .orElseGet(
                        () ->
                                Uni.createFrom()
                                        .item(new Refused(0, "nobody carries out this kind")));
    }

    private static EffectOutcome unknown(EffectOrder order, Throwable failure) {
        LOG.errorf(
                failure, "effect %d of store %s failed in our own code", order.id(), order.store());
        return new Unknown(failure.getClass().getSimpleName());
    }

    /**
     * Takes what is due; what may not leave now goes back with its wait. As long as outcomes could
     * not be noted, their rows look like lost ones: nothing is taken before they are.
     */
    private Uni<Boolean> round() {
        int room = Math.min(room(), MOST_IN_ONE_CLAIM);
        return room == 0 || endings.areBehind()
                ? Uni.createFrom().item(false)
                : claims.claim(
                                room,
                                gate.rooms(),
                                gate.allowsRetries(),
                                outage.isLongOver(System.nanoTime()),
                                gate.isShared())
                        .onFailure()
                        .invoke(() -> outage.failed(System.nanoTime()))
                        .invoke(() -> outage.answered(System.nanoTime()))
                        .call(claimed -> endings.putBack(dispatch(claimed)))
                        .map(claimed -> claimed.size() >= OutboxClaims.SHARE);
    }

    private List<Settled> dispatch(List<Claimed> claimed) {
        var back = new ArrayList<Settled>();
        for (var one : claimed) {
            if (one.lost()) {
                metrics.repeated(one.order());
            }
            dispatch(one).ifPresent(back::add);
        }
        return back;
    }

    private Optional<Settled> dispatch(Claimed one) {
        var order = one.order();
        if (one.repeats() > RetryRules.MOST_REPEATS) {
            lost(one);
            return Optional.empty();
        }
        if (one.windowClosed() && order.effect() instanceof Effect.Say) {
            return Optional.of(Settled.closed(order, "expired", Optional.empty()));
        }
        var wait = gate.enter(order, one.said());
        if (wait.isEmpty()) {
            attempt(order, one.since(), one.failures(), one.again());
        }
        return wait.map(time -> Settled.open(order, time, false, 0, "paced"));
    }

    private void lost(Claimed one) {
        endings.add(new Ended(one.order(), new Refused(0, "answers lost"), one.failures()))
                .subscribe()
                .with(Runnable::run, failure -> LOG.warn("not noted", failure));
    }
}
