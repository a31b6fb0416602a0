package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** What Shopify told of an order that came from this conversation. */
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

    record BoughtLine(VariantId variant, int quantity) {}
}
