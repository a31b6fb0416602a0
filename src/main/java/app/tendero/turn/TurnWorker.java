package app.tendero.turn;

import static java.util.stream.Collectors.toMap;

import app.tendero.inbox.Claim;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LaneWork;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.NewEffect;
import app.tendero.outbox.Outbox;
import app.tendero.platform.Outage;
import app.tendero.platform.Poller;
import app.tendero.platform.Seldom;
import app.tendero.platform.Spans;
import app.tendero.platform.Statement;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Works lanes: load, look, decide, commit. Fresh ones come from the door right after their commit;
 * what nobody took then is found in the {@link Backlog}.
 *
 * <p>It has a proxy, as few beans here have: who keeps messages hands lanes to it, and it keeps
 * messages itself.
 */
@ApplicationScoped
class TurnWorker implements LaneWork {

    private static final Logger LOG = Logger.getLogger(TurnWorker.class);
    private static final int MOST_IN_ONE_CLAIM = 64;

    private final Inbox inbox;
    private final LaneDecisions decisions;
    private final TurnCommits commits;
    private final Outbox outbox;
    private final Spans spans;
    private final HeldLanes held = new HeldLanes();
    private final Backlog backlog;
    private final Poller renewals;
    private final Seldom seldom = new Seldom();
    private volatile boolean turnedAway;
    private volatile boolean stopped;

    TurnWorker(
            Inbox inbox,
            LaneDecisions decisions,
            TurnCommits commits,
            Outbox outbox,
            Spans spans,
            Vertx vertx) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.commits = commits;
        this.outbox = outbox;
        this.spans = spans;
        this.backlog =
                new Backlog(
                        vertx, new Leeway(System::nanoTime), held::size, this::claim, this::begin);
        this.renewals = new Poller(vertx, "leases", Duration.ofSeconds(6), this::renew);
    }

    void start() {
        backlog.start();
        renewals.start();
    }

    /** Takes no further lane; those that are held are worked to their end. */
    void stop() {
        stopped = true;
        giveBack(backlog.stop());
    }

    /**
     * Leases are renewed until nothing is held any more. What could not be finished goes back, and
     * whoever takes it makes whatever this process still does with it worthless.
     */
    void end() {
        renewals.stop();
        giveBack(held.fences());
    }

    /** How many lanes are held now. */
    int held() {
        return held.size();
    }

    @Override
    public int room(StoreId store) {
        int room = stopped ? 0 : held.room(store);
        if (room == 0) {
            turnedAway = true;
        }
        return room;
    }

    @Override
    public Statement<Map<LaneKey, LoadedTalk>> load(List<LaneKey> lanes) {
        return decisions.load(lanes);
    }

    @Override
    public void unsure(Claim claim) {
        patiently(() -> inbox.letGo(claim), backlog::look);
    }

    @Override
    public void offer(List<LeasedLane> lanes) {
        for (var lane : lanes) {
            held.add(lane.lane(), lane.fence());
            begin(lane);
        }
    }

    private void begin(LeasedLane lane) {
        if (lane.items().isEmpty()) {
            fill(lane);
        } else {
            work(lane);
        }
    }

    private void fill(LeasedLane lane) {
        inbox.undone(List.of(lane.lane()))
                .map(found -> found.getOrDefault(lane.lane(), List.of()))
                .invoke(items -> backlog.read(lane.lane(), items.size()))
                .subscribe()
                .with(
                        items -> work(new LeasedLane(lane.lane(), lane.fence(), items)),
                        failure -> giveUp(lane, failure));
    }

    private void work(LeasedLane lane) {
        long started = System.nanoTime();
        Uni.createFrom()
                .deferred(() -> decisions.of(lane, backlog))
                .chain(this::commit)
                .subscribe()
                .with(
                        committed -> {
                            TurnLog.worked(lane, committed, started);
                            after(lane, committed);
                        },
                        failure -> giveUp(lane, failure));
    }

    private void after(LeasedLane lane, TurnCommits.Committed committed) {
        if (committed.moreWaiting() && stopped) {
            giveBack(lane, List.of());
        } else if (committed.moreWaiting()) {
            fill(lane);
        } else {
            letGo(lane);
        }
    }

    /** Looks for more at once when there was more than this store's share. */
    private void letGo(LeasedLane lane) {
        held.remove(lane.lane(), lane.fence());
        backlog.ended(lane.lane());
        if (turnedAway && held.room(lane.lane().store()) >= HeldLanes.SHARE / 2) {
            backlog.look();
        }
    }

    private Uni<TurnCommits.Committed> commit(LaneTurn turn) {
        var lane = turn.lane().lane();
        var committed =
                backlog.watched(lane, commits.add(turn, backlog.has(lane)))
                        .onFailure(Outage::isAboutContent)
                        .recoverWithUni(why -> refused(turn.lane(), why));
        return spans.step("commit", lane.store(), turn.answers(), committed)
                .onFailure()
                .transform(why -> new NotCommitted(turn, why));
    }

    /** PostgreSQL will never take what these items make: one by one shows which it is. */
    private Uni<TurnCommits.Committed> refused(LeasedLane lane, Throwable why) {
        if (lane.items().size() < 2) {
            return commits.add(LaneTurn.failing(lane, why), backlog.has(lane.lane()));
        }
        var first = List.of(lane.items().getFirst());
        return decisions
                .of(new LeasedLane(lane.lane(), lane.fence(), first), backlog)
                .chain(this::commit);
    }

    /** Perhaps it was: the answer of a commit can be lost like any other. */
    private static final class NotCommitted extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient LaneTurn turn;

        NotCommitted(LaneTurn turn, Throwable why) {
            super(why.toString(), why, false, false);
            this.turn = turn;
        }
    }

    /**
     * The lane goes back at once, so that nobody has to wait for the lease to end. If its turn was
     * committed after all, its effects are not done by this process; whoever looks next does them.
     */
    private void giveUp(LeasedLane lane, Throwable failure) {
        if (seldom.now()) {
            LOG.warnf("lane of store %s given back: %s", lane.lane().store(), failure.toString());
        }
        giveBack(
                lane,
                failure instanceof NotCommitted lost ? lost.turn.effects() : List.<NewEffect>of());
    }

    private void giveBack(LeasedLane lane, List<NewEffect> effects) {
        patiently(
                () ->
                        outbox.notStarted(effects)
                                .chain(() -> inbox.release(Map.of(lane.lane(), lane.fence()))),
                () -> letGo(lane));
    }

    private void giveBack(List<LeasedLane> lanes) {
        giveBack(lanes.stream().collect(toMap(LeasedLane::lane, LeasedLane::fence, Math::max)));
    }

    private void giveBack(Map<LaneKey, Long> fences) {
        if (!fences.isEmpty()) {
            patiently(() -> inbox.release(fences), () -> fences.forEach(held::remove));
        }
    }

    /** Tries until PostgreSQL is back, or until no lease of before can last any more. */
    private static void patiently(Supplier<Uni<Void>> call, Runnable afterwards) {
        Uni.createFrom()
                .deferred(call::get)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .expireIn(20_000)
                .subscribe()
                .with(done -> afterwards.run(), lost -> afterwards.run());
    }

    private Uni<Boolean> claim() {
        int most = Math.min(held.room(), MOST_IN_ONE_CLAIM);
        if (most == 0) {
            turnedAway = true;
            return Uni.createFrom().item(false);
        }
        turnedAway = false;
        return inbox.claim(most, held.rooms(), HeldLanes.SHARE)
                .invoke(this::took)
                .invoke(lanes -> lanes.forEach(lane -> room(lane.lane().store())))
                .map(lanes -> lanes.size() == most);
    }

    private void took(List<LeasedLane> lanes) {
        lanes.forEach(lane -> held.add(lane.lane(), lane.fence()));
        if (stopped) {
            giveBack(lanes);
        } else {
            backlog.add(lanes);
        }
    }

    private Uni<Boolean> renew() {
        return held.size() == 0
                ? Uni.createFrom().item(false)
                : inbox.renew(held.fences()).replaceWith(false);
    }
}
