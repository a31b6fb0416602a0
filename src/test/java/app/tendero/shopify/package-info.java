/**
 * Tests of the Shopify client, and the kit with which other packages test against the pretend one.
 */
@org.jspecify.annotations.NullMarked
package app.tendero.shopify;
