package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of a shopper as the inbox knows it, opened.
 *
 * @param seq its number in the inbox, which it keeps wherever it goes
 * @param kind {@code wa.text}, with Meta's type
 * @param payload Meta's object; empty where it cannot be opened
 * @param number the phone number ID that was written to
 */
public record Incoming(
        StoreId store,
        long seq,
        ConversationId conversation,
        String kind,
        String payload,
        Optional<PhoneNumberId> number,
        Optional<Wamid> wamid,
        Instant receivedAt,
        State state,
        Optional<Instant> doneAt) {

    /** How far it is; the names are lower-case words at the doors. */
    public enum State {
        /** Kept and not worked yet. */
        WAITING,
        /** Worked, and answered where there was something to say. */
        RECEIVED,
        /** Kept while its number had to be silent. */
        PAUSED,
        /** Put aside for the operator. */
        PARKED
    }
}
