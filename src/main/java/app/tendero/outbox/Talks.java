package app.tendero.outbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOrder.Recipient;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * Knows how a talk stands, for whoever wants to write without having been asked. Brought by the
 * package that keeps conversations.
 */
public interface Talks {

    /**
     * How a shopper can be written to.
     *
     * @param number the phone number ID they last wrote to
     * @param windowUntil end of the customer service window; empty where they never wrote
     * @param stopped whether they asked not to be written to
     */
    record Talk(
            Recipient recipient,
            Optional<PhoneNumberId> number,
            Optional<Instant> windowUntil,
            boolean stopped) {}

    /** Empty for a shopper who is not there. */
    Uni<Optional<Talk>> of(StoreId store, ConversationId conversation);
}
