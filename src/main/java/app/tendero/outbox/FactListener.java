package app.tendero.outbox;

import app.tendero.conversation.Fact;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;

/**
 * Hears what happens in conversations. Facts are committed with the turn they come from and told at
 * least once, in any order; without a listener none are kept.
 */
public interface FactListener {

    /**
     * A fact with who it is about.
     *
     * @param id the same whenever it is told again, and no other fact's of the store
     */
    record Told(StoreId store, ConversationId conversation, String id, Fact fact) {}

    /** Whether this listener wants such a fact; what nobody wants is not kept. */
    default boolean hears(Fact fact) {
        return true;
    }

    /** A failure has this fact, and those beside it, told again to everybody. */
    Uni<Void> heard(Told told);
}
