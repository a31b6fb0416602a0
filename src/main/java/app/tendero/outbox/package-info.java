/**
 * What must be done, kept with the decision and carried out afterwards, at least once. Owns effects
 * and their outcomes.
 */
@NullMarked
package app.tendero.outbox;

import org.jspecify.annotations.NullMarked;
