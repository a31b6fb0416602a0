package app.tendero.turn;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Shows how single talks stand, and what the core would be shown of their shoppers. */
@Singleton
public class TalkStates {

    private final ConversationRows rows;
    private final Decider decider;

    TalkStates(ConversationRows rows, Decider decider) {
        this.rows = rows;
        this.decider = decider;
    }

    /**
     * A talk as it stands.
     *
     * @param windowUntil end of the customer service window; empty where they never wrote
     * @param number the phone number ID they last wrote to
     * @param asker whose views can be looked at
     */
    public record State(
            Conversation conversation,
            Optional<Instant> windowUntil,
            Optional<PhoneNumberId> number,
            Asker asker) {}

    /** Empty for a shopper who is not there. */
    public Uni<Optional<State>> of(StoreId store, ConversationId conversation) {
        return rows.one(store, conversation)
                .map(found -> found.map(stored -> state(store, conversation, stored)));
    }

    private static State state(StoreId store, ConversationId id, Stored stored) {
        return new State(
                stored.conversation(),
                stored.windowUntil(),
                stored.number(),
                new Asker(store, Optional.of(id), stored.recipient().phone(), Optional.empty()));
    }

    /** What the core would be shown for a need of this shopper. */
    @SuppressWarnings("unchecked") // a source shows what its need is for
    public <T> Uni<View<T>> look(State talk, Need<T> need) {
        return decider.look(talk.asker(), need).map(view -> (View<T>) view);
    }
}
