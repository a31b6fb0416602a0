package app.tendero.conversation;

import java.time.Instant;

/** What our own machinery tells the core. */
public sealed interface SystemEvent extends Event {

    /** A {@link Effect.WakeAt} came due. */
    record TimerFired(Instant at, String name) implements SystemEvent {}

    /** A message of the shopper could not be worked and was put aside for the operator. */
    record MessageParked(Instant at) implements SystemEvent {}

    /** Meta says the shopper's number or BSUID changed; the inbox already knows. */
    record IdentityChanged(Instant at) implements SystemEvent {}
}
