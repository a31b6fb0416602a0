package app.tendero.store;

import app.tendero.kernel.Markets;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import java.util.List;
import java.util.Optional;

/**
 * A tenant as the rest of the service sees it, secrets opened.
 *
 * @param name how the shop calls itself to shoppers
 * @param enabled false for a store that was switched off: nothing is decided or sent for it
 * @param numbers its sending numbers, the first registered first; may be empty
 * @param markets where it asks for other money than its own
 */
public record Store(
        StoreId id,
        ShopDomain domain,
        String name,
        boolean enabled,
        ShopifyAccess shopify,
        List<WhatsAppNumber> numbers,
        StoreSettings settings,
        Markets markets) {

    public Store {
        numbers = List.copyOf(numbers);
    }

    /** A store with one price for everybody. */
    public Store(
            StoreId id,
            ShopDomain domain,
            String name,
            boolean enabled,
            ShopifyAccess shopify,
            List<WhatsAppNumber> numbers,
            StoreSettings settings) {
        this(id, domain, name, enabled, shopify, numbers, settings, Markets.ONE);
    }

    /** The number with this id, if it is the store's. */
    public Optional<WhatsAppNumber> number(PhoneNumberId id) {
        return numbers.stream().filter(number -> number.id().equals(id)).findFirst();
    }
}
