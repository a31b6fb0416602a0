package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import java.util.List;

/** Works leased lanes. All calls return at once. */
public interface LaneWork {

    /**
     * How many more lanes of this store can be taken now. One store gets a share of the places and
     * never all, so that what others receive meanwhile need not wait for it.
     */
    int room(StoreId store);

    /** Takes lanes that were leased for this process. */
    void offer(List<LeasedLane> lanes);

    /**
     * Told when nobody knows whether a commit with this claim happened: its lanes must not rest
     * until their lease ends.
     */
    void unsure(Claim claim);
}
