package app.tendero.inbox;

import java.util.List;

/** Works leased lanes. Both calls return at once. */
public interface LaneWork {

    /** How many more lanes can be taken now. */
    int room();

    /** Takes lanes that were leased for this process. */
    void offer(List<LeasedLane> lanes);
}
