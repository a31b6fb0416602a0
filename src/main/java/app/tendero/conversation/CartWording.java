package app.tendero.conversation;

import java.util.List;

/** The cart, however it was filled, and paying for it. */
public enum CartWording implements WordingKey {
    // the cart
    CART_ADDED("cart.added", Limit.BODY, "quantity", "title"),
    CART_ADDED_LESS("cart.added.less", Limit.BODY, "quantity", "title", "wanted"),
    CART_SUMMARY("cart.summary", Limit.LINE, "count", "total"),
    CART_TITLE("cart.title", Limit.LINE),
    CART_LINE("cart.line", Limit.LINE, "quantity", "title", "total"),
    CART_MODIFIER("cart.modifier", Limit.LINE, "quantity", "name", "price"),
    CART_MODIFIER_FREE("cart.modifier.free", Limit.LINE, "quantity", "name"),
    CART_MORE_LINES("cart.more_lines", Limit.LINE, "count"),
    CART_TOTAL("cart.total", Limit.LINE, "total"),
    CART_NOTE("cart.note", Limit.FOOTER),
    CART_EMPTY("cart.empty", Limit.BODY),
    CART_FULL("cart.full", Limit.BODY),
    CART_CHOOSE_LINE("cart.choose_line", Limit.BODY),
    CART_LINE_ROW("cart.line.row", Limit.ROW_DESCRIPTION, "quantity", "total"),
    CART_LINE_CHANGE("cart.line.change", Limit.BODY, "quantity", "title"),
    CART_LINE_CHANGED("cart.line.changed", Limit.BODY, "quantity", "title"),
    CART_LINE_REMOVED("cart.line.removed", Limit.BODY, "title"),
    CART_CLEARED("cart.cleared", Limit.BODY),
    CART_RESTORED("cart.restored", Limit.BODY),
    CART_UNDO_GONE("cart.undo.gone", Limit.BODY),
    CART_EXPIRED("cart.expired", Limit.LINE),
    CART_CHANGES("cart.changes", Limit.LINE),
    CART_PRICE_CHANGED("cart.price.changed", Limit.LINE, "title", "was", "price"),
    CART_STOCK_CHANGED("cart.stock.changed", Limit.LINE, "title", "count"),
    CART_LINE_SOLD_OUT("cart.line.sold_out", Limit.LINE, "title"),
    CART_LINE_GONE("cart.line.gone", Limit.LINE, "title"),
    CART_UNCHECKED("cart.unchecked", Limit.LINE),

    // paying
    CHECKOUT_READY("checkout.ready", Limit.BODY, "total"),
    CHECKOUT_ESTIMATED("checkout.estimated", Limit.BODY, "total"),
    CHECKOUT_BUY("checkout.buy", Limit.BODY, "quantity", "title", "total"),
    CHECKOUT_BUY_ESTIMATED("checkout.buy.estimated", Limit.BODY, "quantity", "title", "total"),
    CHECKOUT_PAY("checkout.pay", Limit.BUTTON),
    CHECKOUT_FOOTER("checkout.footer", Limit.FOOTER),
    CHECKOUT_SOLD_OUT("checkout.sold_out", Limit.BODY),
    CHECKOUT_UNREACHABLE("checkout.unreachable", Limit.BODY),
    CHECKOUT_REFUSED("checkout.refused", Limit.BODY),
    CHECKOUT_DIFFERS("checkout.differs", Limit.BODY, "total", "shown"),

    // a cart filled in WhatsApp's own catalogue
    CATALOGUE_TAKEN("catalogue.taken", Limit.BODY, "count", "total"),
    CATALOGUE_PARTLY("catalogue.partly", Limit.LINE, "count"),
    CATALOGUE_NOTHING("catalogue.nothing", Limit.BODY),

    // several things asked for in one sentence
    ITEMS_PROPOSED("items.proposed", Limit.BODY),
    ITEMS_WHICH("items.which", Limit.BODY, "quantity", "title"),
    ITEMS_NOT_FOUND("items.not_found", Limit.LINE, "words"),
    ITEMS_TOTAL("items.total", Limit.LINE, "total");

    private final Slot slot;

    CartWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
