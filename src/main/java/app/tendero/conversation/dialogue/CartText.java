package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cart;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.Cut;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A cart in words. */
final class CartText {

    private CartText() {}

    /** Such as "2 items, €50.00", for a list row. */
    static String summary(Texts texts, Cart cart) {
        return cart.total()
                .map(
                        total ->
                                texts.say(
                                        MenuWording.ABOUT_CART,
                                        "count",
                                        cart.items(),
                                        "total",
                                        total))
                .orElseGet(() -> texts.say(MenuWording.ABOUT_CART_EMPTY));
    }

    /**
     * All lines and the total, in at most {@code room} code points: lines that do not fit are
     * counted, the total always stands.
     */
    static String whole(Texts texts, Cart cart, int room) {
        var total = cart.total().map(t -> texts.say(CartWording.CART_TOTAL, "total", t));
        var end = total.map(t -> "\n" + t).orElse("");
        var lines = cart.lines().stream().map(line -> line(texts, line)).toList();
        for (var shown = lines.size(); shown > 0; shown--) {
            var text = joined(texts, cart, lines, shown) + end;
            if (Cut.length(text) <= room) {
                return text;
            }
        }
        return texts.say(CartWording.CART_MORE_LINES, "count", cart.items()) + end;
    }

    private static String joined(Texts texts, Cart cart, List<String> lines, int shown) {
        var kept = new ArrayList<String>();
        kept.add(texts.say(CartWording.CART_TITLE));
        kept.addAll(lines.subList(0, shown));
        var hidden = cart.lines().subList(shown, lines.size());
        if (!hidden.isEmpty()) {
            var items = hidden.stream().mapToInt(CartLine::quantity).sum();
            kept.add(texts.say(CartWording.CART_MORE_LINES, "count", items));
        }
        return String.join("\n", kept);
    }

    /** A line without what was chosen beside it. */
    static String alone(Texts texts, CartLine line) {
        return texts.say(
                CartWording.CART_LINE,
                "quantity",
                line.quantity(),
                "title",
                line.title(),
                "total",
                line.total());
    }

    private static String line(Texts texts, CartLine line) {
        var words = new ArrayList<String>();
        words.add(alone(texts, line));
        line.modifiers().forEach(modifier -> words.add("   " + modifier(texts, modifier)));
        return String.join("\n", words);
    }

    private static String modifier(Texts texts, Modifier modifier) {
        var free = modifier.price().amount().compareTo(BigDecimal.ZERO) == 0;
        return free
                ? texts.say(
                        CartWording.CART_MODIFIER_FREE,
                        "quantity",
                        modifier.quantity(),
                        "name",
                        modifier.name())
                : texts.say(
                        CartWording.CART_MODIFIER,
                        "quantity",
                        modifier.quantity(),
                        "name",
                        modifier.name(),
                        "price",
                        modifier.price().times(modifier.quantity()));
    }
}
