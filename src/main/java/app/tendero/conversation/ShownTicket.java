package app.tendero.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ticket of the shopper who asks.
 *
 * @param expected when the merchant expects to be done
 * @param returning where a return of it was requested
 * @param notes what the merchant wrote to them, the newest first, at most three
 */
public record ShownTicket(
        long number,
        TicketKind kind,
        TicketState state,
        TicketAbout about,
        Instant opened,
        Optional<LocalDate> expected,
        Optional<ReturnStand> returning,
        List<Note> notes) {

    public ShownTicket {
        notes = List.copyOf(notes);
    }

    /** Words of the merchant. */
    public record Note(Instant at, String text) {

        @Override
        public String toString() {
            return "Note[" + at + "]";
        }
    }

    public String name() {
        return kind.name(number);
    }
}
