package app.tendero.turn;

import app.tendero.conversation.Conversation;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.outbox.EffectOrder.Recipient;
import java.time.Instant;
import java.util.Optional;

/**
 * A conversation as it lies in the database.
 *
 * @param number the shopper last wrote to; what we start ourselves leaves from it
 * @param windowUntil end of the customer service window
 */
record Stored(
        Conversation conversation,
        Recipient recipient,
        Optional<PhoneNumberId> number,
        Optional<Instant> windowUntil) {}
