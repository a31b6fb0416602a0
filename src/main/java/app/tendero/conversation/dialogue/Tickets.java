package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownTicket;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketNeed.OneTicket;
import app.tendero.conversation.TicketNeed.OwnTickets;
import app.tendero.conversation.TicketNeed.RecentTickets;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.AwaitingTicketNumber;
import app.tendero.conversation.TicketWording;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A shopper's tickets: which there are, how one stands, and more to one. */
final class Tickets {

    /** So much of a note is shown; all of them together fit into a message. */
    private static final int NOTE = 600;

    private Tickets() {}

    /** Everything that can be done about tickets. */
    static Decision hub(Turn turn) {
        var texts = turn.texts();
        return turn.answer(
                turn.settled(),
                new Buttons(
                        Optional.empty(),
                        turn.say(TicketWording.TICKET_HUB),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, TicketIds.NEW, TicketWording.LABEL_TICKET_NEW),
                                Rows.button(texts, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE),
                                Rows.button(
                                        texts,
                                        TicketIds.FOLLOW,
                                        TicketWording.LABEL_TICKET_FOLLOW))));
    }

    static Decision mine(Turn turn) {
        return turn.see(
                new RecentTickets(),
                view ->
                        switch (view) {
                            case View.Seen(var own) when !own.tickets().isEmpty() ->
                                    turn.answer(turn.settled(), list(turn, own.tickets()));
                            case View.Seen<OwnTickets> none -> none(turn);
                            case View.Missing<OwnTickets> none -> none(turn);
                            case View.Unavailable<OwnTickets> away -> away(turn);
                        });
    }

    private static Decision none(Turn turn) {
        return turn.answer(
                turn.settled(),
                way(
                        turn,
                        turn.say(TicketWording.TICKETS_NONE),
                        TicketIds.NEW,
                        TicketWording.LABEL_TICKET_NEW));
    }

    private static Decision away(Turn turn) {
        var body = turn.say(TicketWording.TICKETS_AWAY);
        var message = way(turn, body, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE);
        return turn.answer(turn.settled(), message).undone(body);
    }

    private static Message list(Turn turn, List<ShownTicket> tickets) {
        var rows = tickets.stream().map(ticket -> row(turn, ticket)).toList();
        return new Choices(
                Optional.empty(),
                turn.say(TicketWording.TICKETS_BODY),
                Optional.empty(),
                turn.say(TicketWording.OPEN_TICKETS),
                List.of(new Section(turn.say(TicketWording.SECTION_TICKETS), rows)));
    }

    private static Row row(Turn turn, ShownTicket ticket) {
        return new Row(
                TicketIds.ticket(ticket.number()),
                ticket.name(),
                turn.say(
                        TicketWording.TICKET_ROW,
                        "state",
                        turn.say(ticket.state().said()),
                        "date",
                        date(turn, ticket.opened())));
    }

    static Decision show(Turn turn, long number) {
        return one(
                turn,
                number,
                ticket -> {
                    var told = turn.conversation().tickets().withTold(number);
                    return new Decided(
                            turn.settled().withTickets(told),
                            List.of(
                                    new Say(message(turn, body(turn, ticket), number)),
                                    new TicketEffect.MarkTold(number)));
                });
    }

    /** What is somebody else's is answered like what does not exist. */
    private static Decision one(Turn turn, long number, Function<ShownTicket, Decision> then) {
        return turn.see(
                new OneTicket(number),
                view ->
                        switch (view) {
                            case View.Seen(var ticket) -> then.apply(ticket);
                            case View.Missing<ShownTicket> strange -> unknown(turn, number);
                            case View.Unavailable<ShownTicket> away -> away(turn);
                        });
    }

    private static Decision unknown(Turn turn, long number) {
        var name = TicketKind.DEFECT.name(number);
        return turn.answer(
                turn.settled(),
                way(
                        turn,
                        turn.say(TicketWording.TICKET_UNKNOWN, "ticket", name),
                        TicketIds.MINE,
                        TicketWording.LABEL_TICKET_MINE));
    }

    static Decision askNumber(Turn turn) {
        return turn.answer(
                turn.conversation().withStep(new AwaitingTicketNumber()),
                way(
                        turn,
                        turn.say(TicketWording.TICKET_ASK_NUMBER),
                        TicketIds.MINE,
                        TicketWording.LABEL_TICKET_MINE));
    }

    static Decision add(Turn turn, long number) {
        return one(
                turn,
                number,
                ticket -> {
                    var key =
                            ticket.state().isClosed()
                                    ? TicketWording.TICKET_ADD_CLOSED
                                    : TicketWording.TICKET_ADD_ASK;
                    var body = turn.say(key, "ticket", ticket.name());
                    return turn.answer(
                            turn.conversation().withStep(new AddingTo(number, ticket.kind(), 0)),
                            way(turn, body, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE));
                });
    }

    private static String body(Turn turn, ShownTicket ticket) {
        var lines = new ArrayList<String>();
        lines.add(
                turn.say(
                        TicketWording.TICKET_SHOWN,
                        "ticket",
                        ticket.name(),
                        "date",
                        date(turn, ticket.opened())));
        if (!ticket.about().equals(TicketAbout.NOTHING)) {
            lines.add(what(ticket.about()));
        }
        lines.addAll(stand(turn, ticket));
        for (var note : ticket.notes()) {
            lines.add("");
            lines.add(
                    turn.say(
                            TicketWording.TICKET_NOTE,
                            "date",
                            date(turn, note.at()),
                            "note",
                            note(note.text())));
        }
        return String.join("\n", lines);
    }

    private static List<String> stand(Turn turn, ShownTicket ticket) {
        var state = turn.say(OrderWording.ORDER_STATUS, "state", turn.say(ticket.state().said()));
        return Stream.of(
                        Stream.of(state),
                        ticket.returning().stream().map(stand -> turn.say(stand.said())),
                        ticket.expected().filter(day -> !ticket.state().isClosed()).stream()
                                .map(day -> expected(turn, day)))
                .flatMap(lines -> lines)
                .toList();
    }

    static String expected(Turn turn, LocalDate day) {
        return turn.say(TicketWording.TICKET_EXPECTED, "date", day);
    }

    static String note(String text) {
        return Cut.to(NOTE, SafeText.paragraphs(text));
    }

    /** Such as "Red scarf (#1001)". */
    static String what(TicketAbout about) {
        var item = SafeText.line(about.item());
        var order = SafeText.line(about.name());
        if (item.isBlank() || order.isBlank()) {
            return item.isBlank() ? order : item;
        }
        return item + " (" + order + ")";
    }

    /** A message about one ticket, with what can be done next. */
    static Message message(Turn turn, String body, long number) {
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                Cut.to(1024, body),
                Optional.empty(),
                List.of(
                        Rows.button(texts, TicketIds.add(number), TicketWording.LABEL_TICKET_ADD),
                        Rows.button(texts, TicketIds.MINE, TicketWording.LABEL_TICKET_MINE),
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU)));
    }

    static Message way(Turn turn, String body, String id, WordingKey label) {
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                body,
                Optional.empty(),
                List.of(
                        Rows.button(texts, id, label),
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU)));
    }

    private static LocalDate date(Turn turn, Instant at) {
        return LocalDate.ofInstant(at, turn.store().timezone());
    }
}
