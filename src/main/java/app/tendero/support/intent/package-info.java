/**
 * Asks a language model what a message means, where a merchant wants that and the rules of the core
 * are not sure. It may only choose among our intents; what it answers is checked like any input,
 * and without an answer in time the rules decide. Off until deployment and merchant have switched
 * it on.
 */
@NullMarked
package app.tendero.support.intent;

import org.jspecify.annotations.NullMarked;
