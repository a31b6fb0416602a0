package app.tendero.turn;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.NewEffect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the work on one lane came to, ready to be committed.
 *
 * @param changed the conversation afterwards; empty for a lane of the store
 * @param products per item, the product or variant the shopper now looks at
 * @param orders the shopper placed, as these items told
 * @param apology tells the conversation that a message of it was put aside
 */
record LaneTurn(
        LeasedLane lane,
        Optional<ConversationRows.Changed> changed,
        List<NewEffect> effects,
        List<Inbox.Finished> finished,
        Optional<Inbox.Failure> failure,
        Optional<Arrival> apology,
        Map<Long, String> products,
        List<OrderBook.Placed> orders) {

    /** Nothing of it could be done: its first item is to blame, as far as anybody can tell. */
    static LaneTurn failing(LeasedLane lane, Throwable why) {
        return new LaneTurn(
                lane,
                Optional.empty(),
                List.of(),
                List.of(),
                lane.items().stream()
                        .findFirst()
                        .map(
                                item ->
                                        new Inbox.Failure(
                                                item.seq(),
                                                why.getClass().getSimpleName(),
                                                item.attempts() + 1 >= LaneDecisions.MOST_ATTEMPTS,
                                                500L << Math.min(item.attempts(), 6))),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    /** The last message that was worked: it stands for all of them. */
    Optional<Wamid> answers() {
        return lane.items().isEmpty() ? Optional.empty() : lane.items().getLast().answers();
    }

    Inbox.Worked worked() {
        return new Inbox.Worked(lane.lane(), finished, failure);
    }
}
