/**
 * From a cart to Shopify's checkout: carries out {@link
 * app.tendero.conversation.CheckoutEffect.PrepareCheckout} in the way the store chose and tells the
 * conversation the address, or why there is none.
 *
 * <p>Nothing is paid or ordered here: the shopper does that on Shopify's page.
 */
@NullMarked
package app.tendero.checkout;

import org.jspecify.annotations.NullMarked;
