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
 * @param personHours after how many hours without a message a person's talk is the bot's again; 0
 *     where shoppers are handed to nobody
 * @param model whether a language model is asked what messages mean that nobody understands
 */
public record ChatRules(
        MenuTree menu,
        OpeningHours hours,
        Map<Language, String> closed,
        List<CollectionId> collections,
        boolean hidesSoldOut,
        int personHours,
        ModelRules model) {

    /** The longest a person can have a talk in which nobody writes. */
    public static final int MOST_PERSON_HOURS = 168;

    private static final int USUAL_PERSON_HOURS = 4;

    /** A chat as it comes. */
    public static final ChatRules USUAL =
            new ChatRules(
                    MenuTree.USUAL,
                    OpeningHours.ALWAYS,
                    Map.of(),
                    List.of(),
                    false,
                    USUAL_PERSON_HOURS,
                    ModelRules.OFF);

    public ChatRules {
        closed = Map.copyOf(closed);
        collections = List.copyOf(collections);
    }

    /** Whether a shopper can be handed to a person. */
    public boolean handsOver() {
        return personHours > 0;
    }

    /** Whether a collection is one of those that the chat shows. */
    public boolean shows(CollectionId collection) {
        return collections.isEmpty() || collections.contains(collection);
    }

    /** The same with another menu. */
    public ChatRules withMenu(MenuTree other) {
        return new ChatRules(other, hours, closed, collections, hidesSoldOut, personHours, model);
    }
}
