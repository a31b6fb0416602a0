package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import java.util.Set;

/**
 * A store whose data goes.
 *
 * @param names what it is called in bodies that carry no {@link StoreId}: its domain and the ids of
 *     its numbers
 */
public record LeavingStore(StoreId store, Set<String> names) {

    public LeavingStore {
        names = Set.copyOf(names);
    }
}
