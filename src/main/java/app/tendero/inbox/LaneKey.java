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

    /** Longer than a backlog is old: who left, and what the law asks for, does not wait in one. */
    private static final long BEFORE_EVERYTHING = 3_600_000;

    /** What came at the same time comes after it, and what waits for long does not. */
    private static final long BEFORE_OTHERS = 2_000;

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

    /**
     * By how much it counts as due before it is, in milliseconds: of one store, uninstalls and
     * compliance go before everything, and orders and stock before texts and customers.
     */
    long headStart() {
        return switch (key) {
            case "store:app" -> BEFORE_EVERYTHING;
            case "store:orders", "store:stock" -> BEFORE_OTHERS;
            default -> 0;
        };
    }

    /** One order for everybody who locks several lanes, so that nobody waits in a circle. */
    @Override
    public int compareTo(LaneKey other) {
        int byStore = Long.compare(store.value(), other.store.value());
        return byStore != 0 ? byStore : key.compareTo(other.key);
    }
}
