package app.tendero.conversation;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;

/**
 * A product with all its variants.
 *
 * @param description plain text, HTML already removed
 * @param image URL of a JPEG of at most 800 px
 * @param options empty when the product has a single variant without choices
 */
public record Product(
        ProductId id,
        String title,
        String description,
        Optional<String> image,
        List<ProductOption> options,
        List<Variant> variants) {

    public Product {
        options = List.copyOf(options);
        variants = List.copyOf(variants);
    }

    public Optional<Variant> variant(VariantId id) {
        return variants.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Such as "Size" with S, M, L, in the merchant's order. */
    public record ProductOption(String name, List<String> values) {

        public ProductOption {
            values = List.copyOf(values);
        }
    }
}
