package app.tendero.conversation.dialogue;

import app.tendero.conversation.Message.Row;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/** The rows of the menu that lead somewhere, as far as they make sense to this shopper. */
final class Topics {

    private Topics() {}

    /** What the merchant offers; a menu of theirs that could be empty has help in it. */
    static List<MenuEntry> offered(Turn turn) {
        var chosen = turn.store().chat().menu().stream().distinct().toList();
        if (chosen.stream().anyMatch(MenuEntry::always)) {
            return chosen;
        }
        var more = new ArrayList<>(chosen);
        more.add(MenuEntry.HELP);
        return more;
    }

    static List<Row> rows(Turn turn, List<MenuEntry> entries) {
        return entries.stream().flatMap(entry -> row(turn, entry).stream()).toList();
    }

    private static List<Row> row(Turn turn, MenuEntry entry) {
        return switch (entry) {
            case BEST_SELLERS, COLLECTIONS -> List.of(); // goods, not rows that lead to them
            case CART -> cart(turn);
            case BROWSE ->
                    action(turn, ReplyIds.BROWSE, WordingKey.LABEL_BROWSE, WordingKey.ABOUT_BROWSE);
            case SEARCH ->
                    action(turn, ReplyIds.SEARCH, WordingKey.LABEL_SEARCH, WordingKey.ABOUT_SEARCH);
            case ORDERS ->
                    turn.conversation().orders().isEmpty()
                            ? List.of()
                            : action(
                                    turn,
                                    ReplyIds.ORDERS,
                                    WordingKey.LABEL_ORDERS,
                                    WordingKey.ABOUT_ORDERS);
            case LANGUAGE -> language(turn);
            case HELP -> action(turn, ReplyIds.HELP, WordingKey.LABEL_HELP, WordingKey.ABOUT_HELP);
            case CONTACT ->
                    action(turn, ReplyIds.HUMAN, WordingKey.LABEL_HUMAN, WordingKey.ABOUT_HUMAN);
        };
    }

    private static List<Row> cart(Turn turn) {
        var cart = turn.conversation().cart();
        return cart.isEmpty()
                ? List.of()
                : List.of(
                        new Row(
                                ReplyIds.CART,
                                turn.say(WordingKey.LABEL_CART),
                                CartText.summary(turn.texts(), cart)));
    }

    private static List<Row> language(Turn turn) {
        return turn.store().languages().size() > 1
                ? List.of(
                        new Row(
                                ReplyIds.LANGUAGES,
                                turn.say(WordingKey.LABEL_LANGUAGE),
                                LanguageChoice.offered(turn)))
                : List.of();
    }

    private static List<Row> action(Turn turn, String id, WordingKey label, WordingKey about) {
        return List.of(Rows.action(turn.texts(), id, label, about));
    }
}
