package app.tendero.turn;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Event;
import app.tendero.conversation.Message;
import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.store.StoreSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Tells what the core would say with settings that nobody saved: the same core, the store's own
 * goods, and nothing is kept or sent.
 */
@Singleton
public class Rehearsal {

    private final Decider decider;

    Rehearsal(Decider decider) {
        this.decider = decider;
    }

    /**
     * Where a rehearsed conversation stands and what was said last.
     *
     * @param said one message at most
     */
    public record Played(Conversation conversation, List<Message> said) {}

    /** One event, decided as it would be. */
    public Uni<Played> play(
            StoreId store,
            String name,
            StoreSettings settings,
            Conversation conversation,
            Event event) {
        return decider.decide(Asker.nobody(store), Profiles.of(name, settings), conversation, event)
                .map(
                        decided ->
                                new Played(
                                        decided.conversation(),
                                        decided.effects().stream()
                                                .filter(Say.class::isInstance)
                                                .map(Say.class::cast)
                                                .map(Say::message)
                                                .toList()));
    }

    /** What the core would be shown for a need. */
    @SuppressWarnings("unchecked") // a source shows what its need is for
    public <T> Uni<View<T>> look(StoreId store, Need<T> need) {
        return decider.look(Asker.nobody(store), need).map(view -> (View<T>) view);
    }
}
