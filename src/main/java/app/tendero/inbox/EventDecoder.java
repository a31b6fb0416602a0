package app.tendero.inbox;

import app.tendero.conversation.Event;
import java.time.Instant;

/** Turns a kept conversation item into an event of the core. */
public interface EventDecoder {

    /** Kinds it knows, by prefix up to the first dot: {@code wa}, {@code shopify}, {@code fx}. */
    String prefix();

    /**
     * @param kind as the {@link Arrival} said
     * @param payload as the {@link Arrival} said
     * @param receivedAt database time of the keeping
     * @throws RuntimeException when the payload cannot be read; the item is parked after some tries
     */
    Event decode(String kind, String payload, Instant receivedAt);
}
