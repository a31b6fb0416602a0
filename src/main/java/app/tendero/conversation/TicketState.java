package app.tendero.conversation;

/** How far a ticket is, as a person would say it. */
public enum TicketState {
    RECEIVED(WordingKey.TICKET_STATE_RECEIVED),
    LOOKED_AT(WordingKey.TICKET_STATE_LOOKED_AT),
    /** The merchant has asked the shopper something. */
    WAITING(WordingKey.TICKET_STATE_WAITING),
    RESOLVED(WordingKey.TICKET_STATE_RESOLVED),
    REFUSED(WordingKey.TICKET_STATE_REFUSED);

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
