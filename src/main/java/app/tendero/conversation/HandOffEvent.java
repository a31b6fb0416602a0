package app.tendero.conversation;

import java.time.Instant;

/** What the merchant's people did with a talk. */
public sealed interface HandOffEvent extends Event {

    /** Somebody took the talk, or wrote in it: the bot keeps quiet. */
    record PersonTook(Instant at) implements HandOffEvent {}

    /** Somebody gave the talk back to the bot. */
    record PersonLeft(Instant at) implements HandOffEvent {}
}
