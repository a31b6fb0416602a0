package app.tendero.store;

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
 */
public record Store(
        StoreId id,
        ShopDomain domain,
        String name,
        boolean enabled,
        ShopifyAccess shopify,
        List<WhatsAppNumber> numbers,
        StoreSettings settings) {

    public Store {
        numbers = List.copyOf(numbers);
    }

    /** The number with this id, if it is the store's. */
    public Optional<WhatsAppNumber> number(PhoneNumberId id) {
        return numbers.stream().filter(number -> number.id().equals(id)).findFirst();
    }
}
