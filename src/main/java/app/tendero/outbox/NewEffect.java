package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder.Recipient;
import java.time.Instant;
import java.util.Optional;

/**
 * An effect that a turn decided on.
 *
 * @param inSeq the inbox item that caused it; with {@code part} it is kept once, however often the
 *     turn is committed
 * @param windowUntil end of the customer service window; nothing but a template leaves after it
 * @param since when that arrived which this answers
 */
public record NewEffect(
        StoreId store,
        ConversationId conversation,
        long inSeq,
        int part,
        Effect effect,
        Optional<PhoneNumberId> number,
        Optional<Wamid> answers,
        Recipient recipient,
        Optional<Instant> windowUntil,
        Instant since) {

    /** The same place in the order of things, with something else to do. */
    public NewEffect with(Effect other) {
        return new NewEffect(
                store,
                conversation,
                inSeq,
                part,
                other,
                number,
                answers,
                recipient,
                windowUntil,
                since);
    }

    /** Messages of one conversation leave in order; everything else need not wait for its turn. */
    boolean isMessage() {
        return effect instanceof Effect.Say;
    }
}
