package app.tendero.kernel;

import static app.tendero.kernel.MenuAction.BEST_SELLERS;
import static app.tendero.kernel.MenuAction.BROWSE;
import static app.tendero.kernel.MenuAction.CART;
import static app.tendero.kernel.MenuAction.COLLECTIONS;
import static app.tendero.kernel.MenuAction.HELP;
import static app.tendero.kernel.MenuAction.HUMAN;
import static app.tendero.kernel.MenuAction.LANGUAGE;
import static app.tendero.kernel.MenuAction.ORDERS;
import static app.tendero.kernel.MenuAction.SEARCH;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A store's menu: what it offers, in its order, and below it what its entries offer.
 *
 * @param items the main menu
 * @param word what a shopper gets who types "menu"
 */
public record MenuTree(List<MenuItem> items, Word word) {

    /** What the main menu is called where an entry's id would stand. */
    public static final String MAIN = "main";

    /** The menu of a shop, unless the merchant says otherwise. */
    public static final MenuTree USUAL =
            new MenuTree(
                    Stream.concat(
                                    Stream.of(
                                                    BEST_SELLERS,
                                                    COLLECTIONS,
                                                    CART,
                                                    BROWSE,
                                                    SEARCH,
                                                    ORDERS,
                                                    LANGUAGE,
                                                    HELP)
                                            .map(MenuItem::of),
                                    Stream.of(MenuItem.of(HUMAN).shown(false)))
                            .toList(),
                    Word.MENU);

    public MenuTree {
        items = List.copyOf(items);
    }

    /** What the word "menu" means in a store. */
    public enum Word {
        /** The main menu. */
        MENU,
        /** What there is to eat: the collections. */
        CATEGORIES
    }

    /** An entry and the sub-menus it is in, the outermost first. */
    public record Found(MenuItem item, List<MenuItem> above) {

        public Found {
            above = List.copyOf(above);
        }

        /** The menu it stands in. */
        public String menu() {
            return above.isEmpty() ? MAIN : above.getLast().id();
        }

        /** Whether a shopper can come to it. */
        public boolean on() {
            return item.on() && above.stream().allMatch(MenuItem::on);
        }
    }

    public Optional<Found> find(String id) {
        return all().filter(found -> found.item().id().equals(id)).findFirst();
    }

    /** All entries, as they stand from top to bottom. */
    public Stream<Found> all() {
        return items.stream().flatMap(item -> all(item, List.of()));
    }

    private static Stream<Found> all(MenuItem item, List<MenuItem> above) {
        var below = Stream.concat(above.stream(), Stream.of(item)).toList();
        return Stream.concat(
                Stream.of(new Found(item, above)),
                item.items().stream().flatMap(inner -> all(inner, below)));
    }

    /** What a menu shows; nothing where there is no such menu. */
    public List<MenuItem> shown(String menu) {
        var all =
                menu.equals(MAIN)
                        ? items
                        : find(menu).map(found -> found.item().items()).orElse(List.of());
        return all.stream().filter(MenuItem::on).toList();
    }
}
