/**
 * What shoppers report and what becomes of it: kept with a number of the store's own, worked by the
 * merchant's people, told to the shopper when WhatsApp lets the store write and otherwise at their
 * next message. What is said and done about tickets is decided in the core.
 */
@NullMarked
package app.tendero.support.ticket;

import org.jspecify.annotations.NullMarked;
