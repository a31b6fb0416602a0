/**
 * Meta's Cloud API: reads what its webhooks carry into arrivals, events and reports, and writes our
 * messages as its JSON. The wire's own names stay in here; limits and error codes have one class
 * each.
 *
 * <p>Pages followed: {@code
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/}, Graph API v25.0.
 */
@NullMarked
package app.tendero.whatsapp;

import org.jspecify.annotations.NullMarked;
