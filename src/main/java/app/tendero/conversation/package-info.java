/**
 * The core: what a store says to a shopper and what it does for them. Plain Java, data in, data
 * out: no clock, no chance, no I/O, no framework.
 *
 * <p>Six words of our own. A <b>turn</b> is one event decided to its end. A <b>need</b> is what the
 * core must see before it can decide, a <b>view</b> what it was shown. An <b>effect</b> is what
 * must be done afterwards. A <b>step</b> is where the conversation stands. A <b>dialogue</b> is one
 * topic of the conversation, a class in {@code conversation.dialogue}.
 *
 * <p>{@link app.tendero.conversation.Engine} is asked twice or more per turn: it answers {@link
 * app.tendero.conversation.Decision.Look} with its needs, then {@link
 * app.tendero.conversation.Decision.Decided} with the next state and the effects.
 */
@NullMarked
package app.tendero.conversation;

import org.jspecify.annotations.NullMarked;
