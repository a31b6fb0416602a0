package app.tendero.conversation;

import java.util.List;

/** Reports of shoppers, and what becomes of them. */
public enum TicketWording implements WordingKey {
    // tickets
    LABEL_TICKETS("label.tickets", Limit.BUTTON),
    LABEL_TICKET_ISSUE("label.ticket_issue", Limit.BUTTON),
    LABEL_TICKET_NEW("label.ticket_new", Limit.BUTTON),
    LABEL_TICKET_MINE("label.ticket_mine", Limit.BUTTON),
    LABEL_TICKET_FOLLOW("label.ticket_follow", Limit.BUTTON),
    LABEL_TICKET_DONE("label.ticket_done", Limit.BUTTON),
    LABEL_TICKET_DROP("label.ticket_drop", Limit.BUTTON),
    LABEL_TICKET_ADD("label.ticket_add", Limit.BUTTON),
    LABEL_TICKET_OTHER("label.ticket_other", Limit.BUTTON),
    ABOUT_TICKET_OTHER("about.ticket_other", Limit.ROW_DESCRIPTION),
    OPEN_TICKETS("open.tickets", Limit.BUTTON),
    SECTION_TICKETS("section.tickets", Limit.SECTION),
    TICKET_HUB("ticket.hub", Limit.BODY),
    TICKET_WHICH("ticket.which", Limit.BODY),
    TICKET_ITEM_ROW("ticket.item_row", Limit.ROW_DESCRIPTION, "order", "date"),
    TICKET_DESCRIBE("ticket.describe", Limit.BODY),
    TICKET_DESCRIBE_THIS("ticket.describe_this", Limit.BODY, "what"),
    TICKET_DESCRIBE_ISSUE("ticket.describe_issue", Limit.BODY),
    TICKET_EMPTY("ticket.empty", Limit.BODY),
    TICKET_STILL_OPEN("ticket.still_open", Limit.LINE),
    TICKET_STILL_ADDING("ticket.still_adding", Limit.LINE, "ticket"),
    TICKET_DROPPED("ticket.dropped", Limit.BODY),
    TICKET_OPENED("ticket.opened", Limit.BODY, "ticket", "store"),
    TICKET_TOO_MANY("ticket.too_many", Limit.BODY),
    TICKET_NOT_TAKEN("ticket.not_taken", Limit.BODY, "store"),
    TICKET_NOT_KEPT("ticket.not_kept", Limit.BODY),
    TICKETS_NONE("tickets.none", Limit.BODY),
    TICKETS_BODY("tickets.body", Limit.BODY),
    TICKETS_AWAY("tickets.away", Limit.BODY),
    TICKET_ROW("ticket.row", Limit.ROW_DESCRIPTION, "state", "date"),
    TICKET_SHOWN("ticket.shown", Limit.BODY, "ticket", "date"),
    TICKET_EXPECTED("ticket.expected", Limit.LINE, "date"),
    TICKET_NOTE("ticket.note", Limit.BODY, "date", "note"),
    TICKET_UNKNOWN("ticket.unknown", Limit.BODY, "ticket"),
    TICKET_ASK_NUMBER("ticket.ask_number", Limit.BODY),
    TICKET_ADD_ASK("ticket.add_ask", Limit.BODY, "ticket"),
    TICKET_ADD_CLOSED("ticket.add_closed", Limit.BODY, "ticket"),
    TICKET_ADDED("ticket.added", Limit.BODY, "ticket"),
    TICKET_NEWS("ticket.news", Limit.BODY, "ticket", "state"),
    TICKET_STATE_RECEIVED("ticket.state.received", Limit.SECTION),
    TICKET_STATE_LOOKED_AT("ticket.state.looked_at", Limit.SECTION),
    TICKET_STATE_WAITING("ticket.state.waiting", Limit.SECTION),
    TICKET_STATE_RESOLVED("ticket.state.resolved", Limit.SECTION),
    TICKET_STATE_REFUSED("ticket.state.refused", Limit.SECTION),
    TICKET_RETURN_REQUESTED("ticket.return.requested", Limit.BODY),
    TICKET_RETURN_APPROVED("ticket.return.approved", Limit.BODY),
    TICKET_RETURN_DECLINED("ticket.return.declined", Limit.BODY),
    TICKET_RETURN_CANCELLED("ticket.return.cancelled", Limit.BODY),
    FILE_TOO_LARGE("file.too_large", Limit.BODY),
    FILE_WRONG_TYPE("file.wrong_type", Limit.BODY),
    FILE_NOT_COME("file.not_come", Limit.BODY);

    private final Slot slot;

    TicketWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
