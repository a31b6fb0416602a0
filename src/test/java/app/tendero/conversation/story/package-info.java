/**
 * Plays golden transcripts: one story per file in {@code src/test/resources/transcripts}, and the
 * file is the test.
 */
@NullMarked
package app.tendero.conversation.story;

import org.jspecify.annotations.NullMarked;
