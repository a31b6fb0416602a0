package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened in a conversation, for whoever counts or follows up. */
public sealed interface Fact {

    /** A product lies before the shopper: its options, or one of its variants. */
    record ProductViewed(Optional<ProductId> product, Optional<VariantId> variant)
            implements Fact {}

    /**
     * The cart is another than before; empty after it was cleared or bought.
     *
     * @param total of an empty cart there is none
     */
    record CartUpdated(List<BasketLine> lines, Optional<Money> total) implements Fact {

        public CartUpdated {
            lines = List.copyOf(lines);
        }
    }

    record BasketLine(VariantId variant, int quantity) {}

    /** The link to pay is out; {@code request} counts the checkouts of the conversation. */
    record CheckoutCreated(int request) implements Fact {}

    /** Shopify told of an order that came from this conversation. */
    record OrderTold(String name, Money total) implements Fact {}

    /** A cart was left alone for so long that it is gone. */
    record SessionExpired() implements Fact {}

    /** An entry of a menu was chosen, by its id. */
    record MenuUsed(String entry, Instant at) implements Fact {}

    /**
     * Who chose an entry wrote again before they had been silent for long.
     *
     * @param used when they had chosen it
     */
    record MenuWentOn(String entry, Instant used) implements Fact {}
}
