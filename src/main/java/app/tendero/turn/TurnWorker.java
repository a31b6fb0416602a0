package app.tendero.turn;

import static java.util.stream.Collectors.toMap;

import app.tendero.conversation.ShopperEvent;
import app.tendero.inbox.Claim;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LaneWork;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.NewEffect;
import app.tendero.outbox.Outbox;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Outage;
import app.tendero.platform.Poller;
import app.tendero.platform.Seldom;
import app.tendero.platform.Spans;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Works lanes: load, look, decide, commit. Fresh ones come from the door right after their commit;
 * what nobody took then is found in the {@link Backlog}.
 */
@ApplicationScoped
class TurnWorker implements LaneWork {

    static final int MOST_ATTEMPTS = 5;

    private static final Logger LOG = Logger.getLogger(TurnWorker.class);
    private static final int MOST_IN_ONE_CLAIM = 64;

    private final Inbox inbox;
    private final ConversationRows conversations;
    private final Decoders decoders;
    private final Decider decider;
    private final Stores stores;
    private final TurnCommits commits;
    private final Outbox outbox;
    private final List<ItemHandler> handlers;
    private final Spans spans;
    private final HeldLanes held = new HeldLanes();
    private final Backlog backlog;
    private final Poller renewals;
    private final GroupCommit<LaneKey, Optional<Supplier<Stored>>> loads;
    private final Seldom seldom = new Seldom();
    private volatile boolean turnedAway;
    private volatile boolean stopped;

    TurnWorker(
            Inbox inbox,
            ConversationRows conversations,
            Decoders decoders,
            Decider decider,
            Stores stores,
            TurnCommits commits,
            Outbox outbox,
            @All List<ItemHandler> handlers,
            Spans spans,
            Vertx vertx) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.decoders = decoders;
        this.decider = decider;
        this.stores = stores;
        this.commits = commits;
        this.outbox = outbox;
        this.handlers = handlers;
        this.spans = spans;
        this.backlog = new Backlog(vertx, held::size, this::claim, this::begin);
        this.renewals = new Poller(vertx, "leases", Duration.ofSeconds(6), this::renew);
        this.loads = new GroupCommit<>(this::load, 128, 1, Integer.MAX_VALUE);
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
                .subscribe()
                .with(
                        items -> work(new LeasedLane(lane.lane(), lane.fence(), items)),
                        failure -> giveUp(lane, failure));
    }

    private void work(LeasedLane lane) {
        long started = System.nanoTime();
        Uni.createFrom()
                .deferred(() -> decided(lane))
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
        return decided(new LeasedLane(lane.lane(), lane.fence(), first)).chain(this::commit);
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

    private Uni<LaneTurn> decided(LeasedLane lane) {
        return lane.lane()
                .conversation()
                .map(conversation -> ofConversation(lane, conversation))
                .orElseGet(() -> StoreLane.work(lane, handlers));
    }

    private Uni<LaneTurn> ofConversation(LeasedLane lane, ConversationId conversation) {
        return stores.byId(lane.lane().store())
                .chain(
                        store ->
                                backlog.watched(lane.lane(), loads.add(lane.lane()))
                                        .chain(stored -> run(lane, conversation, store, stored)));
    }

    private Uni<LaneTurn> run(
            LeasedLane lane,
            ConversationId conversation,
            Optional<Store> store,
            Optional<Supplier<Stored>> stored) {
        if (store.filter(Store::enabled).isEmpty() || stored.isEmpty()) {
            return Uni.createFrom().item(unanswered(lane));
        }
        store.get().numbers().forEach(n -> outbox.throughput(n.id(), n.messagesPerSecond()));
        try {
            var run =
                    new LaneRun(
                            lane,
                            conversation,
                            Profiles.of(store.get().name(), store.get().settings()),
                            paused(store.get()),
                            stored.get().get());
            return rest(run).map(LaneRun::end);
        } catch (RuntimeException unreadable) {
            return Uni.createFrom().item(LaneTurn.failing(lane, unreadable));
        }
    }

    private Uni<LaneRun> rest(LaneRun run) {
        return run.next()
                .map(item -> one(run, item).chain(this::rest))
                .orElseGet(() -> Uni.createFrom().item(run));
    }

    private Uni<LaneRun> one(LaneRun run, Item item) {
        var decided = Uni.createFrom().deferred(() -> decideOne(run, item));
        return spans.step("turn", run.lane().lane().store(), item.answers(), decided)
                .onFailure()
                .invoke(failure -> failed(run, item, failure))
                .onFailure()
                .recoverWithItem(run);
    }

    private Uni<LaneRun> decideOne(LaneRun run, Item item) {
        if (item.attempts() >= MOST_ATTEMPTS) {
            throw new IllegalStateException("it brought workers down");
        }
        var event = decoders.decode(item);
        if (event instanceof ShopperEvent && run.isPaused(item)) {
            run.passed(item, event);
            return Uni.createFrom().item(run);
        }
        var store = run.lane().lane().store();
        return decider.decide(store, run.profile(), run.now().conversation(), event)
                .invoke(decided -> run.decided(item, event, decided))
                .replaceWith(run);
    }

    /** Logs where our code failed; a message of the shopper is in none of these texts. */
    private static void failed(LaneRun run, Item item, Throwable failure) {
        var lane = run.lane().lane();
        LOG.errorf(
                "store %s: item %d (%s) failed with %s at %s",
                lane.store(),
                item.seq(),
                item.kind(),
                failure.getClass().getName(),
                failure.getStackTrace().length > 0 ? failure.getStackTrace()[0] : "?");
        run.failed(item, failure.getClass().getSimpleName());
    }

    /** Nobody to answer for or to: kept, noted, and that is all. */
    private static LaneTurn unanswered(LeasedLane lane) {
        var finished =
                lane.items().stream().map(item -> new Inbox.Finished(item.seq(), "unanswered"));
        return new LaneTurn(
                lane,
                Optional.empty(),
                List.of(),
                finished.toList(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    private Uni<List<Optional<Supplier<Stored>>>> load(List<LaneKey> lanes) {
        return conversations
                .load(lanes)
                .map(
                        found ->
                                lanes.stream()
                                        .map(lane -> Optional.ofNullable(found.get(lane)))
                                        .toList());
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

    private static Set<PhoneNumberId> paused(Store store) {
        return store.numbers().stream()
                .filter(WhatsAppNumber::paused)
                .map(WhatsAppNumber::id)
                .collect(Collectors.toSet());
    }
}
