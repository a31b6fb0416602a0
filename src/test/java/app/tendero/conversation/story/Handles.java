package app.tendero.conversation.story;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts names in place of numbers in our ids, and back, so that a story shows no ids. */
final class Handles {

    private static final Pattern NUMBER = Pattern.compile("\\d{5,7}");
    private static final Pattern OF_VARIANT =
            Pattern.compile("((?:variant|qty|cart\\.add|cart\\.set|cart\\.line|buy):)([^:]+)(.*)");
    private static final Pattern OF_PRODUCT =
            Pattern.compile("((?:product|customize|pick|page:options|alike|with):)([^:]+)(.*)");
    private static final Pattern OF_COLLECTION =
            Pattern.compile("((?:collection|cat|page:collection):)([^:]+)(.*)");
    private static final Pattern ITEMS = Pattern.compile("items(?:\\.add)?:.*");
    private static final Pattern ITEM = Pattern.compile("(\\dx)([^,.]+)");
    private static final Pattern OLD =
            Pattern.compile("((?:add_to_cart|qty_increase|qty_decrease)_)(.+)(_[^_]+)");

    private final Shelf shelf;

    Handles(Shelf shelf) {
        this.shelf = shelf;
    }

    /** {@code cart.add:scarf-red:1} as a phone sends it. Names that mean nothing stay. */
    String id(String shown) {
        return replaced(OF_VARIANT, shown, shelf::variant)
                .or(() -> replaced(OF_PRODUCT, shown, shelf::product))
                .or(() -> replaced(OF_COLLECTION, shown, shelf::collection))
                .or(() -> replaced(OLD, shown, shelf::product))
                .or(() -> items(shown))
                .orElse(shown);
    }

    /** {@code items:2xpizza/Large,1xpcola} */
    private Optional<String> items(String shown) {
        return ITEMS.matcher(shown).matches()
                ? Optional.of(ITEM.matcher(shown).replaceAll(m -> m.group(1) + number(m.group(2))))
                : Optional.empty();
    }

    private String number(String handle) {
        return shelf.variant(handle)
                .map(String::valueOf)
                .or(
                        () ->
                                handle.startsWith("p")
                                        ? shelf.product(handle.substring(1)).map(id -> "p" + id)
                                        : Optional.empty())
                .orElse(handle);
    }

    private static Optional<String> replaced(
            Pattern form, String shown, Function<String, Optional<Long>> find) {
        var m = form.matcher(shown);
        return m.matches()
                ? find.apply(m.group(2)).map(id -> m.group(1) + id + m.group(3))
                : Optional.empty();
    }

    /** An id as a story shows it. */
    String shown(String id) {
        return NUMBER.matcher(id).replaceAll(m -> shelf.handle(Long.parseLong(m.group())));
    }

    String of(long id) {
        return shelf.handle(id);
    }
}
