package app.tendero.conversation;

import java.util.List;

/** Steps of paying. */
public sealed interface CheckoutStep extends Step {

    /** Shopify was asked; {@code buyNow} leaves the cart alone. */
    record AwaitingCheckout(int request, List<CartLine> lines, boolean buyNow)
            implements CheckoutStep {

        public AwaitingCheckout {
            lines = List.copyOf(lines);
        }
    }

    /** The link is out. */
    record AwaitingPayment(int request, String url, boolean buyNow) implements CheckoutStep {}
}
