package app.tendero.conversation;

import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import java.util.List;
import java.util.Optional;

/** Orders to Shopify about paying; the answer comes back as a {@link CheckoutEvent}. */
public sealed interface CheckoutEffect extends Effect {

    /**
     * Make a checkout with exactly these lines.
     *
     * @param request counts the checkouts of this conversation, so that a late answer is known
     * @param market whose prices the lines have; empty for the store's own
     */
    record PrepareCheckout(
            int request, List<CartLine> lines, Language language, Optional<Market> market)
            implements CheckoutEffect {

        public PrepareCheckout {
            lines = List.copyOf(lines);
        }
    }
}
