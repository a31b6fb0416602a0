package app.tendero.conversation.dialogue;

import static app.tendero.kernel.MenuAction.BEST_SELLERS;
import static app.tendero.kernel.MenuAction.COLLECTIONS;

import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Texts;
import app.tendero.conversation.View;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import java.util.List;
import java.util.function.Function;

/** The goods that stand in the main menu themselves, as far as there is room for them. */
record MenuGoods(List<Row> best, List<Row> shelf, boolean unseen) {

    private static final int MOST_BEST_SELLERS = 5;
    private static final int MOST_COLLECTIONS = 2;

    private static final MenuGoods NONE = new MenuGoods(List.of(), List.of(), false);

    MenuGoods {
        best = List.copyOf(best);
        shelf = List.copyOf(shelf);
    }

    /** Looks at what the menu offers of them, and at nothing where it offers none. */
    static Decision look(Turn turn, List<MenuItem> offered, Function<MenuGoods, Decision> then) {
        var wantsBest = offers(offered, BEST_SELLERS);
        var wantsShelf = offers(offered, COLLECTIONS);
        if (wantsBest && wantsShelf) {
            return turn.see(
                    turn.bestSellers(1),
                    turn.collections(1),
                    (best, shelf) ->
                            then.apply(of(turn, best, shelf, isAway(best) && isAway(shelf))));
        }
        if (wantsBest) {
            return turn.see(
                    turn.bestSellers(1),
                    best -> then.apply(of(turn, best, new View.Missing<>(), isAway(best))));
        }
        return wantsShelf
                ? turn.see(
                        turn.collections(1),
                        shelf -> then.apply(of(turn, new View.Missing<>(), shelf, isAway(shelf))))
                : then.apply(NONE);
    }

    private static boolean offers(List<MenuItem> offered, MenuAction goods) {
        return offered.stream().anyMatch(item -> item.does(goods));
    }

    private static MenuGoods of(
            Turn turn,
            View<Page<ProductCard>> best,
            View<Page<CollectionCard>> shelf,
            boolean unseen) {
        return new MenuGoods(
                bestSellers(turn.texts(), best), collections(turn.texts(), shelf), unseen);
    }

    private static boolean isAway(View<?> view) {
        return view instanceof View.Unavailable;
    }

    /** What fits into so many rows. Two collections go before the last best sellers. */
    MenuGoods within(int room) {
        var free = Math.max(0, room);
        var kept = Math.min(MOST_COLLECTIONS, shelf.size());
        var top = best.subList(0, Math.min(best.size(), Math.max(0, free - kept)));
        return new MenuGoods(
                top, shelf.subList(0, Math.min(shelf.size(), free - top.size())), unseen);
    }

    private static List<Row> bestSellers(Texts texts, View<Page<ProductCard>> view) {
        return switch (view) {
            case View.Seen(var page) ->
                    page.items().stream()
                            .filter(ProductCard::available)
                            .limit(MOST_BEST_SELLERS)
                            .map(card -> Rows.product(texts, card))
                            .toList();
            case View.Missing<Page<ProductCard>> none -> List.of();
            case View.Unavailable<Page<ProductCard>> away -> List.of();
        };
    }

    private static List<Row> collections(Texts texts, View<Page<CollectionCard>> view) {
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
                texts.say(GoodsWording.COLLECTION_ROW, "count", card.products()));
    }
}
