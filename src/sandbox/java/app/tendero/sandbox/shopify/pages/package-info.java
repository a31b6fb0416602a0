/**
 * The pages a shopper's browser sees: checkout, thank-you, product, consent. Plain HTML that works
 * on a phone, with a keyboard and with a screen reader, and loads nothing from elsewhere.
 */
@NullMarked
package app.tendero.sandbox.shopify.pages;

import org.jspecify.annotations.NullMarked;
