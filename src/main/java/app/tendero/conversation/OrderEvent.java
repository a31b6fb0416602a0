package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;

/** What Shopify told of an order that came from this conversation. */
public sealed interface OrderEvent extends Event {

    /** {@code name} as the shop prints it, such as {@code #1001}. */
    record OrderPlaced(Instant at, String name, Money total, List<BoughtLine> lines)
            implements OrderEvent {}

    record BoughtLine(VariantId variant, int quantity) {}
}
