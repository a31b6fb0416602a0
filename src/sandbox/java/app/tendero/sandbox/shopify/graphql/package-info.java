/**
 * The Admin and Storefront APIs of the pretend shop: GraphQL executed against Shopify's published
 * schemas, so that a query that is wrong there is wrong here. Only fields that somebody needed have
 * a value; anything else that the schema allows is answered with an error that says so.
 */
@NullMarked
package app.tendero.sandbox.shopify.graphql;

import org.jspecify.annotations.NullMarked;
