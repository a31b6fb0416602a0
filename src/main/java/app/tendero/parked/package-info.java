/**
 * What was put aside and waits for a person: messages that our own code could not work, sends that
 * were given up, sends that are held back after a restore. Lists them, shows them without a word of
 * the shopper, hands them out again or throws them away.
 */
@NullMarked
package app.tendero.parked;

import org.jspecify.annotations.NullMarked;
