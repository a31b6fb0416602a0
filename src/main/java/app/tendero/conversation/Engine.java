package app.tendero.conversation;

import app.tendero.conversation.dialogue.Dialogues;

/** Decides every event of a conversation. Pure: the same question gets the same answer. */
public final class Engine {

    private final Dialogues dialogues;

    public Engine(Wording wording) {
        this.dialogues = new Dialogues(wording);
    }

    /**
     * @param views what has been gathered in this turn so far
     * @return {@link Decision.Look} while something is missing, else the outcome
     */
    public Decision decide(
            Conversation conversation, Event event, StoreProfile store, Views views) {
        return dialogues.decide(conversation, event, store, views);
    }
}
