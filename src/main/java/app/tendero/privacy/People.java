package app.tendero.privacy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows who the shoppers of a store are; brought by the package that keeps them. */
public interface People {

    /**
     * Whoever these clues fit, with all they are called by. A national number fits the one shopper
     * whose number ends like it, and nobody when there are several.
     */
    Uni<Person> find(StoreId store, Clues clues);

    /**
     * From now on they are strangers: their keys lead nowhere, nobody takes work of theirs, and
     * work that is under way is lost. Answers how many rows went.
     *
     * @param forGood whether messages that they wrote until now are dropped if they come again
     */
    Uni<Integer> forget(Person person, boolean forGood);

    /**
     * Clears what was on its way into the database when they were forgotten. To be called when no
     * transaction of that time can be open any more; answers how many rows went.
     */
    Uni<Integer> clear(Person person);

    /**
     * A stretch of the shoppers of a store and who of them has been silent.
     *
     * @param last where the next stretch begins; empty after the last one
     */
    record Stretch(List<ConversationId> silent, Optional<ConversationId> last) {}

    /**
     * Looks at some shoppers for those who neither wrote nor were written to for days.
     *
     * @param after the last one that was looked at
     */
    Uni<Stretch> silentFor(StoreId store, int days, Optional<ConversationId> after);

    /** Who of them wrote, or was written to, in the last days: whoever was silent no more. */
    Uni<Set<ConversationId>> awake(Person person);

    /** The stores that have shoppers. */
    Uni<List<StoreId>> stores();
}
