/**
 * What the store says to each thing a shopper can want: one class per topic.
 *
 * <p>{@link app.tendero.conversation.dialogue.Routing} is the only door. It turns an event into an
 * {@link app.tendero.conversation.dialogue.Intent}, and each intent belongs to one dialogue. A
 * dialogue gets the {@link app.tendero.conversation.dialogue.Turn}, asks it for views and answers
 * with a {@link app.tendero.conversation.Decision}: at most one message. All of it is pure.
 */
@NullMarked
package app.tendero.conversation.dialogue;

import org.jspecify.annotations.NullMarked;
