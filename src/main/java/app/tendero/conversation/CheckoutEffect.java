package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.List;

/** Orders to Shopify about paying; the answer comes back as a {@link CheckoutEvent}. */
public sealed interface CheckoutEffect extends Effect {

    /**
     * Make a checkout with exactly these lines.
     *
     * @param request counts the checkouts of this conversation, so that a late answer is known
     */
    record PrepareCheckout(int request, List<CartLine> lines, Language language)
            implements CheckoutEffect {

        public PrepareCheckout {
            lines = List.copyOf(lines);
        }
    }
}
