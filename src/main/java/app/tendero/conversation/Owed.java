package app.tendero.conversation;

import java.util.List;
import java.util.Optional;

/**
 * What an answer says that its shopper must hear, even where the answer to a later message stands
 * for this one. Finished sentences in the shopper's language.
 *
 * @param news what nobody asked for and is told once: a greeting, a ticket, a changed price
 * @param undone why what was asked could not be done, or not all of it
 */
public record Owed(List<String> news, Optional<String> undone) {

    public static final Owed NOTHING = new Owed(List.of(), Optional.empty());

    public Owed {
        news = List.copyOf(news);
    }
}
