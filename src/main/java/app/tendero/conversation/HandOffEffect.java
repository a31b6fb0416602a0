package app.tendero.conversation;

import app.tendero.conversation.HandOff.By;
import app.tendero.conversation.HandOff.Reason;

/** What the merchant's inbox must know of a talk. */
public sealed interface HandOffEffect extends Effect {

    /**
     * Show how a talk stands now.
     *
     * @param number counts within the talk: what was told before a higher one changes nothing
     * @param heard how many messages of the shopper went to a person so far
     */
    record ShowInInbox(int number, By by, Reason reason, int heard) implements HandOffEffect {}
}
