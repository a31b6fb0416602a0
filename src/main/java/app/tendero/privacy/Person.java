package app.tendero.privacy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody whose data is asked for, as far as a store knows them.
 *
 * @param shoppers their conversations: one for each number or id they wrote with; may be empty
 * @param clues everything they are called by
 */
public record Person(StoreId store, Set<ConversationId> shoppers, Clues clues) {

    public Person {
        shoppers = Set.copyOf(shoppers);
    }

    /** The conversations as an argument of {@code = ANY($n::uuid[])}, in a fixed order. */
    public UUID[] ids() {
        return shoppers.stream().map(ConversationId::value).sorted().toArray(UUID[]::new);
    }

    /** The same without some of the conversations. */
    Person without(Set<ConversationId> some) {
        var rest = new HashSet<>(shoppers);
        rest.removeAll(some);
        return new Person(store, rest, clues);
    }

    /** Whether the store has a conversation with them. */
    public boolean isKnown() {
        return !shoppers.isEmpty();
    }

    @Override
    public String toString() {
        return "Person[" + store + ", " + shoppers + "]";
    }
}
