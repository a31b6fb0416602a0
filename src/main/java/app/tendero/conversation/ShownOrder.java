package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order of the shopper who asks. Titles and carriers are the shop's words.
 *
 * @param id Shopify's number
 * @param name as the shop prints it, such as {@code #1001}
 * @param asked what the merchant was asked to change and has not answered yet
 */
public record ShownOrder(
        long id,
        String name,
        Instant placed,
        Money total,
        OrderState state,
        List<Item> items,
        List<Parcel> parcels,
        Set<OrderChange> asked) {

    public ShownOrder {
        items = List.copyOf(items);
        parcels = List.copyOf(parcels);
        asked = Set.copyOf(asked);
    }

    /**
     * @param variant absent for what is no variant, such as a fee
     */
    public record Item(Optional<VariantId> variant, String title, int quantity) {}

    /**
     * @param carrier may be empty, as the number may
     * @param url where it can be followed
     */
    public record Parcel(
            String carrier,
            String number,
            Optional<String> url,
            Optional<Instant> expected,
            Optional<Instant> delivered) {}
}
