package app.tendero.conversation;

import java.util.List;

/** Looks at the tickets of the shopper who asks, and at no others. */
public sealed interface TicketNeed<T> extends Need<T> {

    /** Their own, newest first, at most nine. */
    record RecentTickets() implements TicketNeed<OwnTickets> {}

    /**
     * One of their own by its number. {@link View.Missing} is answered alike for a ticket that does
     * not exist and for one that is somebody else's.
     */
    record OneTicket(long number) implements TicketNeed<ShownTicket> {}

    /**
     * @param full whether no more are taken from them today
     */
    record OwnTickets(List<ShownTicket> tickets, boolean full) {

        public OwnTickets {
            tickets = List.copyOf(tickets);
        }
    }
}
