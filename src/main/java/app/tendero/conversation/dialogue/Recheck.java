package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.SoldVariant;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cart lines as the shop sells them now, and in words what is different from what the shopper was
 * told.
 *
 * @param lines what can be bought, at today's prices
 * @param changes one sentence each; empty when the shopper already knows it all
 */
record Recheck(List<CartLine> lines, List<String> changes) {

    static Recheck of(Turn turn, List<CartLine> lines, List<SoldVariant> sold) {
        var today =
                sold.stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.variant().id(), Function.identity(), (a, b) -> a));
        var kept = new ArrayList<CartLine>();
        var changes = new ArrayList<String>();
        var taken = new HashMap<VariantId, Integer>();
        for (var line : lines) {
            var now = today.get(line.variant());
            if (now == null || !oneCurrency(line, now)) {
                changes.add(turn.say(CartWording.CART_LINE_GONE, "title", line.title()));
            } else {
                line(turn, line, now, taken, kept, changes);
            }
        }
        return new Recheck(List.copyOf(kept), List.copyOf(changes));
    }

    /** Extras priced in a currency that the shop has left behind cannot be charged. */
    private static boolean oneCurrency(CartLine line, SoldVariant now) {
        var currency = now.variant().price().currency();
        return line.modifiers().stream().allMatch(m -> m.price().currency().equals(currency));
    }

    /** Lines of one variant share its stock: the first ones are served first. */
    private static void line(
            Turn turn,
            CartLine line,
            SoldVariant now,
            Map<VariantId, Integer> taken,
            List<CartLine> kept,
            List<String> changes) {
        var title = Products.title(now.productTitle(), now.variant());
        var before = taken.getOrDefault(line.variant(), 0);
        var most = Stock.limit(turn, now.variant()) - before;
        if (most <= 0) {
            changes.add(turn.say(CartWording.CART_LINE_SOLD_OUT, "title", title));
            return;
        }
        var quantity = Math.min(line.quantity(), most);
        if (quantity < line.quantity()) {
            changes.add(
                    turn.say(CartWording.CART_STOCK_CHANGED, "title", title, "count", quantity));
        }
        var price = now.variant().price();
        if (!price.sameAs(line.unitPrice())) {
            changes.add(
                    turn.say(
                            CartWording.CART_PRICE_CHANGED,
                            "title",
                            title,
                            "was",
                            line.unitPrice(),
                            "price",
                            price));
        }
        taken.put(line.variant(), before + quantity);
        kept.add(
                new CartLine(
                        line.variant(), now.product(), title, quantity, price, line.modifiers()));
    }
}
