package app.tendero.conversation;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;

/** Steps of looking around and choosing. */
public sealed interface BrowseStep extends Step {

    record Idle() implements BrowseStep {}

    /** The next text is what to search for. */
    record AwaitingSearchWords() implements BrowseStep {}

    /** {@code chosen}: values picked so far, in the order of the product's options. */
    record ChoosingOptions(ProductId product, List<String> chosen, int quantity)
            implements BrowseStep {

        public ChoosingOptions {
            chosen = List.copyOf(chosen);
        }
    }

    /** A typed number is the quantity of this variant. */
    record ChoosingQuantity(VariantId variant, int quantity) implements BrowseStep {}
}
