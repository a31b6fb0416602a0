package app.tendero.support.ticket;

import app.tendero.messages.Csv;
import app.tendero.support.ticket.TicketShown.Ticket;
import java.util.List;

/** Tickets as lines for a spreadsheet. */
final class TicketCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "state",
                    "priority",
                    "assignee",
                    "order",
                    "item",
                    "expected",
                    "opened_at",
                    "changed_at");

    private TicketCsv() {}

    static String head() {
        return Csv.BEGIN + Csv.line(COLUMNS);
    }

    static List<String> cells(Ticket ticket) {
        return List.of(
                ticket.id(),
                ticket.kind(),
                ticket.state(),
                ticket.priority(),
                ticket.assignee().orElse(""),
                ticket.order(),
                ticket.item(),
                ticket.expected().map(Object::toString).orElse(""),
                ticket.openedAt().toString(),
                ticket.changedAt().toString());
    }
}
