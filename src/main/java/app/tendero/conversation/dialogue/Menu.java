package app.tendero.conversation.dialogue;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.TalkWording;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main menu, which leads everywhere: goods one tap away, the other entries with them. It hangs
 * under every answer that would otherwise be a dead end.
 */
final class Menu {

    private Menu() {}

    static Decision show(Turn turn) {
        return under(turn, turn.settled(), turn.say(GoodsWording.MENU_BODY));
    }

    /** Says {@code body} above the menu. Without the catalogue the menu is there all the same. */
    static Decision under(Turn turn, Conversation next, String body) {
        var offered = MenuRows.main(turn);
        return MenuGoods.look(
                turn,
                offered,
                goods -> {
                    var after = turn.with(next);
                    return form(after, offered, blind(after, body, goods), goods, hint(turn))
                            .said(after, MenuTree.MAIN);
                });
    }

    /** The shop cannot be looked into: a clear sentence, and all that works without it. */
    static Decision withoutShop(Turn turn) {
        var offered = MenuRows.main(turn);
        var rows = MenuRows.leading(turn, MenuTree.MAIN, offered);
        var topics = new Section(turn.say(MenuWording.SECTION_MENU), rows);
        var body = turn.say(TalkWording.SHOP_UNREACHABLE);
        return new MenuForm(Optional.empty(), body, List.of(topics), hint(turn), !sells(offered))
                .said(turn.with(turn.settled()), MenuTree.MAIN)
                .undone(body);
    }

    /** The welcome of a first answer says the same: once is enough. */
    private static Optional<String> hint(Turn turn) {
        return turn.conversation().greeted()
                ? Optional.of(turn.say(TalkWording.WELCOME_HINT))
                : Optional.empty();
    }

    private static String blind(Turn turn, String body, MenuGoods goods) {
        return goods.unseen() ? body + "\n\n" + turn.say(TalkWording.SHOP_UNREACHABLE) : body;
    }

    private static boolean sells(List<MenuItem> offered) {
        return offered.stream().anyMatch(MenuRows::isGoods);
    }

    private static MenuForm form(
            Turn turn,
            List<MenuItem> offered,
            String body,
            MenuGoods goods,
            Optional<String> hint) {
        var room = Limits.ROWS - MenuRows.leading(turn, MenuTree.MAIN, offered).size();
        var sections =
                room < 0
                        ? List.of(all(turn, offered))
                        : sections(turn, offered, goods.within(room));
        return new MenuForm(Optional.empty(), body, sections, hint, !sells(offered));
    }

    /** More than a list can hold: the goods are a row each, too. */
    private static Section all(Turn turn, List<MenuItem> offered) {
        var rows = MenuRows.rows(turn, MenuTree.MAIN, offered);
        return new Section(turn.say(MenuWording.SECTION_MENU), rows);
    }

    /**
     * The menu in the merchant's order. Goods stand in sections of their own, and what leads
     * somewhere stands together as far as nothing comes between.
     */
    private static List<Section> sections(Turn turn, List<MenuItem> offered, MenuGoods goods) {
        var sections = new ArrayList<Section>();
        var together = new ArrayList<MenuItem>();
        for (var item : offered) {
            if (MenuRows.isGoods(item)) {
                addTopics(turn, sections, together);
                sections.add(goods(turn, item, goods));
            } else {
                together.add(item);
            }
        }
        addTopics(turn, sections, together);
        return sections;
    }

    private static Section goods(Turn turn, MenuItem item, MenuGoods goods) {
        var best = item.does(MenuAction.BEST_SELLERS);
        var title =
                item.names().containsKey(turn.texts().language())
                        ? MenuRows.name(turn, item)
                        : turn.say(
                                best
                                        ? MenuWording.SECTION_BEST_SELLERS
                                        : MenuWording.SECTION_COLLECTIONS);
        return new Section(title, best ? goods.best() : goods.shelf());
    }

    private static void addTopics(Turn turn, List<Section> sections, List<MenuItem> together) {
        var rows = MenuRows.leading(turn, MenuTree.MAIN, together);
        if (!rows.isEmpty()) {
            sections.add(new Section(turn.say(MenuWording.SECTION_MENU), rows));
        }
        together.clear();
    }
}
