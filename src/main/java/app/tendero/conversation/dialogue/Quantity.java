package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Product;
import app.tendero.conversation.Variant;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The card on which a variant stands ready to be bought: price, quantity, total, and three buttons.
 *
 * <p>A button that could do nothing says "buy now" instead: "less" at one, "more" at the most there
 * is. So the card of a single item, which most people buy, has both ways to pay.
 */
final class Quantity {

    private Quantity() {}

    static Decision set(Turn turn, VariantId variant, int wanted) {
        return Products.ofVariant(turn, variant, product -> card(turn, product, variant, wanted));
    }

    static Decision card(Turn turn, Product product, VariantId id, int wanted) {
        var found = product.variant(id);
        if (found.isEmpty()) {
            return Products.gone(turn);
        }
        var variant = found.get();
        var most = Stock.limit(turn, variant);
        if (most == 0) {
            return soldOut(turn, product, variant);
        }
        var quantity = Math.clamp(wanted, 1, most);
        var message =
                new Buttons(
                        Products.image(product),
                        body(turn, product, variant, quantity, wanted),
                        Optional.of(turn.say(GoodsWording.QUANTITY_HINT)),
                        buttons(turn, id, quantity, most));
        return turn.answer(
                turn.conversation().withStep(new ChoosingQuantity(id, quantity)), message);
    }

    /** A typed number that is none: zero. */
    static Decision unclear(Turn turn, VariantId id) {
        return Products.ofVariant(
                turn,
                id,
                product ->
                        product.variant(id)
                                .filter(variant -> Stock.limit(turn, variant) > 0)
                                .map(variant -> unclear(turn, variant))
                                .orElseGet(() -> card(turn, product, id, 1)));
    }

    private static Decision unclear(Turn turn, Variant variant) {
        var most = Stock.limit(turn, variant);
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(GoodsWording.QUANTITY_UNCLEAR, "max", most),
                        Optional.empty(),
                        buttons(turn, variant.id(), 1, most));
        return turn.answer(
                turn.conversation().withStep(new ChoosingQuantity(variant.id(), 1)), message);
    }

    private static String body(
            Turn turn, Product product, Variant variant, int quantity, int wanted) {
        var lines = new ArrayList<String>();
        lines.add(Products.bold(turn, Products.title(product.title(), variant)));
        lines.add(price(turn, variant));
        lines.add(turn.say(GoodsWording.QUANTITY_COUNT, "quantity", quantity));
        lines.add(turn.say(GoodsWording.QUANTITY_TOTAL, "total", variant.price().times(quantity)));
        if (quantity < wanted) {
            lines.add(
                    Stock.shortOf(turn, variant)
                            ? turn.say(GoodsWording.QUANTITY_STOCK, "count", quantity)
                            : turn.say(GoodsWording.QUANTITY_MAX, "max", quantity));
        }
        Products.description(product)
                .ifPresent(
                        description -> {
                            lines.add("");
                            lines.add(description);
                        });
        return String.join("\n", lines);
    }

    private static String price(Turn turn, Variant variant) {
        return variant.compareAt()
                .filter(was -> was.currency().equals(variant.price().currency()))
                .filter(was -> was.amount().compareTo(variant.price().amount()) > 0)
                .map(was -> turn.say(GoodsWording.PRICE_WAS, "price", variant.price(), "was", was))
                .orElseGet(() -> turn.say(GoodsWording.QUANTITY_PRICE, "price", variant.price()));
    }

    private static List<Button> buttons(Turn turn, VariantId id, int quantity, int most) {
        var texts = turn.texts();
        var buy = Rows.button(texts, ReplyIds.buy(id, quantity), MenuWording.LABEL_BUY_NOW);
        var buttons = new ArrayList<Button>();
        buttons.add(
                quantity == 1
                        ? buy
                        : Rows.button(
                                texts,
                                ReplyIds.quantity(id, quantity - 1),
                                GoodsWording.QUANTITY_LESS));
        if (quantity < most) {
            buttons.add(
                    Rows.button(
                            texts,
                            ReplyIds.quantity(id, quantity + 1),
                            GoodsWording.QUANTITY_MORE));
        } else if (quantity > 1) {
            buttons.add(buy);
        }
        buttons.add(
                new Button(
                        ReplyIds.add(id, quantity),
                        turn.say(GoodsWording.QUANTITY_ADD, "quantity", quantity)));
        return buttons;
    }

    private static Decision soldOut(Turn turn, Product product, Variant variant) {
        return product.variants().stream().anyMatch(v -> Stock.limit(turn, v) > 0)
                ? Choice.again(turn, product, variant, Products.wished(turn, product.id()))
                : Products.soldOut(turn, product);
    }
}
