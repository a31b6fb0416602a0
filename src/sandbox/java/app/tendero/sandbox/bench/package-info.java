/**
 * Load from the outside: plays as many shoppers as the packaged service can answer, and measures
 * how fast it answers them and what that costs.
 */
@NullMarked
package app.tendero.sandbox.bench;

import org.jspecify.annotations.NullMarked;
