/**
 * A pretend language model that speaks OpenAI's Chat Completions, as strict as the real ones about
 * what it is asked, and as unreliable as somebody orders it to be.
 */
@NullMarked
package app.tendero.sandbox.model;

import org.jspecify.annotations.NullMarked;
