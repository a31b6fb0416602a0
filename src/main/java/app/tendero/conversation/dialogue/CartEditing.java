package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cart;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartStep.CartCleared;
import app.tendero.conversation.CartStep.ChangingLine;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Changing what is in the cart: one line, or all of it. */
final class CartEditing {

    private CartEditing() {}

    /** Which line? */
    static Decision lines(Turn turn, int page) {
        var cart = turn.conversation().cart();
        if (cart.isEmpty()) {
            return CartDialogue.view(turn);
        }
        var texts = turn.texts();
        var size = CatalogueNeed.PAGE_SIZE;
        var from = (long) (page - 1) * size < cart.lines().size() ? (page - 1) * size : 0;
        var to = Math.min(cart.lines().size(), from + size);
        var rows = new ArrayList<Row>();
        for (var line : cart.lines().subList(from, to)) {
            rows.add(row(turn, line));
        }
        if (to < cart.lines().size()) {
            rows.add(Rows.more(texts, ReplyIds.cartPage(page + 1)));
        }
        rows.add(
                new Row(
                        ReplyIds.CART_CLEAR,
                        texts.say(MenuWording.LABEL_CLEAR_CART),
                        CartText.summary(texts, cart)));
        var message =
                new Choices(
                        Optional.empty(),
                        turn.say(CartWording.CART_CHOOSE_LINE),
                        Optional.empty(),
                        turn.say(MenuWording.OPEN_CART),
                        List.of(new Section(turn.say(MenuWording.SECTION_CART), rows)));
        return turn.answer(turn.settled(), message);
    }

    private static Row row(Turn turn, CartLine line) {
        return Rows.titled(
                ReplyIds.line(line.key()),
                line.title(),
                turn.say(
                        CartWording.CART_LINE_ROW,
                        "quantity",
                        line.quantity(),
                        "total",
                        line.total()));
    }

    static Decision open(Turn turn, String key) {
        return turn.conversation()
                .cart()
                .line(key)
                .map(line -> withLimit(turn, line, most -> open(turn, line, most)))
                .orElseGet(() -> CartDialogue.view(turn));
    }

    private static Decision open(Turn turn, CartLine line, int most) {
        return most < line.quantity()
                ? CartDialogue.view(turn) // not that many any more: the view tells and changes it
                : card(turn, line, most, CartWording.CART_LINE_CHANGE);
    }

    static Decision set(Turn turn, String key, int wanted) {
        var line = turn.conversation().cart().line(key);
        if (line.isEmpty()) {
            return CartDialogue.view(turn);
        }
        if (wanted == 0) {
            return remove(turn, line.get());
        }
        return withLimit(turn, line.get(), most -> set(turn, line.get(), wanted, most));
    }

    private static Decision set(Turn turn, CartLine line, int wanted, int most) {
        if (most <= 0) {
            return CartDialogue.view(
                    turn); // sold out meanwhile: the view tells it and takes it out
        }
        var changed = line.withQuantity(Math.min(wanted, most));
        var lines =
                CartChange.set(turn.conversation().cart().lines(), line.key(), changed.quantity());
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        return card(turn.with(next), changed, most, CartWording.CART_LINE_CHANGED);
    }

    private static Decision remove(Turn turn, CartLine line) {
        var lines = CartChange.set(turn.conversation().cart().lines(), line.key(), 0);
        var next = turn.withCart(Turn.cart(lines, turn.at()));
        var said = turn.say(CartWording.CART_LINE_REMOVED, "title", line.title());
        return CartDialogue.view(turn.with(next), said);
    }

    /** How many of this line the shop has, shared with the other lines of its variant. */
    private static Decision withLimit(Turn turn, CartLine line, IntFunction<Decision> then) {
        var others =
                CartChange.of(turn.conversation().cart().lines(), line.variant()) - line.quantity();
        return turn.see(
                new CartVariants(List.of(line.variant()), false),
                view ->
                        switch (view) {
                            case View.Seen(var sold) ->
                                    then.apply(
                                            sold.stream()
                                                            .findFirst()
                                                            .map(
                                                                    s ->
                                                                            Stock.limit(
                                                                                    turn,
                                                                                    s.variant()))
                                                            .orElse(0)
                                                    - others);
                            case View.Missing<List<SoldVariant>> gone -> then.apply(0);
                            case View.Unavailable<List<SoldVariant>> away ->
                                    then.apply(turn.store().maxQuantity() - others);
                        });
    }

    private static Decision card(Turn turn, CartLine line, int most, WordingKey said) {
        var body =
                turn.say(said, "quantity", line.quantity(), "title", line.title())
                        + turn.conversation()
                                .cart()
                                .total()
                                .map(
                                        total ->
                                                "\n"
                                                        + turn.say(
                                                                CartWording.CART_TOTAL,
                                                                "total",
                                                                total))
                                .orElse("");
        Message message =
                new Buttons(
                        Optional.empty(),
                        body,
                        Optional.of(turn.say(GoodsWording.QUANTITY_HINT)),
                        buttons(turn, line, most));
        return turn.answer(turn.conversation().withStep(new ChangingLine(line.key())), message);
    }

    private static List<Button> buttons(Turn turn, CartLine line, int most) {
        var texts = turn.texts();
        var key = line.key();
        var quantity = line.quantity();
        var remove = Rows.button(texts, ReplyIds.setLine(key, 0), MenuWording.LABEL_REMOVE);
        var buttons = new ArrayList<Button>();
        buttons.add(
                quantity == 1
                        ? remove
                        : Rows.button(
                                texts,
                                ReplyIds.setLine(key, quantity - 1),
                                GoodsWording.QUANTITY_LESS));
        if (quantity < most) {
            buttons.add(
                    Rows.button(
                            texts,
                            ReplyIds.setLine(key, quantity + 1),
                            GoodsWording.QUANTITY_MORE));
        } else if (quantity > 1) {
            buttons.add(remove);
        }
        buttons.add(Rows.button(texts, ReplyIds.CART, MenuWording.LABEL_VIEW_CART));
        return buttons;
    }

    static Decision clear(Turn turn) {
        var lines = turn.conversation().cart().lines();
        if (lines.isEmpty()) {
            return turn.conversation().step() instanceof CartCleared
                    ? turn.stay() // the same button twice: it is empty and they know
                    : CartDialogue.view(turn);
        }
        var texts = turn.texts();
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(CartWording.CART_CLEARED),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.CART_UNDO, MenuWording.LABEL_UNDO),
                                Rows.button(
                                        texts, ReplyIds.MENU, MenuWording.LABEL_KEEP_SHOPPING)));
        return turn.answer(turn.withCart(Cart.EMPTY).withStep(new CartCleared(lines)), message);
    }

    static Decision restore(Turn turn) {
        if (turn.conversation().step() instanceof CartCleared(var lines)) {
            var next = turn.withCart(Turn.cart(lines, turn.at()));
            return CartDialogue.view(turn.with(next), turn.say(CartWording.CART_RESTORED));
        }
        return CartDialogue.view(turn, turn.say(CartWording.CART_UNDO_GONE));
    }
}
