package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Statement;
import java.util.List;
import java.util.Map;

/** Works leased lanes. All calls return at once. */
public interface LaneWork {

    /**
     * How many more lanes of this store can be taken now. One store gets a share of the places and
     * never all, so that what others receive meanwhile need not wait for it.
     */
    int room(StoreId store);

    /** What was read of a lane while it was taken; only who works it knows what that is. */
    interface Loaded {}

    /**
     * What is to be read of lanes that are being taken, in the same go: whoever works them would
     * ask for it next.
     */
    Statement<? extends Map<LaneKey, ? extends Loaded>> load(List<LaneKey> lanes);

    /** Takes lanes that were leased for this process. */
    void offer(List<LeasedLane> lanes);

    /**
     * Told when nobody knows whether a commit with this claim happened: its lanes must not rest
     * until their lease ends.
     */
    void unsure(Claim claim);
}
