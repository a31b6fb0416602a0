package app.tendero.catalogue.mirror;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One variant as it is mirrored.
 *
 * @param compareAtPrice the price before a reduction, as the merchant entered it
 * @param available whether Shopify sells it now
 * @param tracked whether its stock is counted
 * @param sellsOn whether it is sold on when nothing is left
 * @param quantity in stock at all places together; may be below zero
 * @param choices its value for each option of the product, in their order; empty for a product
 *     without options
 * @param inventoryItem Shopify's id of what its stock is counted by
 */
public record MirrorVariant(
        VariantId id,
        String title,
        Optional<String> sku,
        Optional<String> barcode,
        Money price,
        Optional<Money> compareAtPrice,
        boolean available,
        boolean tracked,
        boolean sellsOn,
        int quantity,
        List<String> choices,
        long inventoryItem) {

    public MirrorVariant {
        choices = List.copyOf(choices);
    }

    /** How many can be bought; empty when nobody counts or it is sold on regardless. */
    public OptionalInt left() {
        return tracked && !sellsOn ? OptionalInt.of(Math.max(0, quantity)) : OptionalInt.empty();
    }

    /** Whether it costs less than before. */
    public boolean onSale() {
        return compareAtPrice
                .filter(before -> before.amount().compareTo(price.amount()) > 0)
                .isPresent();
    }
}
