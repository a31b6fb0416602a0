/**
 * Speaks to Shopify for one store at a time: the Admin and the Storefront GraphQL APIs, their
 * tokens, their cost limits, and the signatures of their webhooks.
 *
 * <p>Callers say what they want to know ({@link app.tendero.shopify.CatalogueQueries}, {@link
 * app.tendero.shopify.CheckoutQueries}) and get a {@link app.tendero.shopify.ShopifyAnswer}, whose
 * records use Shopify's words. GraphQL, HTTP and tokens stay in here. Every operation we send is
 * one file under {@code shopify/} of the resources and is checked against Shopify's schema by a
 * test.
 */
@NullMarked
package app.tendero.shopify;

import org.jspecify.annotations.NullMarked;
