package app.tendero.conversation;

import app.tendero.conversation.ShopperEvent.MediaKind;

/** What is done about tickets. */
public sealed interface TicketEffect extends Effect {

    /** Keep what a shopper says about it. A ticket that was closed is open again with it. */
    record Note(TicketPlace place, String words) implements TicketEffect {

        @Override
        public String toString() {
            return "Note[" + place + "]";
        }
    }

    /** Fetch a file from Meta and keep it. {@link TicketEvent.FileRefused} comes back if not. */
    record Attach(TicketPlace place, MediaKind kind, MediaFile file) implements TicketEffect {}

    /**
     * Make a ticket of a report. {@link TicketEvent.TicketOpened} or {@link
     * TicketEvent.TicketNotOpened} comes back.
     */
    record Open(int report, TicketKind kind, TicketAbout about) implements TicketEffect {}

    /** Forget what was said for a report that is not made. */
    record Drop(int report) implements TicketEffect {}

    /** Remember that the shopper knows all there is to know of a ticket now. */
    record MarkTold(long number) implements TicketEffect {}

    /** Ask Shopify for the return of what a ticket is about. The merchant decides. */
    record RequestReturn(long number) implements TicketEffect {}
}
