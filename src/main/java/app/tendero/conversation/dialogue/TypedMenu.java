package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.SaidName;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuTree;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What typed words mean to somebody who has a menu before them, and to who knows it by heart. */
final class TypedMenu {

    private TypedMenu() {}

    /** A number or a name of the menu that was shown last. */
    static Optional<Intent> shown(Turn turn, String text) {
        return turn.conversation()
                .trail()
                .menu()
                .flatMap(menu -> number(turn, menu, text).or(() -> named(turn, menu, text)));
    }

    private static Optional<Intent> number(Turn turn, String menu, String text) {
        var count = Commands.parseQuantity(text);
        var rows = turn.conversation().trail().shown();
        if (count.isEmpty()) {
            return Optional.empty();
        }
        var n = count.getAsInt();
        if (n >= 1 && n <= rows.size()) {
            return Optional.of(new Intent.ChooseShown(rows.get(n - 1)));
        }
        return sells(turn, menu) ? Optional.empty() : Optional.of(new Intent.MissShown());
    }

    /** In a menu with goods, what is none of it is something to look for. */
    private static boolean sells(Turn turn, String menu) {
        return turn.menu().shown(menu).stream()
                .anyMatch(item -> item.action().filter(action -> action.goods()).isPresent());
    }

    private static Optional<Intent> named(Turn turn, String menu, String text) {
        if (turn.menu().equals(MenuTree.USUAL) || isConsent(text)) {
            return Optional.empty(); // its names are commands
        }
        return SaidName.of(text)
                .flatMap(said -> first(turn, turn.menu().shown(menu), said, SaidName::is))
                .map(item -> new Intent.ChooseShown(MenuRows.id(turn, menu, item)));
    }

    /** "Stop" is heard in every menu. */
    private static boolean isConsent(String text) {
        return Commands.parse(text)
                .filter(command -> command == Command.STOP || command == Command.START)
                .isPresent();
    }

    /** What is no command, but nearly a name of this menu, or a name of any. */
    static Optional<Intent> meant(Turn turn, String text) {
        if (turn.menu().equals(MenuTree.USUAL) || !isFree(turn)) {
            return Optional.empty();
        }
        var before =
                turn.conversation().trail().menu().filter(menu -> !sells(turn, menu)).stream()
                        .flatMap(menu -> turn.menu().shown(menu).stream())
                        .toList();
        var own =
                turn.menu()
                        .all()
                        .filter(MenuTree.Found::on)
                        .map(MenuTree.Found::item)
                        .filter(item -> !item.names().isEmpty())
                        .toList();
        return SaidName.of(text)
                .flatMap(
                        said ->
                                first(turn, before, said, SaidName::isNearly)
                                        .or(() -> first(turn, own, said, SaidName::is))
                                        .or(() -> first(turn, own, said, SaidName::isNearly)))
                .map(item -> new Intent.OpenEntry(item.id()));
    }

    /** Nothing else was asked that their words could be the answer to. */
    private static boolean isFree(Turn turn) {
        var step = turn.conversation().step();
        return step instanceof Idle || step instanceof CheckoutStep || step instanceof AtOrder;
    }

    private static Optional<MenuItem> first(
            Turn turn, List<MenuItem> items, String said, BiPredicate<String, String> fits) {
        return items.stream()
                .filter(item -> names(turn, item).anyMatch(name -> fits.test(said, name)))
                .findFirst();
    }

    private static Stream<String> names(Turn turn, MenuItem item) {
        var own = item.names().values().stream();
        var synonyms = item.synonyms().values().stream().flatMap(List::stream);
        return Stream.concat(Stream.of(MenuRows.name(turn, item)), Stream.concat(own, synonyms));
    }
}
