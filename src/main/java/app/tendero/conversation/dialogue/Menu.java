package app.tendero.conversation.dialogue;

import static app.tendero.kernel.MenuEntry.BEST_SELLERS;
import static app.tendero.kernel.MenuEntry.COLLECTIONS;

import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Texts;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list that leads everywhere: best sellers and collections one tap away, the topics below. It
 * hangs under every answer that would otherwise be a dead end.
 */
final class Menu {

    private static final int MOST_BEST_SELLERS = 5;
    private static final int MOST_COLLECTIONS = 2;
    private static final List<Row> NO_ROWS = List.of();

    private Menu() {}

    static Decision show(Turn turn) {
        return under(turn, turn.settled(), turn.say(WordingKey.MENU_BODY));
    }

    /** Says {@code body} above the menu. Without the catalogue the menu is there all the same. */
    static Decision under(Turn turn, Conversation next, String body) {
        return turn.see(
                turn.bestSellers(1),
                turn.collections(1),
                (best, collections) -> {
                    var after = turn.with(next);
                    return turn.answer(
                            next,
                            list(
                                    after,
                                    blind(after, body, best, collections),
                                    sections(after, best, collections),
                                    hint(turn)));
                });
    }

    /** The shop cannot be looked into: a clear sentence, and all that works without it. */
    static Decision withoutShop(Turn turn) {
        var body = turn.say(WordingKey.SHOP_UNREACHABLE);
        var rows = Topics.rows(turn, Topics.offered(turn));
        var topics = new Section(turn.say(WordingKey.SECTION_MENU), rows);
        return turn.answer(turn.settled(), list(turn, body, List.of(topics), hint(turn)));
    }

    /** The welcome of a first answer says the same: once is enough. */
    private static Optional<String> hint(Turn turn) {
        return turn.conversation().greeted()
                ? Optional.of(turn.say(WordingKey.WELCOME_HINT))
                : Optional.empty();
    }

    private static String blind(
            Turn turn,
            String body,
            View<Page<ProductCard>> best,
            View<Page<CollectionCard>> collections) {
        return best instanceof View.Unavailable && collections instanceof View.Unavailable
                ? body + "\n\n" + turn.say(WordingKey.SHOP_UNREACHABLE)
                : body;
    }

    /**
     * The menu in the merchant's order. Goods stand in sections of their own, and what leads
     * somewhere stands together as far as nothing comes between.
     */
    private static List<Section> sections(
            Turn turn, View<Page<ProductCard>> best, View<Page<CollectionCard>> collections) {
        var texts = turn.texts();
        var offered = Topics.offered(turn);
        var room = Limits.ROWS - Topics.rows(turn, offered).size();
        var shelf = offered.contains(COLLECTIONS) ? collectionRows(texts, collections) : NO_ROWS;
        var top =
                offered.contains(BEST_SELLERS)
                        ? bestSellers(texts, best, room - Math.min(MOST_COLLECTIONS, shelf.size()))
                        : NO_ROWS;
        var shown = shelf.subList(0, Math.min(room - top.size(), shelf.size()));
        var sections = new ArrayList<Section>();
        var together = new ArrayList<MenuEntry>();
        for (var entry : offered) {
            if (entry.goods()) {
                addTopics(turn, sections, together);
                sections.add(
                        entry == BEST_SELLERS
                                ? new Section(texts.say(WordingKey.SECTION_BEST_SELLERS), top)
                                : new Section(texts.say(WordingKey.SECTION_COLLECTIONS), shown));
            } else {
                together.add(entry);
            }
        }
        addTopics(turn, sections, together);
        return sections;
    }

    private static void addTopics(Turn turn, List<Section> sections, List<MenuEntry> together) {
        var rows = Topics.rows(turn, together);
        if (!rows.isEmpty()) {
            sections.add(new Section(turn.say(WordingKey.SECTION_MENU), rows));
        }
        together.clear();
    }

    private static Message list(
            Turn turn, String body, List<Section> sections, Optional<String> hint) {
        return new Choices(Optional.empty(), body, hint, turn.say(WordingKey.OPEN_MENU), sections);
    }

    private static List<Row> bestSellers(Texts texts, View<Page<ProductCard>> view, int room) {
        return switch (view) {
            case View.Seen(var page) ->
                    page.items().stream()
                            .filter(ProductCard::available)
                            .limit(Math.min(MOST_BEST_SELLERS, room))
                            .map(card -> Rows.product(texts, card))
                            .toList();
            case View.Missing<Page<ProductCard>> none -> List.of();
            case View.Unavailable<Page<ProductCard>> away -> List.of();
        };
    }

    private static List<Row> collectionRows(Texts texts, View<Page<CollectionCard>> view) {
        return switch (view) {
            case View.Seen(var page) ->
                    page.items().stream().map(card -> collection(texts, card)).toList();
            case View.Missing<Page<CollectionCard>> none -> List.of();
            case View.Unavailable<Page<CollectionCard>> away -> List.of();
        };
    }

    static Row collection(Texts texts, CollectionCard card) {
        return Rows.titled(
                ReplyIds.collection(card.collection()),
                SafeText.line(card.title()),
                texts.say(WordingKey.COLLECTION_ROW, "count", card.products()));
    }
}
