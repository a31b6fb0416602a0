package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A product in a list.
 *
 * @param price of its cheapest variant
 * @param varies whether dearer variants exist
 * @param available whether any variant can be bought now
 * @param left how many can be bought over all variants; empty when Shopify does not count one of
 *     them or sells it on regardless
 * @param onlyVariant the variant, where there is just one
 */
public record ProductCard(
        ProductId product,
        String title,
        Money price,
        boolean varies,
        boolean available,
        OptionalInt left,
        Optional<VariantId> onlyVariant) {}
