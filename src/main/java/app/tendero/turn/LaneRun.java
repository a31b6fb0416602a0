package app.tendero.turn;

import app.tendero.conversation.BrowseStep;
import app.tendero.conversation.CartStep;
import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Engine;
import app.tendero.conversation.Event;
import app.tendero.conversation.Fact;
import app.tendero.conversation.FactEffect;
import app.tendero.conversation.Facts;
import app.tendero.conversation.OrderEvent;
import app.tendero.conversation.OrderStep;
import app.tendero.conversation.Owed;
import app.tendero.conversation.Said;
import app.tendero.conversation.ShopperEvent;
import app.tendero.conversation.Step;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.SystemEvent.MessageParked;
import app.tendero.conversation.TicketStep;
import app.tendero.inbox.Arrival;
import app.tendero.inbox.EventCodec;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.Item;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.outbox.NewEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The work on one conversation's waiting items while it goes on: what was decided so far. Not
 * shared between threads at one time.
 */
final class LaneRun {

    private static final Duration WINDOW = Duration.ofHours(24);

    private final LeasedLane lane;
    private final ConversationId id;
    private final StoreProfile profile;
    private final Set<PhoneNumberId> paused;
    private final Predicate<Fact> wanted;
    private Stored now;
    private final List<Part> parts = new ArrayList<>();
    private final List<Inbox.Finished> finished = new ArrayList<>();
    private final Map<Long, String> products = new HashMap<>();
    private final List<OrderBook.Placed> orders = new ArrayList<>();
    private Optional<Inbox.Failure> failure = Optional.empty();
    private Optional<Arrival> apology = Optional.empty();
    private Instant answeredAt = Instant.EPOCH;

    /**
     * @param owed of a message that answers what the shopper said
     */
    private record Part(NewEffect effect, Optional<Owed> owed) {

        Optional<Said> said() {
            return owed.map(o -> new Said(((Effect.Say) effect.effect()).message(), o));
        }
    }

    /**
     * @param paused the store's numbers that must say nothing
     * @param wanted facts that somebody listens to
     */
    LaneRun(
            LeasedLane lane,
            ConversationId id,
            StoreProfile profile,
            Set<PhoneNumberId> paused,
            Predicate<Fact> wanted,
            Stored stored) {
        this.paused = paused;
        this.wanted = wanted;
        this.lane = lane;
        this.id = id;
        this.profile = profile;
        this.now = stored;
    }

    StoreProfile profile() {
        return profile;
    }

    Stored now() {
        return now;
    }

    LeasedLane lane() {
        return lane;
    }

    /** Whose views are gathered. */
    Asker asker() {
        return new Asker(
                lane.lane().store(),
                Optional.of(id),
                now.recipient().phone(),
                profile.market(now.conversation()));
    }

    /** How many items were worked. */
    int done() {
        return finished.size();
    }

    /** The next item to be worked; empty when all are done or one failed. */
    Optional<Item> next() {
        return failure.isPresent() || finished.size() == lane.items().size()
                ? Optional.empty()
                : Optional.of(lane.items().get(finished.size()));
    }

    /** Whether this came to, or would be answered by, a number that must say nothing. */
    boolean isPaused(Item item) {
        return item.number().or(now::number).filter(paused::contains).isPresent();
    }

    /** Kept, and not decided: what a shopper wrote while the merchant wanted silence. */
    void passed(Item item, Event event) {
        now =
                new Stored(
                        now.conversation(),
                        now.recipient(),
                        item.number().or(now::number),
                        windowAfter(item, event));
        finished.add(new Inbox.Finished(item.seq(), "paused"));
    }

    void decided(Item item, Event event, Decision.Decided decided) {
        var before = now.conversation();
        now =
                new Stored(
                        decided.conversation(),
                        now.recipient(),
                        item.number().or(now::number),
                        windowAfter(item, event));
        int part = 0;
        for (var effect : decided.effects()) {
            if (effect instanceof Effect.Say && isPaused(item)) {
                continue;
            }
            var kept =
                    new NewEffect(
                            lane.lane().store(),
                            id,
                            item.seq(),
                            part++,
                            inTimeOfDatabase(effect, event, item),
                            now.number(),
                            item.answers(),
                            now.recipient(),
                            now.windowUntil(),
                            item.receivedAt());
            var answers = effect instanceof Effect.Say && event instanceof ShopperEvent;
            parts.add(new Part(kept, answers ? Optional.of(decided.owed()) : Optional.empty()));
            answeredAt = answers ? event.at() : answeredAt;
        }
        report(item, event, before, part);
        var step = decided.conversation().step();
        finished.add(new Inbox.Finished(item.seq(), step.getClass().getSimpleName()));
        productOf(step).ifPresent(product -> products.put(item.seq(), product));
        if (event instanceof OrderEvent.OrderPlaced order) {
            orders.add(new OrderBook.Placed(lane.lane().store(), id, order));
        }
    }

    /** What happened is committed with the turn, for those who listen. */
    private void report(Item item, Event event, Conversation before, int part) {
        var facts =
                Facts.between(before, now.conversation(), event.at(), profile).stream()
                        .filter(wanted)
                        .toList();
        if (!facts.isEmpty()) {
            var effect =
                    new NewEffect(
                            lane.lane().store(),
                            id,
                            item.seq(),
                            part,
                            new FactEffect.Report(facts),
                            now.number(),
                            Optional.empty(),
                            now.recipient(),
                            now.windowUntil(),
                            item.receivedAt());
            parts.add(new Part(effect, Optional.empty()));
        }
    }

    /**
     * The core reckons from the event's time, which is its sender's: seconds behind, or hours when
     * a webhook comes again after an outage. What must wait, waits from the moment we kept it.
     */
    private static Effect inTimeOfDatabase(Effect effect, Event event, Item item) {
        return effect instanceof Effect.WakeAt(var when, var name)
                ? new Effect.WakeAt(
                        item.receivedAt().plus(Duration.between(event.at(), when)), name)
                : effect;
    }

    private static Optional<String> productOf(Step step) {
        return switch (step) {
            case BrowseStep.ChoosingOptions choosing ->
                    Optional.of("product:" + choosing.product());
            case BrowseStep.ChoosingQuantity choosing ->
                    Optional.of("variant:" + choosing.variant());
            case BrowseStep.Idle idle -> Optional.empty();
            case BrowseStep.AwaitingSearchWords words -> Optional.empty();
            case CartStep cart -> Optional.empty();
            case CheckoutStep checkout -> Optional.empty();
            case OrderStep order -> Optional.empty();
            case TicketStep ticket -> Optional.empty();
        };
    }

    void failed(Item item, String why) {
        boolean park = item.attempts() + 1 >= LaneDecisions.MOST_ATTEMPTS;
        long retry = 500L << Math.min(item.attempts(), 6);
        failure =
                Optional.of(
                        new Inbox.Failure(
                                item.seq(),
                                why,
                                park,
                                retry + ThreadLocalRandom.current().nextLong(retry)));
        if (park && !item.dedupKey().startsWith(PARKED)) {
            apology = Optional.of(apologyFor(item));
        }
    }

    private static final String PARKED = "parked:";

    private Arrival apologyFor(Item item) {
        return new Arrival(
                lane.lane().store(),
                new Arrival.LaneHint.OfConversation(id),
                PARKED + item.seq(),
                "fx.parked",
                EventCodec.write(new MessageParked(item.receivedAt())),
                item.number(),
                item.answers());
    }

    private Optional<Instant> windowAfter(Item item, Event event) {
        if (!(event instanceof ShopperEvent)) {
            return now.windowUntil();
        }
        var said = event.at().isBefore(item.receivedAt()) ? event.at() : item.receivedAt();
        var until = said.plus(WINDOW);
        return now.windowUntil()
                .filter(before -> before.isAfter(until))
                .or(() -> Optional.of(until));
    }

    LaneTurn end(Engine engine) {
        var changed =
                finished.isEmpty()
                        ? Optional.<ConversationRows.Changed>empty()
                        : Optional.of(
                                new ConversationRows.Changed(
                                        lane.lane(), id, now, finished.size()));
        return new LaneTurn(
                lane, changed, sent(engine), finished, failure, apology, products, orders);
    }

    /** All effects; of the answers those that the core sends, now that all are known. */
    private List<NewEffect> sent(Engine engine) {
        var said = parts.stream().flatMap(part -> part.said().stream()).toList();
        var messages = engine.sent(now.conversation(), answeredAt, profile, said).iterator();
        return parts.stream()
                .flatMap(
                        part ->
                                part.owed().isEmpty()
                                        ? Stream.of(part.effect())
                                        : messages
                                                .next()
                                                .map(Effect.Say::new)
                                                .map(part.effect()::with)
                                                .stream())
                .toList();
    }
}
