package app.tendero.conversation;

/** How far a ticket is, as a person would say it. */
public enum TicketState {
    RECEIVED(TicketWording.TICKET_STATE_RECEIVED),
    LOOKED_AT(TicketWording.TICKET_STATE_LOOKED_AT),
    /** The merchant has asked the shopper something. */
    WAITING(TicketWording.TICKET_STATE_WAITING),
    RESOLVED(TicketWording.TICKET_STATE_RESOLVED),
    REFUSED(TicketWording.TICKET_STATE_REFUSED);

    private final WordingKey said;

    TicketState(WordingKey said) {
        this.said = said;
    }

    public WordingKey said() {
        return said;
    }

    public boolean isClosed() {
        return this == RESOLVED || this == REFUSED;
    }
}
