package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** What Shopify or the merchant told of an order of this shopper. */
public sealed interface OrderEvent extends Event {

    /**
     * @param name as the shop prints it, such as {@code #1001}
     * @param request the number of the checkout it came from, where the order still carries it: a
     *     bought-now item must not empty the cart
     */
    record OrderPlaced(
            Instant at, String name, Money total, List<BoughtLine> lines, OptionalInt request)
            implements OrderEvent {

        public OrderPlaced {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The merchant answered a wish.
     *
     * @param name of the order, as the shop prints it
     * @param done whether they did it; else it was not possible
     */
    record WishAnswered(Instant at, String name, OrderChange change, boolean done)
            implements OrderEvent {}

    record BoughtLine(VariantId variant, int quantity) {}
}
