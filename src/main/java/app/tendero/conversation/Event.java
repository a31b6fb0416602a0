package app.tendero.conversation;

import java.time.Instant;

/** What happened, in the past tense. Time comes with it: the core has no clock. */
public sealed interface Event
        permits ShopperEvent, CheckoutEvent, OrderEvent, HandOffEvent, TicketEvent, SystemEvent {

    /** When it happened, by the one who says so (Meta's or Shopify's timestamp, or ours). */
    Instant at();
}
