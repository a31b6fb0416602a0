package app.tendero.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a store's menu.
 *
 * @param id stable: a button of last year names it; no other entry's of the store
 * @param names the merchant's, by language; without one an action is called as the chat calls it
 * @param synonyms what shoppers may type for it besides, by language
 * @param on whether it is shown
 */
public record MenuItem(
        String id,
        Map<Language, String> names,
        Map<Language, List<String>> synonyms,
        boolean on,
        Kind kind) {

    public MenuItem {
        names = Map.copyOf(names);
        synonyms = Map.copyOf(synonyms);
    }

    /** What choosing an entry does. */
    public sealed interface Kind {}

    /** What the chat does by itself. */
    public record Does(MenuAction action) implements Kind {}

    /** The merchant's own text, perhaps with something to look at. */
    public record Answers(Map<Language, String> text, Optional<Attachment> attachment)
            implements Kind {

        public Answers {
            text = Map.copyOf(text);
        }
    }

    /** The merchant's own question; what the shopper answers becomes a ticket. */
    public record Asks(Map<Language, String> text) implements Kind {

        public Asks {
            text = Map.copyOf(text);
        }
    }

    /** More entries below a text of the merchant's, where they wrote one. */
    public record Opens(Map<Language, String> text, List<MenuItem> items) implements Kind {

        public Opens {
            text = Map.copyOf(text);
            items = List.copyOf(items);
        }
    }

    /** What comes with an answer; the address is public and https. */
    public sealed interface Attachment {

        String url();

        /** JPEG or PNG up to 5 MB. */
        record Image(String url) implements Attachment {}

        /** A file up to 100 MB, under a name that tells its kind. */
        record Document(String url, String filename) implements Attachment {}

        /** A page; {@code label} is what stands on the button. */
        record Link(String url, Map<Language, String> label) implements Attachment {

            public Link {
                label = Map.copyOf(label);
            }
        }
    }

    /** An entry that is shown and has the chat do something, under the action's own name. */
    public static MenuItem of(MenuAction action) {
        return new MenuItem(action.tag(), Map.of(), Map.of(), true, new Does(action));
    }

    /** What is below it. */
    public List<MenuItem> items() {
        return kind instanceof Opens opens ? opens.items() : List.of();
    }

    public Optional<MenuAction> action() {
        return kind instanceof Does does ? Optional.of(does.action()) : Optional.empty();
    }

    public boolean does(MenuAction action) {
        return kind instanceof Does does && does.action() == action;
    }

    /** The same entry, shown or not. */
    public MenuItem shown(boolean now) {
        return new MenuItem(id, names, synonyms, now, kind);
    }
}
