package app.tendero.inbox;

import java.util.List;
import java.util.Optional;

/**
 * A lane that this process may work now.
 *
 * @param fence must still stand in the lane's row when the work is committed
 * @param items what is known to wait, in order; when empty, ask {@link Inbox#undone}
 * @param loaded what was read of it while it was taken, if that was asked for and there is any
 */
public record LeasedLane(
        LaneKey lane, long fence, List<Item> items, Optional<LaneWork.Loaded> loaded) {

    public LeasedLane(LaneKey lane, long fence, List<Item> items) {
        this(lane, fence, items, Optional.empty());
    }
}
