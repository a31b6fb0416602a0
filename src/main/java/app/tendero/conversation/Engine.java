package app.tendero.conversation;

import app.tendero.conversation.dialogue.Dialogues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /**
     * What is sent when the answers to several messages of a shopper are ready at the same moment:
     * a few are sent each for itself; of many the last stands for all, and tells what the others
     * owed. Each message is billed to the merchant.
     *
     * @param conversation as it is after all of them
     * @param said in the order of the messages
     * @return as many as {@code said}, empty where a later one stands for it
     */
    public List<Optional<Message>> sent(
            Conversation conversation, Instant at, StoreProfile store, List<Said> said) {
        return dialogues.sent(conversation, at, store, said);
    }
}
