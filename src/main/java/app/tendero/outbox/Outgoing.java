package app.tendero.outbox;

import app.tendero.conversation.Message;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * A message to a shopper as the outbox knows it, opened.
 *
 * @param id its number in the outbox, which it keeps wherever it goes
 * @param message what is said; empty where the words are forgotten
 * @param number the phone number ID it leaves from
 * @param answers the shopper's message it answers
 * @param state {@code waiting}, {@code held}, {@code sent}, {@code delivered}, {@code read}, {@code
 *     failed} or {@code expired}
 * @param code Meta's, where it gave one
 * @param trouble why it failed, in fixed words or Meta's
 */
public record Outgoing(
        StoreId store,
        long id,
        ConversationId conversation,
        Optional<Message> message,
        Optional<PhoneNumberId> number,
        Optional<Wamid> wamid,
        Optional<Wamid> answers,
        Instant decidedAt,
        Optional<Instant> doneAt,
        String state,
        Optional<Boolean> billable,
        Optional<Integer> code,
        Optional<String> trouble) {}
