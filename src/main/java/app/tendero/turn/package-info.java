/**
 * Runs one turn: load the conversation, look at what the core asks for, decide, commit state,
 * effects and "done" in one transaction. Owns the conversation row.
 */
@NullMarked
package app.tendero.turn;

import org.jspecify.annotations.NullMarked;
