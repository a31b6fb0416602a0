package app.tendero.conversation;

import app.tendero.conversation.ShopperEvent.MediaKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What became of a shopper's report, here and with the merchant. */
public sealed interface TicketEvent extends Event {

    /**
     * @param returns whether the store wants a return of it requested in Shopify
     */
    record TicketOpened(Instant at, long number, TicketKind kind, boolean returns)
            implements TicketEvent {}

    record TicketNotOpened(Instant at, Why why) implements TicketEvent {}

    /**
     * The merchant changed the state, named a day, wrote something or decided on a return.
     *
     * @param note what they wrote; may be empty
     * @param returning what they decided on sending it back; empty where this is about another
     *     thing
     * @param reachable whether the shopper can be written to at this moment
     */
    record TicketNews(
            Instant at,
            long number,
            TicketKind kind,
            TicketState state,
            String note,
            Optional<LocalDate> expected,
            Optional<ReturnStand> returning,
            boolean reachable)
            implements TicketEvent {

        @Override
        public String toString() {
            return "TicketNews[" + number + ", " + state + "]";
        }
    }

    /** A file that was sent for a ticket could not be kept. */
    record FileRefused(Instant at, MediaKind kind, FileTrouble why) implements TicketEvent {}

    /** Why no ticket was made. */
    enum Why {
        /** They have opened as many as they may in a day. */
        TOO_MANY,
        /** The store takes none in the chat. */
        NOT_TAKEN,
        /** It could not be kept. */
        AWAY
    }

    /** What is wrong with a file. */
    enum FileTrouble {
        TOO_LARGE,
        WRONG_TYPE,
        /** Meta had it no longer. */
        GONE,
        /** Its content was not the one that was announced. */
        BROKEN,
        AWAY
    }
}
