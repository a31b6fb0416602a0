package app.tendero.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a shopper who types a number or a name means: the menu before them, and the entry they came
 * by.
 *
 * @param menu the menu that was shown last, while nothing else was said since
 * @param shown ids of its rows in their order
 * @param last the entry chosen with their latest message
 * @param shownNow whether the menu was shown in this very turn
 * @param usedNow whether the entry was chosen in this very turn
 */
public record MenuTrail(
        Optional<String> menu,
        List<String> shown,
        Optional<Used> last,
        boolean shownNow,
        boolean usedNow) {

    public static final MenuTrail NONE =
            new MenuTrail(Optional.empty(), List.of(), Optional.empty(), false, false);

    public MenuTrail {
        shown = List.copyOf(shown);
    }

    /**
     * @param entry its id
     */
    public record Used(String entry, Instant at) {}

    public MenuTrail showing(String newMenu, List<String> ids) {
        return new MenuTrail(Optional.of(newMenu), ids, last, true, usedNow);
    }

    /** The menu still counts: what is said now belongs to it. */
    public MenuTrail staying() {
        return new MenuTrail(menu, shown, last, true, usedNow);
    }

    public MenuTrail using(String entry, Instant at) {
        return new MenuTrail(menu, shown, Optional.of(new Used(entry, at)), shownNow, true);
    }

    /** After a turn of the shopper's. {@code answered}: something was said to them. */
    public MenuTrail after(boolean answered) {
        return (answered ? afterNews() : this).with(usedNow ? last : Optional.empty());
    }

    /** After something was said that they did not ask for. */
    public MenuTrail afterNews() {
        return shownNow
                ? with(last)
                : new MenuTrail(Optional.empty(), List.of(), last, false, usedNow);
    }

    private MenuTrail with(Optional<Used> now) {
        return new MenuTrail(menu, shown, now, false, false);
    }
}
