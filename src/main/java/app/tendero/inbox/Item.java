package app.tendero.inbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.Wamid;
import java.time.Instant;
import java.util.Optional;

/**
 * A kept item, opened, on its way to be worked.
 *
 * @param seq its place in the lane
 * @param attempts how often it was tried and failed
 */
public record Item(
        long seq,
        String dedupKey,
        String kind,
        String payload,
        Optional<PhoneNumberId> number,
        Optional<Wamid> answers,
        Instant receivedAt,
        int attempts) {

    private static final String UNREADABLE = "unreadable";

    /**
     * Stands for a row that cannot be opened: it fails when it is worked, and nothing else does.
     */
    static Item unreadable(long seq, String dedupKey, Instant receivedAt, int attempts) {
        return new Item(
                seq,
                dedupKey,
                UNREADABLE,
                "",
                Optional.empty(),
                Optional.empty(),
                receivedAt,
                attempts);
    }

    public boolean isUnreadable() {
        return kind.equals(UNREADABLE);
    }
}
