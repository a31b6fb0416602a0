package app.tendero.conversation;

/** How far it is with sending something back to the shop. */
public enum ReturnStand {
    REQUESTED(TicketWording.TICKET_RETURN_REQUESTED),
    APPROVED(TicketWording.TICKET_RETURN_APPROVED),
    DECLINED(TicketWording.TICKET_RETURN_DECLINED),
    CANCELLED(TicketWording.TICKET_RETURN_CANCELLED);

    private final WordingKey said;

    ReturnStand(WordingKey said) {
        this.said = said;
    }

    public WordingKey said() {
        return said;
    }
}
