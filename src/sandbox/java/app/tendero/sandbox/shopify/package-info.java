/**
 * A pretend Shopify, strict where the real one is: GraphQL against its published schemas, cost
 * limits, OAuth, checkout pages and signed webhooks for a handful of demo shops. It knows the
 * service under test only by its door for webhooks.
 */
@NullMarked
package app.tendero.sandbox.shopify;

import org.jspecify.annotations.NullMarked;
