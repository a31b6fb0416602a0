package app.tendero.conversation;

import app.tendero.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/** What became of a checkout we asked for; {@code request} is the number the request carried. */
public sealed interface CheckoutEvent extends Event {

    int request();

    /** {@code total} only where Shopify told the exact one. */
    record CheckoutReady(Instant at, int request, String url, Optional<Money> total)
            implements CheckoutEvent {}

    record CheckoutRefused(Instant at, int request, Refusal refusal) implements CheckoutEvent {}

    enum Refusal {
        SOLD_OUT,
        SHOP_UNREACHABLE,
        SHOP_REFUSED
    }
}
