package app.tendero.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a store's main menu can offer. */
public enum MenuEntry {
    /** The products that sell best, each a row of its own. */
    BEST_SELLERS,
    /** The first collections, each a row of its own. */
    COLLECTIONS,
    /** The cart, where there is something in it. */
    CART,
    BROWSE,
    SEARCH,
    /** The shopper's orders, where they have any. */
    ORDERS,
    /** The choice of a language, where the store speaks more than one. */
    LANGUAGE,
    HELP,
    /** How to reach a person. */
    CONTACT;

    /** What is offered, and in which order, unless the merchant says otherwise. */
    public static final List<MenuEntry> USUAL =
            List.of(BEST_SELLERS, COLLECTIONS, CART, BROWSE, SEARCH, ORDERS, LANGUAGE, HELP);

    /** Its name in settings, such as {@code best_sellers}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MenuEntry> parse(String tag) {
        return Arrays.stream(values()).filter(entry -> entry.tag().equals(tag)).findFirst();
    }

    /** Whether it is there for every shopper in every shop: a menu needs one that is. */
    public boolean always() {
        return switch (this) {
            case BROWSE, SEARCH, HELP, CONTACT -> true;
            case BEST_SELLERS, COLLECTIONS, CART, ORDERS, LANGUAGE -> false;
        };
    }

    /**
     * Whether it stands in the menu as the goods themselves instead of one row that leads there.
     */
    public boolean goods() {
        return this == BEST_SELLERS || this == COLLECTIONS;
    }
}
