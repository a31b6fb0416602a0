package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Header.DocumentHeader;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.TalkWording;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuItem.Answers;
import app.tendero.kernel.MenuItem.Asks;
import app.tendero.kernel.MenuItem.Attachment;
import app.tendero.kernel.MenuItem.Does;
import app.tendero.kernel.MenuItem.Opens;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.MenuTree.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of the merchant's menu: its sub-menus, its answers, and the way back from them. */
final class MenuEntries {

    private static final String GAP = "\n\n";

    private MenuEntries() {}

    /** The turn of somebody who chose an entry; an old one may be gone. */
    static Decision open(Turn turn, String id) {
        return turn.menu()
                .find(id)
                .filter(Found::on)
                .map(found -> open(noted(turn, found.item()), found))
                .orElseGet(() -> gone(turn, id));
    }

    private static Decision open(Turn turn, Found found) {
        return switch (found.item().kind()) {
            case Does does ->
                    ReplyIds.parse(MenuRows.id(turn, found.menu(), found.item()))
                            .map(intent -> Routing.intent(turn, intent))
                            .orElseGet(() -> Menu.show(turn));
            case Answers answers -> answer(turn, found, answers);
            case Asks(var text) -> ask(turn, found.item(), text);
            case Opens opens -> subMenu(turn, found.item(), opens, Optional.empty());
        };
    }

    /** The turn with the entry noted whose row in the menu before them was chosen, if one was. */
    static Turn using(Turn turn, String id) {
        var trail = turn.conversation().trail();
        return trail.menu()
                .filter(menu -> trail.shown().contains(id))
                .flatMap(menu -> item(turn, menu, id))
                .map(item -> noted(turn, item))
                .orElse(turn);
    }

    private static Optional<MenuItem> item(Turn turn, String menu, String id) {
        return turn.menu().shown(menu).stream()
                .filter(
                        item ->
                                MenuRows.id(turn, menu, item).equals(id)
                                        || item.does(MenuAction.BEST_SELLERS)
                                                && id.startsWith("product:")
                                        || item.does(MenuAction.COLLECTIONS)
                                                && id.startsWith("collection:"))
                .findFirst();
    }

    /** Who goes back to a menu chose the way back, not the menu. */
    private static Turn noted(Turn turn, MenuItem item) {
        var trail = turn.conversation().trail();
        return trail.usedNow()
                ? turn
                : turn.with(turn.conversation().withTrail(trail.using(item.id(), turn.at())));
    }

    private static Decision subMenu(Turn turn, MenuItem menu, Opens opens, Optional<String> note) {
        var rows = MenuRows.rows(turn, menu.id(), turn.menu().shown(menu.id()));
        var body =
                MenuRows.text(turn, opens.text()).orElseGet(() -> turn.say(GoodsWording.MENU_BODY));
        return new MenuForm(
                        Optional.of(MenuRows.name(turn, menu)),
                        note.map(words -> words + GAP + body).orElse(body),
                        List.of(
                                new Section(
                                        turn.say(MenuWording.SECTION_MENU),
                                        rows.isEmpty() ? wayBack(turn, menu.id()) : rows)),
                        Optional.empty(),
                        true)
                .said(turn.with(turn.settled()), menu.id());
    }

    /** Of a menu whose entries are all switched off something is left. */
    private static List<Row> wayBack(Turn turn, String menu) {
        return List.of(Rows.back(turn.texts(), MenuRows.above(turn, menu)));
    }

    /** The merchant's own words; numbers typed next still mean the menu they stand in. */
    private static Decision answer(Turn turn, Found found, Answers answers) {
        var body =
                MenuRows.text(turn, answers.text())
                        .orElseGet(() -> MenuRows.name(turn, found.item()));
        return turn.answer(staying(turn), message(turn, found, body, answers.attachment()));
    }

    /** What comes next is the answer: it becomes a ticket that says what was asked. */
    private static Decision ask(Turn turn, MenuItem item, Map<Language, String> text) {
        var name = MenuRows.name(turn, item);
        return Reports.ask(turn, MenuRows.text(turn, text).orElse(name), name);
    }

    private static Conversation staying(Turn turn) {
        return turn.settled().withTrail(turn.conversation().trail().staying());
    }

    private static Message message(
            Turn turn, Found found, String body, Optional<Attachment> attachment) {
        return attachment.orElse(null) instanceof Attachment.Link(var url, var label)
                ? new Link(
                        Optional.empty(),
                        body,
                        Optional.of(turn.say(TalkWording.WELCOME_HINT)),
                        label(turn, found.item(), label),
                        url)
                : new Buttons(
                        attachment.flatMap(MenuEntries::header),
                        body,
                        Optional.empty(),
                        onward(turn, found));
    }

    private static String label(Turn turn, MenuItem item, Map<Language, String> label) {
        return MenuRows.text(turn, label).orElseGet(() -> MenuRows.name(turn, item));
    }

    private static Optional<Header> header(Attachment attachment) {
        return switch (attachment) {
            case Attachment.Image(var url) -> Optional.of(new ImageHeader(url));
            case Attachment.Document(var url, var name) ->
                    Optional.of(new DocumentHeader(url, name));
            case Attachment.Link link -> Optional.empty();
        };
    }

    private static List<Button> onward(Turn turn, Found found) {
        var buttons = new ArrayList<Button>();
        if (!found.above().isEmpty()) {
            buttons.add(
                    Rows.button(
                            turn.texts(), ReplyIds.entry(found.menu()), MenuWording.LABEL_BACK));
        }
        buttons.add(Rows.button(turn.texts(), ReplyIds.MENU, MenuWording.LABEL_MENU));
        buttons.add(Rows.button(turn.texts(), ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        return buttons;
    }

    /** An entry of an old button that the merchant took out or switched off since. */
    private static Decision gone(Turn turn, String id) {
        var menu = turn.menu().find(id).map(Found::menu).orElse(MenuTree.MAIN);
        return again(turn, menu, turn.say(GoodsWording.MENU_GONE));
    }

    /** A number that is not in the menu before them. */
    static Decision missed(Turn turn) {
        var trail = turn.conversation().trail();
        var most = trail.shown().size();
        return again(
                turn,
                trail.menu().orElse(MenuTree.MAIN),
                turn.say(GoodsWording.MENU_NUMBER_WRONG, "max", most));
    }

    /** A menu with a note above it; one that is no more gives way to the main menu. */
    private static Decision again(Turn turn, String menu, String note) {
        return turn.menu()
                .find(menu)
                .filter(Found::on)
                .filter(found -> found.item().kind() instanceof Opens)
                .map(
                        found ->
                                subMenu(
                                        turn,
                                        found.item(),
                                        (Opens) found.item().kind(),
                                        Optional.of(note)))
                .orElseGet(() -> Menu.under(turn, turn.settled(), note));
    }

    /** Up from a sub-menu, or from what one of its entries brought. */
    static Optional<Decision> back(Turn turn) {
        var trail = turn.conversation().trail();
        var came = trail.last().flatMap(used -> turn.menu().find(used.entry()));
        return came.filter(found -> found.item().kind() instanceof Answers)
                .map(found -> to(turn, found.menu()))
                .or(() -> trail.menu().flatMap(menu -> up(turn, menu)))
                .or(
                        () ->
                                came.filter(found -> !found.above().isEmpty() && isIdle(turn))
                                        .map(found -> to(turn, found.menu())));
    }

    private static Optional<Decision> up(Turn turn, String menu) {
        if (!menu.equals(MenuTree.MAIN)) {
            return turn.menu().find(menu).map(found -> to(turn, found.menu()));
        }
        return turn.menu().shown(MenuTree.MAIN).stream()
                        .anyMatch(item -> item.does(MenuAction.BACK))
                ? Optional.of(leave(turn))
                : Optional.empty();
    }

    private static Decision to(Turn turn, String menu) {
        return menu.equals(MenuTree.MAIN) ? Menu.show(turn) : open(turn, menu);
    }

    private static boolean isIdle(Turn turn) {
        return turn.conversation().step() instanceof Idle;
    }

    /** From the main menu back to what brings them here: their cart, else the shop. */
    static Decision leave(Turn turn) {
        return turn.conversation().cart().isEmpty()
                ? Browse.collections(turn, 1)
                : CartDialogue.view(turn);
    }
}
