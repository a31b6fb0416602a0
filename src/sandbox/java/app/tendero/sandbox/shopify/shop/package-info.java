/**
 * What a pretend shop holds and how it behaves: catalogue, stock, carts, orders, tokens and its
 * rate limit. Knows nothing of HTTP or GraphQL, so the rules can be read and tested on their own.
 */
@NullMarked
package app.tendero.sandbox.shopify.shop;

import org.jspecify.annotations.NullMarked;
