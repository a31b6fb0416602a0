/**
 * The doors of Meta and Shopify. Each does four things and no more: checks the signature over the
 * raw bytes, takes the body apart, keeps the parts, says 200. What cannot be kept now is answered
 * 503, so that it comes again; what is of no use is kept aside and answered 200, so that it does
 * not.
 */
@NullMarked
package app.tendero.webhook;

import org.jspecify.annotations.NullMarked;
