package app.tendero.messages;

import app.tendero.conversation.Message;
import app.tendero.kernel.ConversationId;
import app.tendero.outbox.OutgoingPages;
import app.tendero.platform.Tx;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Sends what a person of the team writes, as every message is sent. */
@Singleton
public class PersonMessages {

    private final Sending sending;
    private final SendPlace places;
    private final OutgoingPages kept;

    PersonMessages(Sending sending, SendPlace places, OutgoingPages kept) {
        this.sending = sending;
        this.places = places;
        this.kept = kept;
    }

    /** What this call kept when it was made before; empty where it is the first. */
    public Uni<Optional<MessageView>> before(StoreCall call, ConversationId to, String key) {
        return kept.of(call.store(), to, places.of(call.store(), key))
                .map(
                        found ->
                                found.map(Logged::of)
                                        .map(sent -> MessageView.of(sent, Optional.empty())));
    }

    /**
     * Keeps a message to be sent, once however often the same call is made.
     *
     * @param key what the page sends again with a repeated call
     * @param beside what is kept in the same transaction, where the message was not kept before
     * @return the message as it stands; fails with 409 and what to do where WhatsApp or the shopper
     *     does not want it
     */
    public Uni<MessageView> send(
            StoreCall call,
            ConversationId to,
            Message message,
            String key,
            Function<Tx, Uni<Void>> beside) {
        return sending.send(call, to, message, places.of(call.store(), key), beside::apply)
                .map(Logged::of)
                .map(sent -> MessageView.of(sent, Optional.empty()));
    }
}
