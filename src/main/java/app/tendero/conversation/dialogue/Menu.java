package app.tendero.conversation.dialogue;

import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.Collections;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list that leads everywhere: best sellers and collections one tap away, the topics below. It
 * hangs under every answer that would otherwise be a dead end.
 */
final class Menu {

    private static final int BEST_SELLERS = 5;
    private static final int COLLECTIONS = 2;

    private Menu() {}

    static Decision show(Turn turn) {
        return under(turn, turn.settled(), turn.say(WordingKey.MENU_BODY));
    }

    /** Says {@code body} above the menu. Without the catalogue the menu is there all the same. */
    static Decision under(Turn turn, Conversation next, String body) {
        return turn.see(
                new BestSellers(1),
                new Collections(1),
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
        var topics = new Section(turn.say(WordingKey.SECTION_MENU), topics(turn));
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

    private static List<Section> sections(
            Turn turn, View<Page<ProductCard>> best, View<Page<CollectionCard>> collections) {
        var texts = turn.texts();
        var topics = topics(turn);
        var room = Limits.ROWS - topics.size();
        var shelf = collectionRows(texts, collections);
        var top = bestSellers(texts, best, room - Math.min(COLLECTIONS, shelf.size()));
        return List.of(
                new Section(texts.say(WordingKey.SECTION_BEST_SELLERS), top),
                new Section(
                        texts.say(WordingKey.SECTION_COLLECTIONS),
                        shelf.subList(0, Math.min(room - top.size(), shelf.size()))),
                new Section(texts.say(WordingKey.SECTION_MENU), topics));
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
                            .limit(Math.min(BEST_SELLERS, room))
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

    private static List<Row> topics(Turn turn) {
        var texts = turn.texts();
        var rows = new ArrayList<Row>();
        var cart = turn.conversation().cart();
        if (!cart.isEmpty()) {
            rows.add(
                    new Row(
                            ReplyIds.CART,
                            texts.say(WordingKey.LABEL_CART),
                            CartText.summary(texts, cart)));
        }
        rows.add(
                Rows.action(
                        texts, ReplyIds.BROWSE, WordingKey.LABEL_BROWSE, WordingKey.ABOUT_BROWSE));
        rows.add(
                Rows.action(
                        texts, ReplyIds.SEARCH, WordingKey.LABEL_SEARCH, WordingKey.ABOUT_SEARCH));
        if (!turn.conversation().orders().isEmpty()) {
            rows.add(
                    Rows.action(
                            texts,
                            ReplyIds.ORDERS,
                            WordingKey.LABEL_ORDERS,
                            WordingKey.ABOUT_ORDERS));
        }
        if (turn.store().languages().size() > 1) {
            rows.add(
                    new Row(
                            ReplyIds.LANGUAGES,
                            texts.say(WordingKey.LABEL_LANGUAGE),
                            LanguageChoice.offered(turn)));
        }
        rows.add(Rows.action(texts, ReplyIds.HELP, WordingKey.LABEL_HELP, WordingKey.ABOUT_HELP));
        return rows;
    }
}
