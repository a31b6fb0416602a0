package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Which idle lanes whoever keeps something in them takes at once. It remembers what it asked for,
 * so that lanes can be given back when nobody knows whether the commit happened.
 */
public final class Claim {

    private final UUID lease = UUID.randomUUID();
    private final ToIntFunction<StoreId> room;
    private final Optional<LaneWork> worker;
    private volatile List<LaneKey> wanted = List.of();

    private Claim(ToIntFunction<StoreId> room, Optional<LaneWork> worker) {
        this.room = room;
        this.worker = worker;
    }

    /** Leaves all lanes to whoever finds them. */
    public static Claim nothing() {
        return new Claim(store -> 0, Optional.empty());
    }

    /**
     * @param room how many more lanes of a store can be worked here
     */
    public static Claim within(ToIntFunction<StoreId> room) {
        return new Claim(room, Optional.empty());
    }

    /** As many lanes as this worker has places for, and what it wants to read of them. */
    public static Claim by(LaneWork worker) {
        return new Claim(worker::room, Optional.of(worker));
    }

    /** For each lane whether it is to be taken. */
    Boolean[] choose(List<LaneKey> lanes) {
        var left = new HashMap<StoreId, Integer>();
        var chosen = new Boolean[lanes.size()];
        var taken = new ArrayList<LaneKey>();
        for (int i = 0; i < chosen.length; i++) {
            var store = lanes.get(i).store();
            int places = left.computeIfAbsent(store, room::applyAsInt);
            if (places > 0) {
                left.put(store, places - 1);
                taken.add(lanes.get(i));
            }
            chosen[i] = places > 0;
        }
        wanted = List.copyOf(taken);
        return chosen;
    }

    /** What the worker wants to read of the conversations that were chosen for it. */
    Optional<Statement<? extends Map<LaneKey, ? extends LaneWork.Loaded>>> reading() {
        var talks = wanted.stream().filter(lane -> lane.conversation().isPresent()).toList();
        return worker.filter(known -> !talks.isEmpty()).map(known -> known.load(talks));
    }

    UUID lease() {
        return lease;
    }

    /** What was asked for the last time; whether it was given is not said. */
    List<LaneKey> wanted() {
        return wanted;
    }
}
