/**
 * The world Tendero lives in, played by ourselves so that it can be tried and tested with no
 * account anywhere: a pretend Meta, a pretend Shopify and a chat page. It exists in development,
 * tests and the demo only, is never part of an image, and knows the service by its HTTP doors
 * alone.
 */
@NullMarked
package app.tendero.sandbox;

import org.jspecify.annotations.NullMarked;
