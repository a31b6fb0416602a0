package app.tendero.conversation;

/** Steps of reporting and following. */
public sealed interface TicketStep extends Step {

    /** A list of what it can be about lies before them; words without a tap are about nothing. */
    record ChoosingSubject(TicketKind kind) implements TicketStep {}

    /**
     * What they write and send goes into this report, until they say that it is all.
     *
     * @param report counts the reports of the conversation
     * @param parts how much came so far
     */
    record Reporting(int report, TicketKind kind, TicketAbout about, int parts)
            implements TicketStep {}

    /** What they write and send is added to this ticket. */
    record AddingTo(long number, TicketKind kind, int parts) implements TicketStep {}

    /** The next text is a ticket's number. */
    record AwaitingTicketNumber() implements TicketStep {}
}
