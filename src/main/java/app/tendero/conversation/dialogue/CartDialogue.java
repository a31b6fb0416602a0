package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cart;
import app.tendero.conversation.CartWording;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Putting things into the cart and looking at it. */
final class CartDialogue {

    /** Sentences about changes beyond this are left to the lines, which show today's prices. */
    private static final int CHANGES = 4;

    /** What the changes may take of a body, so that the lines below them are seen too. */
    private static final int CHANGES_ROOM = 500;

    private CartDialogue() {}

    static Decision add(Turn turn, VariantId id, int wanted) {
        return turn.see(
                new CartVariants(List.of(id), false),
                view ->
                        switch (view) {
                            case View.Seen(var sold) ->
                                    sold.stream()
                                            .findFirst()
                                            .map(found -> add(turn, found, wanted))
                                            .orElseGet(() -> Products.gone(turn));
                            case View.Missing<List<SoldVariant>> gone -> Products.gone(turn);
                            case View.Unavailable<List<SoldVariant>> away -> Menu.withoutShop(turn);
                        });
    }

    /** An older button names the product only: with several variants the choice comes first. */
    static Decision addProduct(Turn turn, ProductId id, int wanted) {
        return Products.seen(
                turn,
                id,
                product ->
                        product.variants().size() == 1
                                ? add(
                                        turn,
                                        new SoldVariant(
                                                product.id(),
                                                product.title(),
                                                product.variants().getFirst()),
                                        wanted)
                                : Products.show(turn, product, wanted));
    }

    private static Decision add(Turn turn, SoldVariant sold, int wanted) {
        var cart = turn.conversation().cart();
        var most = Stock.limit(turn, sold.variant());
        var title = Products.title(sold.productTitle(), sold.variant());
        if (most == 0) {
            return Quantity.set(turn, sold.variant().id(), wanted) // the card tells it
                    .undone(Products.left(turn, title, sold.variant()));
        }
        var changed = CartChange.add(cart.lines(), sold, title, wanted, most);
        var before = CartChange.of(cart.lines(), sold.variant().id());
        var after = CartChange.of(changed, sold.variant().id());
        if (after == 0) {
            var full = turn.say(CartWording.CART_FULL);
            return shown(turn, full).undone(full);
        }
        boolean less = after - before < wanted;
        var said =
                less
                        ? turn.say(
                                CartWording.CART_ADDED_LESS,
                                "quantity",
                                after,
                                "title",
                                title,
                                "wanted",
                                before + wanted)
                        : turn.say(CartWording.CART_ADDED, "quantity", after, "title", title);
        var next =
                changed.equals(cart.lines())
                        ? turn.settled()
                        : turn.withCart(Turn.cart(changed, turn.at()));
        var answer = turn.answer(next, added(turn.with(next), said, sold.product()));
        return less ? answer.undone(Products.left(turn, title, sold.variant())) : answer;
    }

    /** The short answer to "add": what is in now, the sum, and the ways on. */
    private static Message added(Turn turn, String said, ProductId product) {
        var summary =
                turn.conversation()
                        .cart()
                        .total()
                        .map(
                                total ->
                                        "\n"
                                                + turn.say(
                                                        CartWording.CART_SUMMARY,
                                                        "count",
                                                        turn.conversation().cart().items(),
                                                        "total",
                                                        total));
        var texts = turn.texts();
        return new Buttons(
                Optional.empty(),
                said + summary.orElse(""),
                Optional.empty(),
                List.of(
                        Rows.button(texts, ReplyIds.CHECKOUT, MenuWording.LABEL_CHECKOUT),
                        Rows.button(
                                texts, ReplyIds.goesWith(product), MenuWording.LABEL_KEEP_SHOPPING),
                        Rows.button(texts, ReplyIds.CART, MenuWording.LABEL_VIEW_CART)));
    }

    static Decision view(Turn turn) {
        return view(turn, "");
    }

    /** The cart at today's prices; {@code lead} is said above it. */
    static Decision view(Turn turn, String lead) {
        var cart = turn.conversation().cart();
        if (cart.isEmpty()) {
            return Menu.under(turn, turn.settled(), above(lead, turn.say(CartWording.CART_EMPTY)));
        }
        return turn.see(
                new CartVariants(CartChange.variants(cart.lines()), false),
                view ->
                        switch (view) {
                            case View.Seen(var sold) ->
                                    rechecked(turn, Recheck.of(turn, cart.lines(), sold), lead);
                            case View.Missing<List<SoldVariant>> none ->
                                    rechecked(
                                            turn, Recheck.of(turn, cart.lines(), List.of()), lead);
                            case View.Unavailable<List<SoldVariant>> away ->
                                    shown(turn, above(lead, turn.say(CartWording.CART_UNCHECKED)));
                        });
    }

    /** Takes the changes over and tells them; what is left of the cart stands below. */
    static Decision rechecked(Turn turn, Recheck recheck, String lead) {
        var next = keeping(turn, recheck);
        var body = above(lead, changes(turn, recheck.changes()));
        var answer =
                next.cart().isEmpty()
                        ? Menu.under(turn, next, above(body, turn.say(CartWording.CART_EMPTY)))
                        : turn.answer(next, cart(turn.with(next), body));
        return recheck.changes().isEmpty() ? answer : answer.telling(List.of(body));
    }

    /** The state with the lines as they are now; untouched when they are what they were. */
    private static Conversation keeping(Turn turn, Recheck recheck) {
        var cart = turn.conversation().cart();
        if (recheck.changes().isEmpty()) {
            return turn.settled();
        }
        return turn.withCart(
                recheck.lines().isEmpty() ? Cart.EMPTY : new Cart(recheck.lines(), cart.touched()));
    }

    private static String changes(Turn turn, List<String> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        lines.add(turn.say(CartWording.CART_CHANGES));
        changes.stream().limit(CHANGES).map(change -> "• " + change).forEach(lines::add);
        if (changes.size() > CHANGES) {
            lines.add("• …");
        }
        return Cut.to(CHANGES_ROOM, String.join("\n", lines));
    }

    /** The cart as it is remembered, under {@code lead}. */
    static Decision shown(Turn turn, String lead) {
        return turn.answer(turn.settled(), cart(turn, lead));
    }

    /** The whole cart under {@code lead}, with the ways on. */
    private static Message cart(Turn turn, String lead) {
        var texts = turn.texts();
        var room = Limits.BUTTONS_BODY - Cut.length(lead) - "\n\n".length();
        return new Buttons(
                Optional.empty(),
                above(lead, CartText.whole(texts, turn.conversation().cart(), room)),
                Optional.of(turn.say(CartWording.CART_NOTE)),
                List.of(
                        Rows.button(texts, ReplyIds.CHECKOUT, MenuWording.LABEL_CHECKOUT),
                        Rows.button(texts, ReplyIds.CART_EDIT, MenuWording.LABEL_CHANGE_CART),
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_KEEP_SHOPPING)));
    }

    private static String above(String lead, String text) {
        if (lead.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? lead : lead + "\n\n" + text;
    }
}
