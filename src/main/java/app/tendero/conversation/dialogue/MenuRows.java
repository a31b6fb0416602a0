package app.tendero.conversation.dialogue;

import app.tendero.conversation.DeskWording;
import app.tendero.conversation.MenuLabels;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.SafeText;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuItem.Answers;
import app.tendero.kernel.MenuItem.Asks;
import app.tendero.kernel.MenuItem.Does;
import app.tendero.kernel.MenuItem.Opens;
import app.tendero.kernel.MenuTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a menu that lead somewhere, as far as they make sense to this shopper. */
final class MenuRows {

    private MenuRows() {}

    /** What the main menu offers; a merchant's that could be empty has help in it. */
    static List<MenuItem> main(Turn turn) {
        var shown = turn.menu().shown(MenuTree.MAIN);
        if (shown.stream()
                .anyMatch(item -> !item.action().map(MenuAction::sometimes).orElse(false))) {
            return shown;
        }
        var more = new ArrayList<>(shown);
        more.add(MenuItem.of(MenuAction.HELP));
        return more;
    }

    /** All rows of a menu but the goods of the main menu, which are rows of their own. */
    static List<Row> leading(Turn turn, String menu, List<MenuItem> items) {
        return rows(
                turn,
                menu,
                items.stream()
                        .filter(item -> !menu.equals(MenuTree.MAIN) || !isGoods(item))
                        .toList());
    }

    static List<Row> rows(Turn turn, String menu, List<MenuItem> items) {
        return items.stream().flatMap(item -> row(turn, menu, item).stream()).toList();
    }

    static boolean isGoods(MenuItem item) {
        return item.action().filter(MenuAction::goods).isPresent();
    }

    private static Optional<Row> row(Turn turn, String menu, MenuItem item) {
        return makesSense(turn, menu, item)
                ? Optional.of(new Row(id(turn, menu, item), name(turn, item), about(turn, item)))
                : Optional.empty();
    }

    private static boolean makesSense(Turn turn, String menu, MenuItem item) {
        return switch (item.kind()) {
            case Does(var action) ->
                    switch (action) {
                        case CART -> !turn.conversation().cart().isEmpty();
                        case ORDERS ->
                                !menu.equals(MenuTree.MAIN)
                                        || !turn.conversation().orders().isEmpty();
                        case LANGUAGE -> turn.store().languages().size() > 1;
                        case BEST_SELLERS,
                                COLLECTIONS,
                                BROWSE,
                                SEARCH,
                                HELP,
                                HUMAN,
                                ORDER_TRACK,
                                ORDER_DATES,
                                SCHEDULE,
                                SCHEDULE_TODAY,
                                SCHEDULE_WEEK,
                                SCHEDULE_LINES,
                                SCHEDULE_MINE,
                                FAQ,
                                CONTACT,
                                TICKETS,
                                TICKET_NEW,
                                TICKET_ISSUE,
                                TICKET_MINE,
                                TICKET_FOLLOW,
                                BACK ->
                                true;
                    };
            case Answers answers -> true;
            case Asks asks -> true;
            case Opens opens -> true;
        };
    }

    /** What a tap on an entry sends; the same as everywhere for what the chat does by itself. */
    static String id(Turn turn, String menu, MenuItem item) {
        return switch (item.kind()) {
            case Does(var action) ->
                    switch (action) {
                        case BEST_SELLERS -> ReplyIds.BEST_SELLERS;
                        case COLLECTIONS, BROWSE -> ReplyIds.BROWSE;
                        case CART -> ReplyIds.CART;
                        case SEARCH -> ReplyIds.SEARCH;
                        case ORDERS -> ReplyIds.ORDERS;
                        case LANGUAGE -> ReplyIds.LANGUAGES;
                        case HELP -> ReplyIds.HELP;
                        case HUMAN -> ReplyIds.HUMAN;
                        case ORDER_TRACK -> ReplyIds.ORDERS_OTHER;
                        case ORDER_DATES -> ReplyIds.ORDER_DATES;
                        case SCHEDULE -> ReplyIds.SCHEDULE;
                        case SCHEDULE_TODAY -> ReplyIds.SCHEDULE_TODAY;
                        case SCHEDULE_WEEK -> ReplyIds.SCHEDULE_WEEK;
                        case SCHEDULE_LINES -> ReplyIds.SCHEDULE_LINES;
                        case SCHEDULE_MINE -> ReplyIds.SCHEDULE_MINE;
                        case FAQ -> ReplyIds.FAQ;
                        case CONTACT -> ReplyIds.CONTACT;
                        case TICKETS -> TicketIds.HUB;
                        case TICKET_NEW -> TicketIds.NEW;
                        case TICKET_ISSUE -> TicketIds.ISSUE;
                        case TICKET_MINE -> TicketIds.MINE;
                        case TICKET_FOLLOW -> TicketIds.FOLLOW;
                        case BACK -> above(turn, menu);
                    };
            case Answers answers -> ReplyIds.entry(item.id());
            case Asks asks -> ReplyIds.entry(item.id());
            case Opens opens -> ReplyIds.entry(item.id());
        };
    }

    /** What a tap sends that leads from a menu to the one above it. */
    static String above(Turn turn, String menu) {
        return menu.equals(MenuTree.MAIN)
                ? ReplyIds.LEAVE_MENU
                : turn.menu()
                        .find(menu)
                        .map(found -> ReplyIds.entry(found.menu()))
                        .orElse(ReplyIds.MENU);
    }

    /** What the merchant calls an entry, else the chat. */
    static String name(Turn turn, MenuItem item) {
        return switch (item.kind()) {
            case Does(var action) ->
                    Optional.ofNullable(item.names().get(turn.texts().language()))
                            .map(SafeText::line)
                            .orElseGet(() -> turn.say(MenuLabels.of(action)));
            case Answers answers -> SafeText.line(text(turn, item.names()).orElse(""));
            case Asks asks -> SafeText.line(text(turn, item.names()).orElse(""));
            case Opens opens -> SafeText.line(text(turn, item.names()).orElse(""));
        };
    }

    /** A merchant's text in the shopper's language, else in the store's own, else in any. */
    static Optional<String> text(Turn turn, Map<Language, String> texts) {
        return Optional.ofNullable(texts.get(turn.texts().language()))
                .or(() -> Optional.ofNullable(texts.get(turn.store().languages().getFirst())))
                .or(
                        () ->
                                texts.entrySet().stream()
                                        .min(Map.Entry.comparingByKey())
                                        .map(Map.Entry::getValue))
                .filter(text -> !text.isBlank());
    }

    private static String about(Turn turn, MenuItem item) {
        return switch (item.kind()) {
            case Does(var action) ->
                    switch (action) {
                        case CART -> CartText.summary(turn.texts(), turn.conversation().cart());
                        case LANGUAGE -> LanguageChoice.offered(turn);
                        case BEST_SELLERS -> turn.say(MenuWording.ABOUT_BEST_SELLERS);
                        case COLLECTIONS, BROWSE -> turn.say(MenuWording.ABOUT_BROWSE);
                        case SEARCH -> turn.say(MenuWording.ABOUT_SEARCH);
                        case ORDERS -> turn.say(MenuWording.ABOUT_ORDERS);
                        case HELP -> turn.say(MenuWording.ABOUT_HELP);
                        case HUMAN -> turn.say(MenuWording.ABOUT_HUMAN);
                        case ORDER_TRACK -> turn.say(MenuWording.ABOUT_ORDER_OTHER);
                        case ORDER_DATES -> turn.say(MenuWording.ABOUT_ORDER_DATES);
                        case SCHEDULE -> turn.say(DeskWording.ABOUT_SCHEDULE);
                        case SCHEDULE_TODAY -> turn.say(DeskWording.ABOUT_SCHEDULE_TODAY);
                        case SCHEDULE_WEEK -> turn.say(DeskWording.ABOUT_SCHEDULE_WEEK);
                        case SCHEDULE_LINES -> turn.say(DeskWording.ABOUT_SCHEDULE_LINES);
                        case SCHEDULE_MINE -> turn.say(DeskWording.ABOUT_SCHEDULE_MINE);
                        case FAQ -> turn.say(DeskWording.ABOUT_FAQ);
                        case CONTACT -> turn.say(DeskWording.ABOUT_CONTACT);
                        case TICKETS, TICKET_NEW, TICKET_ISSUE, TICKET_MINE, TICKET_FOLLOW -> "";
                        case BACK -> turn.say(MenuWording.ABOUT_BACK);
                    };
            case Answers answers -> "";
            case Asks asks -> "";
            case Opens opens -> "";
        };
    }
}
