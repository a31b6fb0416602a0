package app.tendero.conversation;

import java.util.List;

/** Buttons, rows and headings that several topics share, and the entries of menus. */
public enum MenuWording implements WordingKey {
    // labels: short enough for a button, a list row or the button that opens a list
    LABEL_MENU("label.menu", Limit.BUTTON),
    LABEL_BROWSE("label.browse", Limit.BUTTON),
    LABEL_SEARCH("label.search", Limit.BUTTON),
    LABEL_CART("label.cart", Limit.BUTTON),
    LABEL_ORDERS("label.orders", Limit.BUTTON),
    LABEL_HELP("label.help", Limit.BUTTON),
    LABEL_LANGUAGE("label.language", Limit.BUTTON),
    LABEL_HUMAN("label.human", Limit.BUTTON),
    LABEL_BOT("label.bot", Limit.BUTTON),
    LABEL_MORE("label.more", Limit.BUTTON),
    LABEL_BACK("label.back", Limit.BUTTON),
    LABEL_BEST_SELLERS("label.best_sellers", Limit.BUTTON),
    LABEL_CHECKOUT("label.checkout", Limit.BUTTON),
    LABEL_BUY_NOW("label.buy_now", Limit.BUTTON),
    LABEL_KEEP_SHOPPING("label.keep_shopping", Limit.BUTTON),
    LABEL_VIEW_CART("label.view_cart", Limit.BUTTON),
    LABEL_CHANGE_CART("label.change_cart", Limit.BUTTON),
    LABEL_CLEAR_CART("label.clear_cart", Limit.BUTTON),
    LABEL_REMOVE("label.remove", Limit.BUTTON),
    LABEL_UNDO("label.undo", Limit.BUTTON),
    LABEL_TRY_AGAIN("label.try_again", Limit.BUTTON),
    LABEL_START("label.start", Limit.BUTTON),
    LABEL_ALIKE("label.alike", Limit.BUTTON),
    LABEL_NEW("label.new", Limit.BUTTON),
    LABEL_ADD_ALL("label.add_all", Limit.BUTTON),
    LABEL_TRACK("label.track", Limit.BUTTON),
    LABEL_ORDER_AGAIN("label.order_again", Limit.BUTTON),
    LABEL_ORDER_CANCEL("label.order_cancel", Limit.BUTTON),
    LABEL_ORDER_ADDRESS("label.order_address", Limit.BUTTON),
    LABEL_ORDER_CANCEL_YES("label.order_cancel_yes", Limit.BUTTON),
    LABEL_ORDER_KEEP("label.order_keep", Limit.BUTTON),
    LABEL_ORDER_OTHER("label.order_other", Limit.BUTTON),
    LABEL_ALL_TO_CART("label.all_to_cart", Limit.BUTTON),

    // the button that opens a list
    OPEN_MENU("open.menu", Limit.BUTTON),
    OPEN_PRODUCTS("open.products", Limit.BUTTON),
    OPEN_COLLECTIONS("open.collections", Limit.BUTTON),
    OPEN_OPTIONS("open.options", Limit.BUTTON),
    OPEN_CART("open.cart", Limit.BUTTON),
    OPEN_LANGUAGES("open.languages", Limit.BUTTON),
    OPEN_COUNTRIES("open.countries", Limit.BUTTON),
    OPEN_ORDERS("open.orders", Limit.BUTTON),

    // what stands under a list row
    ABOUT_BROWSE("about.browse", Limit.ROW_DESCRIPTION),
    ABOUT_BEST_SELLERS("about.best_sellers", Limit.ROW_DESCRIPTION),
    ABOUT_SEARCH("about.search", Limit.ROW_DESCRIPTION),
    ABOUT_NEW("about.new", Limit.ROW_DESCRIPTION),
    ABOUT_CART("about.cart", Limit.ROW_DESCRIPTION, "count", "total"),
    ABOUT_CART_EMPTY("about.cart.empty", Limit.ROW_DESCRIPTION),
    ABOUT_ORDERS("about.orders", Limit.ROW_DESCRIPTION),
    ABOUT_ORDER_OTHER("about.order_other", Limit.ROW_DESCRIPTION),
    ABOUT_HELP("about.help", Limit.ROW_DESCRIPTION),
    ABOUT_HUMAN("about.human", Limit.ROW_DESCRIPTION),
    ABOUT_MORE("about.more", Limit.ROW_DESCRIPTION),
    ABOUT_BACK("about.back", Limit.ROW_DESCRIPTION),

    // entries of menus beyond the shop's
    LABEL_ORDER_TRACK("label.order_track", Limit.BUTTON),
    LABEL_ORDER_DATES("label.order_dates", Limit.BUTTON),
    ABOUT_ORDER_DATES("about.order_dates", Limit.ROW_DESCRIPTION),

    // titles of list sections
    SECTION_ORDERS("section.orders", Limit.SECTION),
    SECTION_MENU("section.menu", Limit.SECTION),
    SECTION_BEST_SELLERS("section.best_sellers", Limit.SECTION),
    SECTION_COLLECTIONS("section.collections", Limit.SECTION),
    SECTION_PRODUCTS("section.products", Limit.SECTION),
    SECTION_RESULTS("section.results", Limit.SECTION),
    SECTION_SUGGESTIONS("section.suggestions", Limit.SECTION),
    SECTION_ALIKE("section.alike", Limit.SECTION),
    SECTION_GOES_WITH("section.goes_with", Limit.SECTION),
    SECTION_OPTIONS("section.options", Limit.SECTION),
    SECTION_CART("section.cart", Limit.SECTION),
    SECTION_LANGUAGES("section.languages", Limit.SECTION),
    SECTION_COUNTRIES("section.countries", Limit.SECTION);

    private final Slot slot;

    MenuWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
