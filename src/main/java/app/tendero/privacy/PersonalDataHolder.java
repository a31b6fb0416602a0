package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A package that keeps rows, and answers for the people in them. A new table begins with its line
 * here: a test reads the schema and fails for one that nobody declared. Whoever keeps rows about
 * shoppers outside the tables of others implements {@link #gather} and {@link #erase}, too.
 *
 * <p>All of it is safe to repeat, goes in bounded batches, and touches one store's rows only.
 */
public interface PersonalDataHolder {

    /** Its name in counts and data files, such as {@code outbox}. */
    String holder();

    /** Every table that is its own. */
    List<KeptTable> tables();

    /**
     * What is kept of a person, one object per thing, in words that can be understood without us.
     */
    default Uni<List<ObjectNode>> gather(Person person) {
        return Uni.createFrom().item(List.of());
    }

    /** Erases what is kept of a person; answers how many rows went. */
    default Uni<Integer> erase(Person person) {
        return Uni.createFrom().item(0);
    }

    /**
     * Erases what is kept of a store that left, but for the tables that are erased by their {@code
     * store_id}; answers how many rows went.
     */
    default Uni<Integer> eraseStore(LeavingStore store) {
        return Uni.createFrom().item(0);
    }

    /**
     * Forgets what was said longer ago than a store keeps it, of shoppers who are still about;
     * those who fell silent are erased as a whole. Answers how many rows were changed.
     */
    default Uni<Integer> forget(StoreId store, int days) {
        return Uni.createFrom().item(0);
    }

    /** Whether it erases a store only when everybody else has, as the store's own row is here. */
    default boolean isLast() {
        return false;
    }
}
