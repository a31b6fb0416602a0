package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import java.util.Optional;

/**
 * Names a lane: what is worked in order, by one worker at a time.
 *
 * @param key {@code conversation:<id>} or {@code store:<resource>}
 */
public record LaneKey(StoreId store, String key) implements Comparable<LaneKey> {

    private static final String CONVERSATION = "conversation:";
    private static final String STORE = "store:";

    public static LaneKey of(StoreId store, ConversationId conversation) {
        return new LaneKey(store, CONVERSATION + conversation);
    }

    static LaneKey of(StoreId store, String resource) {
        return new LaneKey(store, STORE + resource);
    }

    /** The conversation worked in this lane, unless it is a lane of the store itself. */
    public Optional<ConversationId> conversation() {
        return key.startsWith(CONVERSATION)
                ? Optional.of(ConversationId.parse(key.substring(CONVERSATION.length())))
                : Optional.empty();
    }

    /** One order for everybody who locks several lanes, so that nobody waits in a circle. */
    @Override
    public int compareTo(LaneKey other) {
        int byStore = Long.compare(store.value(), other.store.value());
        return byStore != 0 ? byStore : key.compareTo(other.key);
    }
}
