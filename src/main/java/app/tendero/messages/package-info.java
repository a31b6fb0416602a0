/**
 * The lasting log of messages, and what merchants' own software does with it: read it, send by it,
 * count in it, take it along. Messages come here from inbox and outbox when they are done there;
 * readers see both at once.
 */
@NullMarked
package app.tendero.messages;

import org.jspecify.annotations.NullMarked;
