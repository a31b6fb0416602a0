package app.tendero.conversation;

import java.util.List;

/** Steps of changing the cart. */
public sealed interface CartStep extends Step {

    /** A typed number is the new quantity of this line; {@code line} is a {@link CartLine#key}. */
    record ChangingLine(String line) implements CartStep {}

    /** The cart was just emptied by its owner; these lines come back on request. */
    record CartCleared(List<CartLine> lines) implements CartStep {

        public CartCleared {
            lines = List.copyOf(lines);
        }
    }
}
