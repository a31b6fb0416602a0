/** Tests of single topics, where a story would be too long. */
@NullMarked
package app.tendero.conversation.dialogue;

import org.jspecify.annotations.NullMarked;
