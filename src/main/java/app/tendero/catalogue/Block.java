package app.tendero.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a longer list, as long as one question to Shopify brings; what shoppers may not see
 * is already out, so it can be shorter or empty though more follows.
 *
 * @param next where the following stretch starts
 */
record Block<T>(List<T> items, Optional<String> next) {

    Block {
        items = List.copyOf(items);
    }
}
