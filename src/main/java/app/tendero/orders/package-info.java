/**
 * What becomes of orders. Keeps a copy of the shop's orders, parcels and customers, without a name,
 * a number or an address in it; shows a shopper their own orders and nobody else's; puts their
 * wishes before the merchant; and tells a conversation of the order that came from it.
 *
 * <p>Whose an order is, is decided in one place, {@link app.tendero.orders.OrderReads}: whoever
 * came from the chat, has the order's number, or knows its e-mail or postcode.
 */
@NullMarked
package app.tendero.orders;

import org.jspecify.annotations.NullMarked;
