package app.tendero.conversation;

/** Where the conversation stands between two turns. A step holds only what exists at that point. */
public sealed interface Step permits BrowseStep, CartStep, CheckoutStep, OrderStep, TicketStep {}
