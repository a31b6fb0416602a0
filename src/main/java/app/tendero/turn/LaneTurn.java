package app.tendero.turn;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LeasedLane;
import app.tendero.outbox.NewEffect;
import java.util.List;
import java.util.Optional;

/**
 * What the work on one lane came to, ready to be committed.
 *
 * @param changed the conversation afterwards; empty for a lane of the store
 * @param apology tells the conversation that a message of it was put aside
 */
record LaneTurn(
        LeasedLane lane,
        Optional<ConversationRows.Changed> changed,
        List<NewEffect> effects,
        List<Inbox.Finished> finished,
        Optional<Inbox.Failure> failure,
        Optional<Arrival> apology) {

    Inbox.Worked worked() {
        return new Inbox.Worked(lane.lane(), finished, failure);
    }
}
