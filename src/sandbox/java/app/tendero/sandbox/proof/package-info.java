/**
 * Proof from the outside that nothing is lost, doubled or out of order: shoppers who buy while
 * things break, a witness who writes down what Meta and the shops see, and a judge who knows
 * nothing else.
 */
@NullMarked
package app.tendero.sandbox.proof;

import org.jspecify.annotations.NullMarked;
