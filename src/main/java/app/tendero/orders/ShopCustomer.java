package app.tendero.orders;

import java.time.Instant;
import java.util.Optional;

/**
 * A customer of the shop, as far as a chat must know them. Phone and e-mail are kept as hashes
 * only. Consents are Shopify's words in lower case, empty where this telling says nothing.
 *
 * @param phone digits in international form
 * @param email lower case
 */
record ShopCustomer(
        long id,
        Optional<String> phone,
        Optional<String> email,
        String emailConsent,
        String smsConsent,
        String whatsAppConsent,
        Instant updatedAt) {

    @Override
    public String toString() {
        return "ShopCustomer[" + id + "]";
    }
}
