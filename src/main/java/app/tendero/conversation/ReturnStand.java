package app.tendero.conversation;

/** How far it is with sending something back to the shop. */
public enum ReturnStand {
    REQUESTED(WordingKey.TICKET_RETURN_REQUESTED),
    APPROVED(WordingKey.TICKET_RETURN_APPROVED),
    DECLINED(WordingKey.TICKET_RETURN_DECLINED),
    CANCELLED(WordingKey.TICKET_RETURN_CANCELLED);

    private final WordingKey said;

    ReturnStand(WordingKey said) {
        this.said = said;
    }

    public WordingKey said() {
        return said;
    }
}
