package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CatalogueNeed.ProductOfRetailerId;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Need;
import app.tendero.conversation.Product;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A cart that was filled in WhatsApp's own catalogue: looked up item by item in the shop and put
 * into ours. The prices it came with are the phone's word and count for nothing.
 */
final class CatalogueOrder {

    /** More different items than a Meta catalogue message can show. */
    private static final int ITEMS = 40;

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
        return missing.isEmpty() ? taken(turn, items, sent.size()) : new Look(missing);
    }

    private static Decision taken(Turn turn, List<OrderedItem> items, int sent) {
        var lines = turn.conversation().cart().lines();
        var notTaken = sent - items.size();
        var asked = 0;
        var blind = true;
        for (var item : items) {
            var view = turn.views().of(new ProductOfRetailerId(item.retailerId())).orElseThrow();
            blind &= view instanceof View.Unavailable;
            var longer =
                    view instanceof View.Seen(var product)
                            ? with(turn, lines, product, item)
                            : lines;
            asked++;
            if (longer.equals(lines)) {
                notTaken++;
            }
            lines = longer;
        }
        if (asked > 0 && blind) {
            return Menu.withoutShop(turn);
        }
        if (notTaken >= sent) {
            return Menu.under(turn, turn.settled(), turn.say(WordingKey.CATALOGUE_NOTHING));
        }
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        return CartDialogue.shown(turn.with(next), lead(turn.with(next), notTaken));
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
                                        Math.max(1, item.quantity()),
                                        Stock.limit(turn, variant)))
                .orElse(lines);
    }

    private static String lead(Turn turn, int notTaken) {
        var cart = turn.conversation().cart();
        var taken =
                turn.say(
                        WordingKey.CATALOGUE_TAKEN,
                        "count",
                        cart.items(),
                        "total",
                        cart.total().orElseThrow());
        return notTaken == 0
                ? taken
                : taken + "\n" + turn.say(WordingKey.CATALOGUE_PARTLY, "count", notTaken);
    }
}
