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
     * @param room whether one more is taken from them
     */
    record OwnTickets(List<ShownTicket> tickets, Room room) {

        public OwnTickets {
            tickets = List.copyOf(tickets);
        }
    }

    /** Whether reports are taken. */
    enum Room {
        OPEN,
        /** They have opened as many as they may in a day. */
        FULL,
        /** The store takes none in the chat. */
        CLOSED
    }
}
