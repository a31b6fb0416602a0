package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;

/** Works items in a store's own lanes, those that are no event of a conversation. */
public interface ItemHandler {

    /** Whether it works items of this kind; the first that says yes gets them. */
    boolean handles(String kind);

    /**
     * Must be safe to repeat.
     *
     * @return the outcome in fixed words; a failure is tried again and parked in the end
     */
    Uni<String> handle(StoreId store, Item item);
}
