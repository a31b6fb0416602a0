package app.tendero.conversation.dialogue;

import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.CollectionShelf;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.TalkWording;
import app.tendero.conversation.Texts;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.MenuTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looking around: collections, what is in one, what sells best. */
final class Browse {

    /** Of ten rows one is what is new, one leads on. */
    private static final int ROOM_FOR_NEW = 8;

    private Browse() {}

    static Decision collections(Turn turn, int page) {
        return turn.see(
                turn.collections(page),
                view ->
                        switch (view) {
                            case View.Seen(var seen) -> collections(turn, seen);
                            case View.Missing<Page<CollectionCard>> none -> bestSellers(turn, 1);
                            case View.Unavailable<Page<CollectionCard>> away ->
                                    Menu.withoutShop(turn);
                        });
    }

    private static Decision collections(Turn turn, Page<CollectionCard> page) {
        if (page.items().isEmpty()) {
            return bestSellers(turn, 1);
        }
        if (page.items().size() == 1 && page.number() == 1 && !page.more()) {
            return collection(turn, page.items().getFirst().collection(), 1);
        }
        var texts = turn.texts();
        var rows = new ArrayList<Row>();
        onePage(page.items()).forEach(card -> rows.add(MenuGoods.collection(texts, card)));
        if (page.more()) {
            rows.add(Rows.more(texts, ReplyIds.collectionsPage(page.number() + 1)));
        }
        addNew(turn, page, rows);
        rows.add(
                page.number() > 1
                        ? Rows.back(texts, ReplyIds.collectionsPage(page.number() - 1))
                        : onward(turn));
        var message =
                new Choices(
                        Optional.empty(),
                        turn.say(GoodsWording.COLLECTIONS_BODY),
                        footer(texts, page),
                        turn.say(MenuWording.OPEN_COLLECTIONS),
                        List.of(new Section(turn.say(MenuWording.SECTION_COLLECTIONS), rows)));
        return turn.answer(turn.settled(), message);
    }

    /** Where "menu" means the collections, the other menu is reached from them. */
    private static Row onward(Turn turn) {
        return turn.menu().word() == MenuTree.Word.CATEGORIES
                ? Rows.back(turn.texts(), ReplyIds.MENU)
                : Rows.action(
                        turn.texts(),
                        ReplyIds.BEST_SELLERS,
                        MenuWording.LABEL_BEST_SELLERS,
                        MenuWording.ABOUT_BEST_SELLERS);
    }

    /** What is new, where a shop has so few collections that there is room. */
    private static void addNew(Turn turn, Page<CollectionCard> page, List<Row> rows) {
        if (page.number() == 1 && !page.more() && rows.size() <= ROOM_FOR_NEW) {
            rows.add(
                    Rows.action(
                            turn.texts(),
                            ReplyIds.NEW,
                            MenuWording.LABEL_NEW,
                            MenuWording.ABOUT_NEW));
        }
    }

    static Decision collection(Turn turn, CollectionId collection, int page) {
        if (!turn.store().chat().shows(collection)) {
            return notShown(turn); // an old button: the merchant has taken it out since
        }
        return turn.see(
                new CollectionProducts(collection, page, turn.store().chat().hidesSoldOut()),
                view ->
                        switch (view) {
                            case View.Seen(var shelf) -> shelf(turn, collection, shelf);
                            case View.Missing<CollectionShelf> gone -> notShown(turn);
                            case View.Unavailable<CollectionShelf> away -> Menu.withoutShop(turn);
                        });
    }

    private static Decision notShown(Turn turn) {
        return Menu.under(turn, turn.settled(), turn.say(TalkWording.UNKNOWN_TAP));
    }

    private static Decision shelf(Turn turn, CollectionId collection, CollectionShelf shelf) {
        var title = SafeText.line(shelf.title());
        var page = shelf.products();
        if (page.items().isEmpty()) {
            return Menu.under(
                    turn,
                    turn.settled(),
                    turn.say(GoodsWording.COLLECTION_EMPTY, "collection", title));
        }
        var texts = turn.texts();
        var more = ReplyIds.collectionPage(collection, page.number() + 1);
        var back =
                page.number() > 1
                        ? ReplyIds.collectionPage(collection, page.number() - 1)
                        : ReplyIds.BROWSE;
        var body = turn.say(GoodsWording.COLLECTION_BODY, "collection", title);
        return turn.answer(
                turn.settled(),
                products(texts, body, MenuWording.SECTION_PRODUCTS, page, more, back));
    }

    static Decision bestSellers(Turn turn, int page) {
        return turn.see(
                turn.bestSellers(page),
                view ->
                        switch (view) {
                            case View.Seen(var seen) -> bestSellers(turn, seen);
                            case View.Missing<Page<ProductCard>> none -> emptyShop(turn);
                            case View.Unavailable<Page<ProductCard>> away -> Menu.withoutShop(turn);
                        });
    }

    private static Decision bestSellers(Turn turn, Page<ProductCard> page) {
        if (page.items().isEmpty()) {
            return emptyShop(turn);
        }
        var back = page.number() > 1 ? ReplyIds.bestSellersPage(page.number() - 1) : ReplyIds.MENU;
        return turn.answer(
                turn.settled(),
                products(
                        turn.texts(),
                        turn.say(GoodsWording.BEST_SELLERS_BODY),
                        MenuWording.SECTION_BEST_SELLERS,
                        page,
                        ReplyIds.bestSellersPage(page.number() + 1),
                        back));
    }

    private static Decision emptyShop(Turn turn) {
        return Menu.under(turn, turn.settled(), turn.say(GoodsWording.SHELF_EMPTY));
    }

    /** A list of products, with a row that goes on and one that goes back. */
    static Message products(
            Texts texts,
            String body,
            WordingKey section,
            Page<ProductCard> page,
            String more,
            String back) {
        var rows = new ArrayList<Row>();
        onePage(page.items()).forEach(card -> rows.add(Rows.product(texts, card)));
        if (page.more()) {
            rows.add(Rows.more(texts, more));
        }
        rows.add(Rows.back(texts, back));
        return new Choices(
                Optional.empty(),
                body,
                footer(texts, page),
                texts.say(MenuWording.OPEN_PRODUCTS),
                List.of(new Section(texts.say(section), rows)));
    }

    private static <T> List<T> onePage(List<T> items) {
        return items.subList(0, Math.min(CatalogueNeed.PAGE_SIZE, items.size()));
    }

    private static Optional<String> footer(Texts texts, Page<?> page) {
        return page.number() == 1 && !page.more()
                ? Optional.empty()
                : Optional.of(texts.say(GoodsWording.PAGE_FOOTER, "page", page.number()));
    }
}
