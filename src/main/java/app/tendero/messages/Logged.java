package app.tendero.messages;

import app.tendero.conversation.Message;
import app.tendero.inbox.Incoming;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.Outgoing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One message of a talk, wherever it lies now.
 *
 * @param source its number in the inbox or the outbox, which it never changes
 * @param at when it was received, or decided
 * @param kind {@code text}, {@code image}, {@code buttons}, …
 * @param content what was said, see {@link Content}; empty where the words are forgotten
 * @param state {@code received}, {@code waiting}, {@code sent}, {@code read}, {@code failed}, …
 */
record Logged(
        StoreId store,
        Direction direction,
        long source,
        Instant at,
        ConversationId conversation,
        String kind,
        Optional<ObjectNode> content,
        Optional<PhoneNumberId> number,
        Optional<Wamid> wamid,
        Optional<Wamid> answers,
        String state,
        Optional<Boolean> billable,
        Optional<Integer> code,
        Optional<String> error,
        Optional<Instant> doneAt) {

    static Logged of(Incoming message) {
        var payload = Content.payload(message.payload());
        var type = message.kind().substring(message.kind().indexOf('.') + 1);
        return new Logged(
                message.store(),
                Direction.IN,
                message.seq(),
                message.receivedAt(),
                message.conversation(),
                type,
                payload.map(json -> Content.ofShopper(type, json)),
                message.number(),
                message.wamid(),
                payload.flatMap(Content::answered).map(Wamid::new),
                message.state().name().toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                message.doneAt());
    }

    static Logged of(Outgoing message) {
        return new Logged(
                message.store(),
                Direction.OUT,
                message.id(),
                message.decidedAt(),
                message.conversation(),
                message.message().map(Message::form).orElse("message"),
                message.message().map(Content::ofStore),
                message.number(),
                message.wamid(),
                message.answers(),
                message.state(),
                message.billable(),
                message.code(),
                message.trouble(),
                message.doneAt());
    }

    /** Its name at the doors: {@code in-17}, {@code out-4}. */
    String id() {
        return direction.word() + "-" + source;
    }
}
