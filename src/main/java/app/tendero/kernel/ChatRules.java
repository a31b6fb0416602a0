package app.tendero.kernel;

import java.util.List;
import java.util.Map;

/**
 * How a merchant arranged their chat, beyond its words.
 *
 * @param menu what the chat offers
 * @param hours when a person can be reached
 * @param closed what to say when nobody can, by language, where the merchant wrote something
 * @param collections the ones that are shown, in their order; empty for all in the shop's order
 * @param hidesSoldOut whether what cannot be bought now is left out of lists instead of marked
 */
public record ChatRules(
        MenuTree menu,
        OpeningHours hours,
        Map<Language, String> closed,
        List<CollectionId> collections,
        boolean hidesSoldOut) {

    /** A chat as it comes. */
    public static final ChatRules USUAL =
            new ChatRules(MenuTree.USUAL, OpeningHours.ALWAYS, Map.of(), List.of(), false);

    public ChatRules {
        closed = Map.copyOf(closed);
        collections = List.copyOf(collections);
    }

    /** Whether a collection is one of those that the chat shows. */
    public boolean shows(CollectionId collection) {
        return collections.isEmpty() || collections.contains(collection);
    }
}
