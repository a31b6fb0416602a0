package app.tendero.conversation;

import app.tendero.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the shopper wants to buy: a value inside the conversation.
 *
 * @param touched when it was last changed; empty only while nothing was ever put in
 */
public record Cart(List<CartLine> lines, Optional<Instant> touched) {

    public static final Cart EMPTY = new Cart(List.of(), Optional.empty());

    public Cart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Items over all lines. */
    public int items() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /**
     * Sum of all lines; empty for an empty cart and, until prices are read again, for one that
     * outlived a change of the shop's currency.
     */
    public Optional<Money> total() {
        var currencies = lines.stream().map(line -> line.unitPrice().currency()).distinct();
        if (currencies.count() != 1) {
            return Optional.empty();
        }
        return lines.stream().map(CartLine::total).reduce(Money::plus);
    }

    public Optional<CartLine> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
