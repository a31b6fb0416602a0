package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that can be bought.
 *
 * @param choices its value for each option of the product, in the options' order
 * @param compareAt the price before a reduction
 * @param available whether Shopify sells it now
 * @param left how many can be bought; empty when Shopify does not count or sells on regardless
 * @param sku as the merchant wrote it; a Meta catalogue may call the variant so
 */
public record Variant(
        VariantId id,
        List<String> choices,
        Money price,
        Optional<Money> compareAt,
        boolean available,
        OptionalInt left,
        Optional<String> sku) {

    public Variant {
        choices = List.copyOf(choices);
    }
}
