package app.tendero.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * How a talk stands with its tickets.
 *
 * @param reports how many were begun so far
 * @param untold numbers of those with news that could not be told yet, at most five
 */
public record TicketTalk(int reports, List<Long> untold) {

    public static final TicketTalk NONE = new TicketTalk(0, List.of());

    private static final int MOST = 5;

    public TicketTalk {
        untold = List.copyOf(untold);
    }

    /** One more report; its number is {@link #reports} of the answer. */
    public TicketTalk withOneMore() {
        return new TicketTalk(reports + 1, untold);
    }

    public TicketTalk withUntold(long number) {
        var all = new ArrayList<>(untold);
        all.remove(number);
        all.addFirst(number);
        return new TicketTalk(reports, all.subList(0, Math.min(MOST, all.size())));
    }

    /** Only these are still to be told. */
    public TicketTalk withUntold(List<Long> left) {
        return new TicketTalk(reports, left);
    }

    public TicketTalk withTold(long number) {
        return new TicketTalk(reports, untold.stream().filter(other -> other != number).toList());
    }
}
