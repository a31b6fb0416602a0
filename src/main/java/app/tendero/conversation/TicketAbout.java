package app.tendero.conversation;

import java.util.Optional;

/**
 * What a ticket is about.
 *
 * @param order Shopify's number; absent where no order is meant
 * @param name the order's as the shop prints it; may be empty
 * @param item the title of what was bought; empty where all of it is meant
 */
public record TicketAbout(Optional<Long> order, String name, String item) {

    public static final TicketAbout NOTHING = new TicketAbout(Optional.empty(), "", "");
}
