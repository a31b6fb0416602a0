package app.tendero.sandbox.chat;

/**
 * A store one can talk to on the page.
 *
 * @param phoneNumberId the number that is written to
 * @param name what the phone shows
 * @param number the number as people read it
 * @param shop its handle at the pretend Shopify
 */
public record ChatStore(String phoneNumberId, String name, String number, String shop) {}
