package app.tendero.conversation;

import java.util.List;

/** Decides every event of a conversation. Pure: the same question gets the same answer. */
public final class Engine {

    /**
     * @param views what has been gathered in this turn so far
     * @return {@link Decision.Look} while something is missing, else the outcome
     */
    public Decision decide(
            Conversation conversation, Event event, StoreProfile store, Views views) {
        return new Decision.Decided(conversation, List.of());
    }
}
