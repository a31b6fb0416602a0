package app.tendero.conversation;

/** Where something that a shopper says or sends belongs. */
public sealed interface TicketPlace {

    /** A report that is being made; {@code report} counts those of the conversation. */
    record Report(int report) implements TicketPlace {}

    /** A ticket of theirs. Whether it is theirs is looked at again when it is done. */
    record Ticket(long number) implements TicketPlace {}
}
