package app.tendero.orders;

import app.tendero.conversation.Event;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.inbox.EventDecoder;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.OrderNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Reads a new order as an event of the conversation it came from. */
@ApplicationScoped
class OrderDecoder implements EventDecoder {

    private static final String NEW_ORDER = "shopify.orders/create";

    @Override
    public String prefix() {
        return "shopify";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        if (!kind.equals(NEW_ORDER)) {
            throw new IllegalArgumentException("no conversation is told of " + kind);
        }
        var notice = OrderNotice.parse(payload);
        return new OrderPlaced(
                Optional.ofNullable(notice.createdAt()).orElse(receivedAt),
                notice.name(),
                new Money(notice.total(), notice.currency()),
                notice.lines().stream()
                        .map(line -> new BoughtLine(new VariantId(line.variant()), line.quantity()))
                        .toList(),
                notice.request());
    }
}
