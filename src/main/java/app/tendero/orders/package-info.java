/**
 * What becomes of an order: tells the conversation it came from that it was placed. Status,
 * fulfilment and tracking follow.
 */
@NullMarked
package app.tendero.orders;

import org.jspecify.annotations.NullMarked;
