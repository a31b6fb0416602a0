/**
 * The chat page of the sandbox: a phone in the browser, on which several shoppers talk to the demo
 * stores, and beside it an inspector that shows every webhook, every decision, every send and what
 * it would cost.
 */
@NullMarked
package app.tendero.sandbox.chat;

import org.jspecify.annotations.NullMarked;
