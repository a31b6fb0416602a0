package app.tendero.conversation;

import java.time.Instant;

/**
 * What must be done after a turn, in the imperative. Kept with the decision, done at least once.
 */
public sealed interface Effect
        permits Effect.Say,
                Effect.WakeAt,
                CheckoutEffect,
                OrderEffect,
                HandOffEffect,
                TicketEffect,
                FactEffect {

    /** Send one message to the shopper. At most one in a turn: each is billed to the merchant. */
    record Say(Message message) implements Effect {}

    /** Come back as {@link SystemEvent.TimerFired} not before {@code when}. */
    record WakeAt(Instant when, String name) implements Effect {}
}
