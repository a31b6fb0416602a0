package app.tendero.conversation.story;

import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.ShownTicket;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketNeed;
import app.tendero.conversation.TicketNeed.OwnTickets;
import app.tendero.conversation.TicketNeed.Room;
import app.tendero.conversation.TicketState;
import app.tendero.conversation.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tickets of a story: made by its reports, changed by the merchant's news. {@code tickets
 * away}, {@code tickets full} and {@code tickets closed} stand before what they are for.
 */
final class Reported {

    private final List<ShownTicket> tickets = new ArrayList<>();
    private TicketAbout about = TicketAbout.NOTHING;
    private String mood = "";

    /** Takes in what stands after "tickets". */
    void mood(String line) {
        mood = line;
    }

    void asked(TicketEffect effect) {
        if (effect instanceof TicketEffect.Open(var report, var kind, var what)) {
            about = what;
        } else if (effect instanceof TicketEffect.RequestReturn(var number)) {
            tickets.replaceAll(ticket -> ticket.number() == number ? asked(ticket) : ticket);
        }
    }

    void opened(TicketOpened opened) {
        tickets.addFirst(
                new ShownTicket(
                        opened.number(),
                        opened.kind(),
                        TicketState.RECEIVED,
                        about,
                        opened.at(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static ShownTicket asked(ShownTicket ticket) {
        return new ShownTicket(
                ticket.number(),
                ticket.kind(),
                ticket.state(),
                ticket.about(),
                ticket.opened(),
                ticket.expected(),
                Optional.of(ReturnStand.REQUESTED),
                ticket.notes());
    }

    void told(TicketNews news) {
        tickets.replaceAll(
                ticket -> ticket.number() == news.number() ? with(ticket, news) : ticket);
    }

    private static ShownTicket with(ShownTicket ticket, TicketNews news) {
        var notes = new ArrayList<>(ticket.notes());
        if (!news.note().isEmpty()) {
            notes.addFirst(new ShownTicket.Note(news.at(), news.note()));
        }
        return new ShownTicket(
                ticket.number(),
                ticket.kind(),
                news.state(),
                ticket.about(),
                ticket.opened(),
                news.expected(),
                news.returning().or(ticket::returning),
                notes);
    }

    private Room room() {
        return switch (mood) {
            case "full" -> Room.FULL;
            case "closed" -> Room.CLOSED;
            default -> Room.OPEN;
        };
    }

    View<?> look(TicketNeed<?> need) {
        if (mood.equals("away")) {
            return new View.Unavailable<>("away");
        }
        return switch (need) {
            case TicketNeed.RecentTickets recent ->
                    new View.Seen<>(new OwnTickets(tickets, room()));
            case TicketNeed.OneTicket(var number) ->
                    tickets.stream()
                            .filter(ticket -> ticket.number() == number)
                            .findFirst()
                            .<View<?>>map(View.Seen::new)
                            .orElseGet(View.Missing::new);
        };
    }

    static TicketKind kind(String name) {
        return name.startsWith("ISS") ? TicketKind.ISSUE : TicketKind.DEFECT;
    }
}
