package app.tendero.catalogue.search;

import app.tendero.kernel.ProductId;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param products best first
 * @param meant what the words were taken for where they hold a slip: "red dress" for "red drss"
 * @param near whether these only come close: nothing answers to the price or the size asked for
 */
public record Found(List<ProductId> products, Optional<String> meant, boolean near) {

    static final Found NOTHING = new Found(List.of(), Optional.empty(), false);

    public Found {
        products = List.copyOf(products);
    }

    /** Just what was asked for. */
    public static Found of(List<ProductId> products) {
        return new Found(products, Optional.empty(), false);
    }
}
