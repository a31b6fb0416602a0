package app.tendero.conversation;

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
}
