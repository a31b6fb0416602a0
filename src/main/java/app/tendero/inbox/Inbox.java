package app.tendero.inbox;

import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.LostClaims;
import app.tendero.platform.Tx;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps arrivals, hands out lanes, and takes note of what is done. */
@Singleton
public class Inbox {

    private static final String EXISTING =
            """
            -- shopper existing
            SELECT store_id, id FROM shopper
            WHERE (store_id, id) IN (SELECT * FROM unnest($1::bigint[], $2::uuid[]))
            """;
    private static final int MOST_AT_ONCE = 50;

    /** For what names a conversation that this store does not have. */
    private static final String UNMATCHED = "unmatched";

    /** What our own work answers comes to nothing when its shopper was erased meanwhile. */
    private static final String OF_OURS = "fx.";

    private final ShopperDirectory shoppers;
    private final Lanes lanes;
    private final Items items;
    private final LostClaims lost;

    Inbox(ShopperDirectory shoppers, Lanes lanes, Items items, Vertx vertx) {
        this.shoppers = shoppers;
        this.lanes = lanes;
        this.items = items;
        this.lost = new LostClaims(vertx, "lost claims of lanes", lanes::letGo);
    }

    void up(@Observes StartupEvent event) {
        lost.start();
    }

    void down(@Observes ShutdownEvent event) {
        lost.stop();
    }

    /**
     * Keeps arrivals, each once.
     *
     * @param claim which idle lanes among theirs are leased for this process at once
     * @return what was new, and the lanes that were leased
     */
    public Uni<Kept> keep(Tx tx, List<Arrival> arrivals, Claim claim) {
        return place(tx, arrivals).chain(placed -> keepPlaced(tx, placed, claim));
    }

    /** The same at the end of {@code tx}: completes when {@code end} has what is to be sent. */
    public Uni<Supplier<Kept>> keep(Tx tx, Finish end, List<Arrival> arrivals, Claim claim) {
        return place(tx, arrivals).map(placed -> keepPlaced(end, placed, claim));
    }

    /** The conversation of a shopper, if they ever wrote to this store. */
    public Uni<Optional<ConversationId>> conversationOf(StoreId store, ShopperKey shopper) {
        return shoppers.find(store, shopper);
    }

    private Uni<Kept> keepPlaced(Tx tx, List<Items.Placed> placed, Claim claim) {
        if (placed.isEmpty()) {
            return Uni.createFrom().item(new Kept(List.of(), Map.of()));
        }
        // sent together: PostgreSQL has locked the lanes when it comes to the items
        return Uni.combine()
                .all()
                .unis(
                        Database.query(tx, lanes.open(lanesOf(placed), claim)),
                        Database.query(tx, items.add(placed)))
                .with((ours, fresh) -> new Kept(leased(ours, fresh, Map.of()), fresh));
    }

    private Supplier<Kept> keepPlaced(Finish end, List<Items.Placed> placed, Claim claim) {
        if (placed.isEmpty()) {
            return () -> new Kept(List.of(), Map.of());
        }
        var opened = end.add(lanes.open(lanesOf(placed), claim));
        var added = end.add(items.add(placed));
        // behind the lanes' locks: whoever held them before has committed
        var read = claim.reading().map(end::add);
        return () -> {
            var fresh = added.get();
            var loaded = new HashMap<LaneKey, LaneWork.Loaded>();
            read.ifPresent(answer -> loaded.putAll(answer.get()));
            return new Kept(leased(opened.get(), fresh, loaded), fresh);
        };
    }

    private static List<LaneKey> lanesOf(List<Items.Placed> placed) {
        return placed.stream().map(Items.Placed::lane).distinct().toList();
    }

    private static List<LeasedLane> leased(
            Map<LaneKey, Long> ours,
            Map<LaneKey, List<Item>> fresh,
            Map<LaneKey, LaneWork.Loaded> loaded) {
        return ours.entrySet().stream()
                .map(
                        held ->
                                new LeasedLane(
                                        held.getKey(),
                                        held.getValue(),
                                        fresh.getOrDefault(held.getKey(), List.of()),
                                        Optional.ofNullable(loaded.get(held.getKey()))))
                .toList();
    }

    /**
     * What keeping came to.
     *
     * @param leased lanes that are ours now, with what is new in them
     * @param fresh all that was not known before, by lane
     */
    public record Kept(List<LeasedLane> leased, Map<LaneKey, List<Item>> fresh) {}

    /** What waits in these lanes, in order, at most 50 of each. */
    public Uni<Map<LaneKey, List<Item>>> undone(List<LaneKey> of) {
        return items.undone(of, MOST_AT_ONCE);
    }

    /**
     * Leases up to {@code most} lanes that are due, stores taking turns.
     *
     * @param room how many more of a store at most, where that is less than {@code share}
     */
    public Uni<List<LeasedLane>> claim(int most, Map<StoreId, Integer> room, int share) {
        var lease = UUID.randomUUID();
        return lost.watch(lease, lanes.claim(lease, most, room, share));
    }

    /** Gives back what a claim took, if its commit happened. */
    public Uni<Void> letGo(Claim claim) {
        if (claim.wanted().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        lost.add(claim.lease());
        return lanes.letGo(claim);
    }

    /** Locks the lanes that are still ours for the rest of the transaction; answers those. */
    public Uni<List<LaneKey>> hold(Tx tx, Map<LaneKey, Long> fences) {
        return lanes.hold(tx, fences);
    }

    /** How the work on one lane ended. */
    public record Worked(LaneKey lane, List<Finished> finished, Optional<Failure> failure) {}

    /** An item that is done; {@code outcome} in fixed words. */
    public record Finished(long seq, String outcome) {}

    /**
     * The item the work stopped at.
     *
     * @param why a class of trouble, never a text of the shopper
     * @param park whether to put it aside instead of trying again after {@code retryMillis}
     */
    public record Failure(long seq, String why, boolean park, long retryMillis) {}

    /** Notes what the work on held lanes stopped at, before they are settled. */
    public Uni<Void> fail(Tx tx, List<Worked> worked) {
        Uni<Void> failures = Uni.createFrom().voidItem();
        for (var one : worked) {
            if (one.failure().isPresent()) {
                failures = failures.chain(() -> note(tx, one.lane().store(), one.failure().get()));
            }
        }
        return failures;
    }

    /** Notes the end of the work on held lanes; answers those that stay ours as more is waiting. */
    public Supplier<List<LaneKey>> settle(Finish end, List<Worked> worked) {
        var done = new ArrayList<Items.Done>();
        var waits = new HashMap<LaneKey, Optional<Long>>();
        for (var one : worked) {
            var store = one.lane().store();
            one.finished().forEach(f -> done.add(new Items.Done(store, f.seq(), f.outcome())));
            waits.put(one.lane(), one.failure().filter(f -> !f.park()).map(Failure::retryMillis));
        }
        if (!done.isEmpty()) {
            end.add(items.done(done));
        }
        return end.add(lanes.settle(waits));
    }

    public Uni<Void> renew(Map<LaneKey, Long> fences) {
        return lanes.renew(fences);
    }

    public Uni<Void> release(Map<LaneKey, Long> fences) {
        return lanes.release(fences);
    }

    private Uni<Void> note(Tx tx, StoreId store, Failure failure) {
        return failure.park()
                ? items.parked(tx, store, failure.seq(), failure.why())
                : items.failed(tx, store, failure.seq(), failure.why());
    }

    private Uni<List<Items.Placed>> place(Tx tx, List<Arrival> arrivals) {
        var asked = new ArrayList<ShopperDirectory.Asked>();
        var named = new ArrayList<Arrival>();
        for (var arrival : arrivals) {
            if (arrival.lane() instanceof LaneHint.OfShopper(var shopper, var writtenAt)) {
                asked.add(new ShopperDirectory.Asked(arrival.store(), shopper, writtenAt));
            } else if (arrival.lane() instanceof LaneHint.OfConversation) {
                named.add(arrival);
            }
        }
        return shoppers.resolve(tx, asked)
                .chain(found -> existing(tx, named).map(known -> lanesOf(arrivals, found, known)));
    }

    private static List<Items.Placed> lanesOf(
            List<Arrival> arrivals, List<Optional<ConversationId>> found, List<LaneKey> known) {
        var placed = new ArrayList<Items.Placed>();
        var next = found.iterator();
        for (var arrival : arrivals) {
            var store = arrival.store();
            switch (arrival.lane()) {
                case LaneHint.OfShopper s ->
                        next.next()
                                .map(conversation -> LaneKey.of(store, conversation))
                                .ifPresent(lane -> placed.add(new Items.Placed(lane, arrival)));
                case LaneHint.OfStore(var resource) ->
                        placed.add(new Items.Placed(LaneKey.of(store, resource), arrival));
                case LaneHint.OfConversation(var conversation) -> {
                    var lane = LaneKey.of(store, conversation);
                    if (known.contains(lane)) {
                        placed.add(new Items.Placed(lane, arrival));
                    } else if (!arrival.kind().startsWith(OF_OURS)) {
                        placed.add(new Items.Placed(LaneKey.of(store, UNMATCHED), arrival));
                    }
                }
            }
        }
        return placed;
    }

    /** The conversations among these that exist in the store which named them. */
    private static Uni<List<LaneKey>> existing(Tx tx, List<Arrival> named) {
        if (named.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var arguments =
                Tuple.tuple()
                        .addValue(named.stream().map(a -> a.store().value()).toArray(Long[]::new))
                        .addValue(named.stream().map(Inbox::conversation).toArray(UUID[]::new));
        return Database.first(tx, EXISTING, arguments)
                .map(
                        rows -> {
                            var known = new ArrayList<LaneKey>();
                            for (var row : rows) {
                                known.add(
                                        LaneKey.of(
                                                new StoreId(row.getLong("store_id")),
                                                new ConversationId(row.getUUID("id"))));
                            }
                            return known;
                        });
    }

    private static UUID conversation(Arrival arrival) {
        return ((LaneHint.OfConversation) arrival.lane()).conversation().value();
    }
}
