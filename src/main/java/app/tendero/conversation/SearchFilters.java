package app.tendero.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a shopper asks of a product beside its name.
 *
 * @param least the lowest price, in the currency of the shop
 * @param most the highest price
 * @param sizes values one of whose options must have, folded: "m", "38"
 * @param onSale whether only what is reduced is wanted
 * @param inStock whether only what can be bought now is wanted
 */
public record SearchFilters(
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<String> sizes,
        boolean onSale,
        boolean inStock,
        Order order) {

    public static final SearchFilters NONE =
            new SearchFilters(
                    Optional.empty(), Optional.empty(), List.of(), false, false, Order.MATCH);

    /** The newest, whatever it is. */
    public static final SearchFilters NEW =
            new SearchFilters(
                    Optional.empty(), Optional.empty(), List.of(), false, false, Order.NEWEST);

    /** What is reduced, whatever it is. */
    public static final SearchFilters SALE =
            new SearchFilters(
                    Optional.empty(), Optional.empty(), List.of(), true, false, Order.MATCH);

    /** What comes first among products that answer alike. */
    public enum Order {
        MATCH,
        CHEAPEST,
        NEWEST,
        POPULAR
    }

    public SearchFilters {
        sizes = List.copyOf(sizes);
    }

    /** Whether something is left out because of them. */
    public boolean narrow() {
        return least.isPresent() || most.isPresent() || !sizes.isEmpty() || onSale || inStock;
    }

    /**
     * Whether one variant must answer to several of them, or to what only variants tell, so that a
     * product's own prices and marks do not say whether it answers.
     */
    public boolean ofOneVariant() {
        var asked =
                Stream.of(least.isPresent(), most.isPresent(), onSale, inStock)
                        .filter(wanted -> wanted)
                        .count();
        return asked > 1 || !sizes.isEmpty();
    }

    public boolean admits(BigDecimal price) {
        return least.filter(limit -> price.compareTo(limit) < 0).isEmpty()
                && most.filter(limit -> price.compareTo(limit) > 0).isEmpty();
    }
}
