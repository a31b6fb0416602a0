/**
 * A pretend Shopify admin at {@code /sandbox/admin}: opens the service's page in a frame, signed as
 * Shopify signs, and serves stand-ins for App Bridge and the Polaris web components, so that the
 * page works where there is no Shopify.
 */
@NullMarked
package app.tendero.sandbox.admin;

import org.jspecify.annotations.NullMarked;
