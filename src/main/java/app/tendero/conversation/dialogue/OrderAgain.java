package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderWording;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Buying once more what an order held: at prices and stock of now, and what is gone is named. */
final class OrderAgain {

    private static final int SHOWN = 12;

    private OrderAgain() {}

    /**
     * What can be had of an order today.
     *
     * @param gone one sentence for each thing that cannot, or not as many
     */
    private record Today(List<CartLine> lines, List<String> gone) {}

    static Decision propose(Turn turn, ShownOrder order) {
        return today(
                turn,
                order,
                today ->
                        today.lines().isEmpty()
                                ? nothing(turn, order)
                                : turn.answer(
                                        OrderLook.standing(
                                                turn, new AtOrder(OrderLook.bare(order.name()))),
                                        proposal(turn, order, today)));
    }

    private static Buttons proposal(Turn turn, ShownOrder order, Today today) {
        var lines = new ArrayList<String>();
        lines.add(turn.say(OrderWording.ORDER_AGAIN, "order", SafeText.line(order.name())));
        today.lines().stream()
                .limit(SHOWN)
                .forEach(line -> lines.add(CartText.alone(turn.texts(), line)));
        if (today.lines().size() > SHOWN) {
            lines.add("…");
        }
        var total = today.lines().stream().map(CartLine::total).reduce(Money::plus);
        total.ifPresent(sum -> lines.add(turn.say(CartWording.CART_TOTAL, "total", sum)));
        if (!today.gone().isEmpty()) {
            lines.add("");
            today.gone().stream().limit(SHOWN).forEach(gone -> lines.add("• " + gone));
        }
        var number = OrderLook.bare(order.name());
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                Cut.to(Limits.BUTTONS_BODY, String.join("\n", lines)),
                Optional.of(turn.say(CartWording.CART_NOTE)),
                List.of(
                        Rows.button(
                                texts,
                                ReplyIds.orderAgainNow(number),
                                MenuWording.LABEL_ALL_TO_CART),
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU)));
    }

    /** Puts it into the cart, beside what is there. */
    static Decision take(Turn turn, ShownOrder order) {
        return today(
                turn,
                order,
                today -> today.lines().isEmpty() ? nothing(turn, order) : taken(turn, today));
    }

    private static Decision taken(Turn turn, Today today) {
        var before = turn.conversation().cart();
        var lines = before.lines();
        for (var line : today.lines()) {
            lines = with(lines, line);
        }
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        return CartDialogue.shown(turn.with(next), String.join("\n", today.gone()))
                .telling(today.gone());
    }

    /** What is there already counts: buying the same twice in a row is a slip, not a wish. */
    private static List<CartLine> with(List<CartLine> lines, CartLine more) {
        var all = new ArrayList<CartLine>();
        var found = false;
        for (var line : lines) {
            if (line.key().equals(more.key())) {
                found = true;
                all.add(line.quantity() < more.quantity() ? more : line);
            } else {
                all.add(line);
            }
        }
        if (!found && all.size() < CartChange.MOST_LINES) {
            all.add(more);
        }
        return all;
    }

    private static Decision nothing(Turn turn, ShownOrder order) {
        var body = turn.say(OrderWording.ORDER_AGAIN_NOTHING, "order", SafeText.line(order.name()));
        return Menu.under(turn, turn.settled(), body).undone(body);
    }

    private static Decision today(Turn turn, ShownOrder order, Function<Today, Decision> then) {
        var variants =
                order.items().stream().flatMap(item -> item.variant().stream()).distinct().toList();
        if (variants.isEmpty()) {
            return then.apply(new Today(List.of(), List.of()));
        }
        return turn.see(
                new CartVariants(variants, true),
                view ->
                        switch (view) {
                            case View.Seen(var sold) -> then.apply(today(turn, order, sold));
                            case View.Missing<List<SoldVariant>> none ->
                                    then.apply(today(turn, order, List.of()));
                            case View.Unavailable<List<SoldVariant>> away -> Menu.withoutShop(turn);
                        });
    }

    private static Today today(Turn turn, ShownOrder order, List<SoldVariant> sold) {
        var lines = new ArrayList<CartLine>();
        var gone = new ArrayList<String>();
        for (var item : order.items()) {
            var now =
                    sold.stream()
                            .filter(one -> item.variant().equals(Optional.of(one.variant().id())))
                            .findFirst();
            if (now.isEmpty()) {
                gone.add(
                        turn.say(CartWording.CART_LINE_GONE, "title", SafeText.line(item.title())));
            } else {
                add(turn, now.get(), item.quantity(), lines, gone);
            }
        }
        return new Today(lines, gone);
    }

    private static void add(
            Turn turn, SoldVariant now, int wanted, List<CartLine> lines, List<String> gone) {
        var title = Products.title(now.productTitle(), now.variant());
        var most = Stock.limit(turn, now.variant());
        var there = lines.stream().anyMatch(line -> line.variant().equals(now.variant().id()));
        if (most == 0) {
            gone.add(turn.say(CartWording.CART_LINE_SOLD_OUT, "title", title));
        } else if (!there) {
            var quantity = Math.min(wanted, most);
            if (quantity < wanted) {
                gone.add(
                        turn.say(
                                CartWording.CART_STOCK_CHANGED, "title", title, "count", quantity));
            }
            lines.add(
                    new CartLine(
                            now.variant().id(),
                            now.product(),
                            title,
                            quantity,
                            now.variant().price(),
                            List.of()));
        }
    }
}
