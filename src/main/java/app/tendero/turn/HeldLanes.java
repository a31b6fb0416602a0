package app.tendero.turn;

import app.tendero.inbox.LaneKey;
import app.tendero.kernel.StoreId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lanes this process holds, with their fences, and how many more it may take. One store gets a
 * quarter of the places at most: whatever it receives, somebody else's message finds one free.
 */
final class HeldLanes {

    static final int MOST = 512;
    static final int SHARE = MOST / 4;

    private final Map<LaneKey, Long> fences = new ConcurrentHashMap<>();
    private final Map<StoreId, Integer> perStore = new ConcurrentHashMap<>();

    /** A lane that was leased anew keeps its place under the new fence. */
    void add(LaneKey lane, long fence) {
        if (fences.put(lane, fence) == null) {
            perStore.merge(lane.store(), 1, Integer::sum);
        }
    }

    /** Only under the fence it is held with: it may have been leased anew meanwhile. */
    void remove(LaneKey lane, long fence) {
        if (fences.remove(lane, fence)) {
            perStore.computeIfPresent(
                    lane.store(), (store, count) -> count == 1 ? null : count - 1);
        }
    }

    int size() {
        return fences.size();
    }

    /** How many more lanes of any store. */
    int room() {
        return Math.max(0, MOST - fences.size());
    }

    /** How many more lanes of this store. */
    int room(StoreId store) {
        return Math.min(room(), Math.max(0, SHARE - perStore.getOrDefault(store, 0)));
    }

    /** What is left of the share of each store that has used some of it. */
    Map<StoreId, Integer> rooms() {
        var rooms = new HashMap<StoreId, Integer>();
        perStore.forEach((store, count) -> rooms.put(store, Math.max(0, SHARE - count)));
        return rooms;
    }

    Map<LaneKey, Long> fences() {
        return Map.copyOf(fences);
    }
}
