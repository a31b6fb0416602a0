package app.tendero.inbox;

import java.util.List;

/**
 * A lane that this process may work now.
 *
 * @param fence must still stand in the lane's row when the work is committed
 * @param items what is known to wait, in order; when empty, ask {@link Inbox#undone}
 */
public record LeasedLane(LaneKey lane, long fence, List<Item> items) {}
