package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed.ProductOfRetailerId;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Need;
import app.tendero.conversation.Product;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A cart that was filled in WhatsApp's own catalogue: looked up item by item in the shop and put
 * into ours. The prices it came with are the phone's word and count for nothing.
 */
final class CatalogueOrder {

    /** More different items than a Meta catalogue message can show. */
    private static final int ITEMS = 40;

    /** More of one item than any store sells at once. */
    private static final int PIECES = 999;

    private CatalogueOrder() {}

    static Decision take(Turn turn, List<OrderedItem> sent) {
        var items = sent.subList(0, Math.min(ITEMS, sent.size()));
        var missing = new ArrayList<Need<?>>();
        for (var item : items) {
            var need = new ProductOfRetailerId(item.retailerId());
            if (turn.views().of(need).isEmpty() && !missing.contains(need)) {
                missing.add(need);
            }
        }
        return missing.isEmpty() ? taken(turn, items) : new Look(missing);
    }

    private static Decision taken(Turn turn, List<OrderedItem> items) {
        var before = turn.conversation().cart();
        var lines = before.lines();
        var blind = true;
        for (var item : items) {
            var view = turn.views().of(new ProductOfRetailerId(item.retailerId())).orElseThrow();
            blind &= view instanceof View.Unavailable;
            lines =
                    view instanceof View.Seen(var product)
                            ? with(turn, lines, product, item)
                            : lines;
        }
        if (blind && !items.isEmpty()) {
            return Menu.withoutShop(turn);
        }
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        var taken = next.cart().items() - before.items();
        if (taken == 0) {
            var body = turn.say(CartWording.CATALOGUE_NOTHING);
            return Menu.under(turn, turn.settled(), body).undone(body);
        }
        var wanted = items.stream().mapToInt(CatalogueOrder::pieces).sum();
        var shown = CartDialogue.shown(turn.with(next), lead(turn.with(next), wanted - taken));
        return taken < wanted ? shown.undone(partly(turn, wanted - taken)) : shown;
    }

    private static int pieces(OrderedItem item) {
        return Math.clamp(item.quantity(), 1, PIECES);
    }

    private static List<CartLine> with(
            Turn turn, List<CartLine> lines, Product product, OrderedItem item) {
        return Products.named(product, item.retailerId())
                .map(
                        variant ->
                                CartChange.add(
                                        lines,
                                        new SoldVariant(product.id(), product.title(), variant),
                                        Products.title(product.title(), variant),
                                        pieces(item),
                                        Stock.limit(turn, variant)))
                .orElse(lines);
    }

    /** What could not be taken is counted in pieces: of nine wanted, three may be there. */
    private static String lead(Turn turn, int notTaken) {
        var cart = turn.conversation().cart();
        var lines = new ArrayList<String>();
        cart.total()
                .ifPresent(
                        total ->
                                lines.add(
                                        turn.say(
                                                CartWording.CATALOGUE_TAKEN,
                                                "count",
                                                cart.items(),
                                                "total",
                                                total)));
        if (notTaken > 0) {
            lines.add(partly(turn, notTaken));
        }
        return String.join("\n", lines);
    }

    private static String partly(Turn turn, int notTaken) {
        return turn.say(CartWording.CATALOGUE_PARTLY, "count", notTaken);
    }
}
