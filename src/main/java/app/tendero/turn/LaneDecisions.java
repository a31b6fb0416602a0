package app.tendero.turn;

import app.tendero.conversation.Engine;
import app.tendero.conversation.Fact;
import app.tendero.conversation.ShopperEvent;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.outbox.FactListener;
import app.tendero.outbox.Outbox;
import app.tendero.platform.Database;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Spans;
import app.tendero.platform.Statement;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Decides what the items of a lane come to: loads the conversation, looks, and asks the core for
 * each in turn. An item that fails is noted and stands in nobody's way.
 */
@Singleton
class LaneDecisions {

    static final int MOST_ATTEMPTS = 5;

    /** Items decided without a look at anything take some tenths of a millisecond each. */
    private static final int IN_ONE_BREATH = 8;

    private static final Logger LOG = Logger.getLogger(LaneDecisions.class);

    private final Database database;
    private final ConversationRows conversations;
    private final Decoders decoders;
    private final Decider decider;
    private final Engine engine;
    private final Stores stores;
    private final Outbox outbox;
    private final List<ItemHandler> handlers;
    private final Predicate<Fact> wanted;
    private final Spans spans;
    private final GroupCommit<LaneKey, Optional<LoadedTalk>> loads;

    LaneDecisions(
            Database database,
            ConversationRows conversations,
            Decoders decoders,
            Decider decider,
            Engine engine,
            Stores stores,
            Outbox outbox,
            @All List<ItemHandler> handlers,
            @All List<FactListener> listeners,
            Spans spans) {
        this.database = database;
        this.conversations = conversations;
        this.decoders = decoders;
        this.decider = decider;
        this.engine = engine;
        this.stores = stores;
        this.outbox = outbox;
        this.handlers = handlers;
        this.wanted = fact -> listeners.stream().anyMatch(listener -> listener.hears(fact));
        this.spans = spans;
        this.loads = new GroupCommit<>(this::read, 128, 1, Integer.MAX_VALUE);
    }

    /** What {@link #of} begins with, for whoever can ask for it earlier. */
    Statement<Map<LaneKey, LoadedTalk>> load(List<LaneKey> lanes) {
        return conversations.load(lanes);
    }

    /**
     * The lane's items decided, one after the other; nothing is kept yet.
     *
     * @param backlog watches how long what is fresh waits for its conversation
     */
    Uni<LaneTurn> of(LeasedLane lane, Backlog backlog) {
        return lane.lane()
                .conversation()
                .map(conversation -> ofConversation(lane, conversation, backlog))
                .orElseGet(() -> StoreLane.work(lane, handlers));
    }

    private Uni<LaneTurn> ofConversation(
            LeasedLane lane, ConversationId conversation, Backlog backlog) {
        return stores.byId(lane.lane().store())
                .chain(
                        store ->
                                talk(lane, backlog)
                                        .chain(talk -> run(lane, conversation, store, talk)));
    }

    /** Read when the lane was taken, or now. */
    private Uni<Optional<LoadedTalk>> talk(LeasedLane lane, Backlog backlog) {
        return lane.loaded().orElse(null) instanceof LoadedTalk talk
                ? Uni.createFrom().item(Optional.of(talk))
                : backlog.watched(lane.lane(), loads.add(lane.lane()));
    }

    private Uni<LaneTurn> run(
            LeasedLane lane,
            ConversationId conversation,
            Optional<Store> store,
            Optional<LoadedTalk> talk) {
        if (store.filter(Store::enabled).isEmpty() || talk.isEmpty()) {
            return Uni.createFrom().item(unanswered(lane));
        }
        store.get().numbers().forEach(n -> outbox.throughput(n.id(), n.messagesPerSecond()));
        try {
            var before = talk.get().open();
            var run =
                    new LaneRun(
                            lane,
                            conversation,
                            Profiles.of(store.get(), before.recipient()),
                            paused(store.get()),
                            wanted,
                            before);
            return rest(run).map(done -> done.end(engine));
        } catch (RuntimeException unreadable) {
            return Uni.createFrom().item(LaneTurn.failing(lane, unreadable));
        }
    }

    private Uni<LaneRun> rest(LaneRun run) {
        return run.next()
                .map(item -> breath(run).chain(() -> one(run, item)).chain(this::rest))
                .orElseGet(() -> Uni.createFrom().item(run));
    }

    /** In a long lane lets the event loop see to others now and then. */
    private static Uni<Void> breath(LaneRun run) {
        var context = Vertx.currentContext();
        return run.done() % IN_ONE_BREATH > 0 || run.done() == 0 || context == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .emitter(others -> context.runOnContext(back -> others.complete(null)));
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
        return decider.decide(run.asker(), run.profile(), run.now().conversation(), event)
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

    private Uni<List<Optional<LoadedTalk>>> read(List<LaneKey> lanes) {
        return database.query(conversations.load(lanes))
                .map(
                        found ->
                                lanes.stream()
                                        .map(lane -> Optional.ofNullable(found.get(lane)))
                                        .toList());
    }

    private static Set<PhoneNumberId> paused(Store store) {
        return store.numbers().stream()
                .filter(WhatsAppNumber::paused)
                .map(WhatsAppNumber::id)
                .collect(Collectors.toSet());
    }
}
