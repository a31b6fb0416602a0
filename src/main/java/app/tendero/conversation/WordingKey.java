package app.tendero.conversation;

import java.util.List;

/**
 * Every text a shopper can see, by what it is for. The key is what a store names to put its own
 * words in place of ours; the limit is what Meta allows where the text stands, in code points; the
 * arguments are the {@code {names}} the text may use.
 *
 * <p>A text with the argument {@code count} is written once per plural category of its language
 * ({@code key.one}, {@code key.other}, …).
 */
public enum WordingKey {
    // welcome
    WELCOME_FIRST("welcome.first", Limit.BODY, "store"),
    WELCOME_BACK("welcome.back", Limit.BODY, "store"),
    WELCOME_CART("welcome.cart", Limit.BODY, "count", "total"),
    WELCOME_HINT("welcome.hint", Limit.FOOTER),

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
    SECTION_COUNTRIES("section.countries", Limit.SECTION),

    // looking around
    MENU_BODY("menu.body", Limit.BODY),
    MENU_NUMBERS("menu.numbers", Limit.LINE),
    MENU_NUMBER_WRONG("menu.number_wrong", Limit.LINE, "max"),
    MENU_GONE("menu.gone", Limit.LINE),
    COLLECTIONS_BODY("collections.body", Limit.BODY),
    COLLECTION_ROW("collection.row", Limit.ROW_DESCRIPTION, "count"),
    COLLECTION_BODY("collection.body", Limit.BODY, "collection"),
    COLLECTION_EMPTY("collection.empty", Limit.BODY, "collection"),
    BEST_SELLERS_BODY("best_sellers.body", Limit.BODY),
    SHELF_EMPTY("shelf.empty", Limit.BODY),
    PAGE_FOOTER("page.footer", Limit.FOOTER, "page"),
    PRODUCT_ROW("product.row", Limit.ROW_DESCRIPTION, "price"),
    PRODUCT_ROW_LEFT("product.row.left", Limit.ROW_DESCRIPTION, "price", "count"),
    PRODUCT_ROW_SOLD_OUT("product.row.sold_out", Limit.ROW_DESCRIPTION, "price"),

    // search
    SEARCH_PROMPT("search.prompt", Limit.BODY),
    SEARCH_RESULTS("search.results", Limit.BODY, "words"),
    SEARCH_NOTHING("search.nothing", Limit.BODY, "words"),
    SEARCH_SUGGESTIONS("search.suggestions", Limit.BODY, "words"),
    SEARCH_MEANT("search.meant", Limit.BODY, "words"),
    SEARCH_NEAR("search.near", Limit.BODY, "words"),
    LIST_NEW("list.new", Limit.BODY),
    LIST_SALE("list.sale", Limit.BODY),
    LIST_ALIKE("list.alike", Limit.BODY, "title"),
    LIST_GOES_WITH("list.goes_with", Limit.BODY, "title"),

    // a product
    PRICE_PLAIN("price.plain", Limit.LINE, "price"),
    PRICE_FROM("price.from", Limit.LINE, "price"),
    PRICE_WAS("price.was", Limit.LINE, "price", "was"),
    PRODUCT_SOLD_OUT("product.sold_out", Limit.BODY, "title"),
    PRODUCT_GONE("product.gone", Limit.BODY),
    OPTION_CHOOSE("option.choose", Limit.LINE, "option"),
    OPTION_SO_FAR("option.so_far", Limit.LINE, "chosen"),
    OPTION_SOLD_OUT("option.sold_out", Limit.LINE, "choice", "option"),
    OPTION_ROW_SOLD_OUT("option.row.sold_out", Limit.ROW_DESCRIPTION),

    // how many
    QUANTITY_PRICE("quantity.price", Limit.LINE, "price"),
    QUANTITY_COUNT("quantity.count", Limit.LINE, "quantity"),
    QUANTITY_TOTAL("quantity.total", Limit.LINE, "total"),
    QUANTITY_LESS("quantity.less", Limit.BUTTON),
    QUANTITY_MORE("quantity.more", Limit.BUTTON),
    QUANTITY_ADD("quantity.add", Limit.BUTTON, "quantity"),
    QUANTITY_HINT("quantity.hint", Limit.FOOTER),
    QUANTITY_MAX("quantity.max", Limit.LINE, "max"),
    QUANTITY_STOCK("quantity.stock", Limit.LINE, "count"),
    QUANTITY_UNCLEAR("quantity.unclear", Limit.BODY, "max"),

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

    // orders
    ORDER_RECEIVED("order.received", Limit.BODY, "order", "total"),
    ORDERS_BODY("orders.body", Limit.BODY),
    ORDERS_NONE("orders.none", Limit.BODY),
    ORDERS_LINE("orders.line", Limit.LINE, "order", "date", "total"),
    ORDER_SHOWN("order.shown", Limit.BODY, "order", "date", "total"),
    ORDER_UNKNOWN("order.unknown", Limit.BODY, "order"),
    ORDER_STATE_UNPAID("order.state.unpaid", Limit.SECTION),
    ORDER_STATE_RECEIVED("order.state.received", Limit.SECTION),
    ORDER_STATE_ON_HOLD("order.state.on_hold", Limit.SECTION),
    ORDER_STATE_PARTLY_SENT("order.state.partly_sent", Limit.SECTION),
    ORDER_STATE_SENT("order.state.sent", Limit.SECTION),
    ORDER_STATE_OUT_FOR_DELIVERY("order.state.out_for_delivery", Limit.SECTION),
    ORDER_STATE_READY("order.state.ready", Limit.SECTION),
    ORDER_STATE_TROUBLE("order.state.trouble", Limit.SECTION),
    ORDER_STATE_DELIVERED("order.state.delivered", Limit.SECTION),
    ORDER_STATE_RETURNING("order.state.returning", Limit.SECTION),
    ORDER_STATE_RETURNED("order.state.returned", Limit.SECTION),
    ORDER_STATE_PARTLY_REFUNDED("order.state.partly_refunded", Limit.SECTION),
    ORDER_STATE_REFUNDED("order.state.refunded", Limit.SECTION),
    ORDER_STATE_CANCELLED("order.state.cancelled", Limit.SECTION),
    ORDER_ROW("order.row", Limit.ROW_DESCRIPTION, "state", "date", "total"),
    ORDER_STATUS("order.status", Limit.LINE, "state"),
    ORDER_PARCEL("order.parcel", Limit.LINE, "carrier", "number"),
    ORDER_EXPECTED("order.expected", Limit.LINE, "date"),
    ORDER_DELIVERED_ON("order.delivered_on", Limit.LINE, "date"),
    ORDER_ITEM("order.item", Limit.LINE, "quantity", "title"),
    ORDER_FOOTER("order.footer", Limit.FOOTER),
    ORDER_WHICH("order.which", Limit.BODY),
    ORDER_ASK_NUMBER("order.ask_number", Limit.BODY),
    ORDER_PROOF_WRONG("order.proof_wrong", Limit.BODY),
    ORDER_LOCKED("order.locked", Limit.BODY, "store"),
    ORDER_CANCEL_CONFIRM("order.cancel_confirm", Limit.BODY, "store", "order"),
    WISH_CANCELLED("wish.cancelled", Limit.BODY, "order"),
    WISH_NO_CANCEL("wish.no_cancel", Limit.BODY, "order"),
    WISH_MOVED("wish.moved", Limit.BODY, "order"),
    WISH_NO_MOVE("wish.no_move", Limit.BODY, "order"),
    ORDER_CANCEL_PASSED("order.cancel_passed", Limit.BODY, "store", "order"),
    ORDER_ADDRESS_ASK("order.address_ask", Limit.BODY, "order"),
    ORDER_ADDRESS_PASSED("order.address_passed", Limit.BODY, "order", "store"),
    ORDER_TOO_LATE("order.too_late", Limit.BODY, "order", "state"),
    ORDER_ASKED_ALREADY("order.asked_already", Limit.BODY, "store"),
    ORDER_AGAIN("order.again", Limit.BODY, "order"),
    ORDER_AGAIN_NOTHING("order.again_nothing", Limit.BODY, "order"),
    ORDERS_AWAY("orders.away", Limit.BODY),
    ORDERS_NO_PHONE("orders.no_phone", Limit.BODY),
    ORDERS_WITHHELD("orders.withheld", Limit.BODY),

    // tickets
    LABEL_TICKETS("label.tickets", Limit.BUTTON),
    LABEL_TICKET_ISSUE("label.ticket_issue", Limit.BUTTON),
    LABEL_TICKET_NEW("label.ticket_new", Limit.BUTTON),
    LABEL_TICKET_MINE("label.ticket_mine", Limit.BUTTON),
    LABEL_TICKET_FOLLOW("label.ticket_follow", Limit.BUTTON),
    LABEL_TICKET_DONE("label.ticket_done", Limit.BUTTON),
    LABEL_TICKET_DROP("label.ticket_drop", Limit.BUTTON),
    LABEL_TICKET_ADD("label.ticket_add", Limit.BUTTON),
    LABEL_TICKET_OTHER("label.ticket_other", Limit.BUTTON),
    ABOUT_TICKET_OTHER("about.ticket_other", Limit.ROW_DESCRIPTION),
    OPEN_TICKETS("open.tickets", Limit.BUTTON),
    SECTION_TICKETS("section.tickets", Limit.SECTION),
    TICKET_HUB("ticket.hub", Limit.BODY),
    TICKET_WHICH("ticket.which", Limit.BODY),
    TICKET_ITEM_ROW("ticket.item_row", Limit.ROW_DESCRIPTION, "order", "date"),
    TICKET_DESCRIBE("ticket.describe", Limit.BODY),
    TICKET_DESCRIBE_THIS("ticket.describe_this", Limit.BODY, "what"),
    TICKET_DESCRIBE_ISSUE("ticket.describe_issue", Limit.BODY),
    TICKET_EMPTY("ticket.empty", Limit.BODY),
    TICKET_DROPPED("ticket.dropped", Limit.BODY),
    TICKET_OPENED("ticket.opened", Limit.BODY, "ticket", "store"),
    TICKET_TOO_MANY("ticket.too_many", Limit.BODY),
    TICKET_NOT_TAKEN("ticket.not_taken", Limit.BODY, "store"),
    TICKET_NOT_KEPT("ticket.not_kept", Limit.BODY),
    TICKETS_NONE("tickets.none", Limit.BODY),
    TICKETS_BODY("tickets.body", Limit.BODY),
    TICKETS_AWAY("tickets.away", Limit.BODY),
    TICKET_ROW("ticket.row", Limit.ROW_DESCRIPTION, "state", "date"),
    TICKET_SHOWN("ticket.shown", Limit.BODY, "ticket", "date"),
    TICKET_EXPECTED("ticket.expected", Limit.LINE, "date"),
    TICKET_NOTE("ticket.note", Limit.BODY, "date", "note"),
    TICKET_UNKNOWN("ticket.unknown", Limit.BODY, "ticket"),
    TICKET_ASK_NUMBER("ticket.ask_number", Limit.BODY),
    TICKET_ADD_ASK("ticket.add_ask", Limit.BODY, "ticket"),
    TICKET_ADD_CLOSED("ticket.add_closed", Limit.BODY, "ticket"),
    TICKET_ADDED("ticket.added", Limit.BODY, "ticket"),
    TICKET_NEWS("ticket.news", Limit.BODY, "ticket", "state"),
    TICKET_STATE_RECEIVED("ticket.state.received", Limit.SECTION),
    TICKET_STATE_LOOKED_AT("ticket.state.looked_at", Limit.SECTION),
    TICKET_STATE_WAITING("ticket.state.waiting", Limit.SECTION),
    TICKET_STATE_RESOLVED("ticket.state.resolved", Limit.SECTION),
    TICKET_STATE_REFUSED("ticket.state.refused", Limit.SECTION),
    TICKET_RETURN_REQUESTED("ticket.return.requested", Limit.BODY),
    TICKET_RETURN_APPROVED("ticket.return.approved", Limit.BODY),
    TICKET_RETURN_DECLINED("ticket.return.declined", Limit.BODY),
    TICKET_RETURN_CANCELLED("ticket.return.cancelled", Limit.BODY),
    FILE_TOO_LARGE("file.too_large", Limit.BODY),
    FILE_WRONG_TYPE("file.wrong_type", Limit.BODY),
    FILE_NOT_COME("file.not_come", Limit.BODY),

    // help, and things said that are no order
    HELP_BODY("help.body", Limit.BODY, "store"),
    HUMAN_CONTACT("human.contact", Limit.BODY, "contact"),
    HUMAN_NO_CONTACT("human.no_contact", Limit.BODY, "store"),
    HANDOFF_OPENED("handoff.opened", Limit.BODY),
    HANDOFF_SORRY("handoff.sorry", Limit.LINE),
    HANDOFF_SOON("handoff.soon", Limit.LINE),
    HANDOFF_UNANSWERED("handoff.unanswered", Limit.BODY),
    CLOSED_NOW("closed.now", Limit.LINE),
    CLOSED_TODAY("closed.today", Limit.LINE, "time"),
    CLOSED_TOMORROW("closed.tomorrow", Limit.LINE, "time"),
    CLOSED_WEEKDAY("closed.weekday", Limit.LINE, "day", "time"),
    CLOSED_DATE("closed.date", Limit.LINE, "date", "time"),
    UNKNOWN_TEXT("unknown.text", Limit.BODY),
    UNKNOWN_TAP("unknown.tap", Limit.BODY),
    THANKS_ANSWER("thanks.answer", Limit.BODY),
    GOODBYE_ANSWER("goodbye.answer", Limit.BODY),
    MEDIA_IMAGE("media.image", Limit.BODY),
    MEDIA_VIDEO("media.video", Limit.BODY),
    MEDIA_VOICE("media.voice", Limit.BODY),
    MEDIA_DOCUMENT("media.document", Limit.BODY),
    MEDIA_STICKER("media.sticker", Limit.BODY),
    MEDIA_LOCATION("media.location", Limit.BODY),
    MEDIA_CONTACTS("media.contacts", Limit.BODY),
    MEDIA_UNREADABLE("media.unreadable", Limit.BODY),

    // language and consent
    LANGUAGE_NAME("language.name", Limit.BUTTON),
    LANGUAGE_CHOOSE("language.choose", Limit.BODY),
    LANGUAGE_CHANGED("language.changed", Limit.BODY),
    LANGUAGE_NOT_HERE("language.not_here", Limit.BODY),
    COUNTRY_ONE("country.one", Limit.BODY, "currency"),
    COUNTRY_CHOOSE("country.choose", Limit.BODY, "currency"),
    COUNTRY_CHANGED("country.changed", Limit.BODY, "country", "currency"),
    COUNTRY_CURRENCY("country.currency", Limit.BODY, "currency"),
    COUNTRY_OTHER("country.other", Limit.BUTTON),
    STOP_CONFIRMED("stop.confirmed", Limit.BODY, "store"),
    START_CONFIRMED("start.confirmed", Limit.BODY, "store"),

    // when something is broken
    PARKED("parked", Limit.BODY),
    SHOP_UNREACHABLE("shop.unreachable", Limit.BODY),

    // a cart filled in WhatsApp's own catalogue
    CATALOGUE_TAKEN("catalogue.taken", Limit.BODY, "count", "total"),
    CATALOGUE_PARTLY("catalogue.partly", Limit.LINE, "count"),
    CATALOGUE_NOTHING("catalogue.nothing", Limit.BODY),

    // several things asked for in one sentence
    ITEMS_PROPOSED("items.proposed", Limit.BODY),
    ITEMS_WHICH("items.which", Limit.BODY, "quantity", "title"),
    ITEMS_NOT_FOUND("items.not_found", Limit.LINE, "words"),
    ITEMS_TOTAL("items.total", Limit.LINE, "total"),

    // what the merchant answers to everybody
    LABEL_FAQ("label.faq", Limit.BUTTON),
    LABEL_CONTACT("label.contact", Limit.BUTTON),
    ABOUT_FAQ("about.faq", Limit.ROW_DESCRIPTION),
    ABOUT_CONTACT("about.contact", Limit.ROW_DESCRIPTION),
    LABEL_PLACE("label.place", Limit.BUTTON),
    LABEL_SAVE_CONTACT("label.save_contact", Limit.BUTTON),
    LABEL_PRODUCTS_FOR_IT("label.products_for_it", Limit.BUTTON),
    ABOUT_PRODUCTS_FOR_IT("about.products_for_it", Limit.ROW_DESCRIPTION),
    OPEN_FAQ("open.faq", Limit.BUTTON),
    SECTION_FAQ("section.faq", Limit.SECTION),
    FAQ_BODY("faq.body", Limit.BODY),
    FAQ_NONE("faq.none", Limit.BODY),
    FAQ_MEANT("faq.meant", Limit.BODY),
    FAQ_ANSWER("faq.answer", Limit.BODY, "question", "answer"),
    CONTACT_TITLE("contact.title", Limit.LINE, "store"),
    CONTACT_PHONE("contact.phone", Limit.LINE, "phone"),
    CONTACT_EMAIL("contact.email", Limit.LINE, "email"),
    CONTACT_WEBSITE("contact.website", Limit.LINE, "website"),
    CONTACT_PLACE("contact.place", Limit.LINE, "place"),
    HOURS_TITLE("hours.title", Limit.LINE),
    HOURS_DAY("hours.day", Limit.LINE, "day", "times"),
    HOURS_DAY_CLOSED("hours.day_closed", Limit.LINE, "day"),
    HOURS_ALWAYS("hours.always", Limit.LINE),
    HOURS_OPEN_NOW("hours.open_now", Limit.LINE, "time"),

    // what is made, and when
    LABEL_SCHEDULE("label.schedule", Limit.BUTTON),
    ABOUT_SCHEDULE("about.schedule", Limit.ROW_DESCRIPTION),
    LABEL_SCHEDULE_TODAY("label.schedule_today", Limit.BUTTON),
    LABEL_SCHEDULE_WEEK("label.schedule_week", Limit.BUTTON),
    LABEL_SCHEDULE_LINES("label.schedule_lines", Limit.BUTTON),
    LABEL_SCHEDULE_MINE("label.schedule_mine", Limit.BUTTON),
    ABOUT_SCHEDULE_TODAY("about.schedule_today", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_WEEK("about.schedule_week", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_LINES("about.schedule_lines", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_MINE("about.schedule_mine", Limit.ROW_DESCRIPTION),
    OPEN_SCHEDULE("open.schedule", Limit.BUTTON),
    SECTION_SCHEDULE("section.schedule", Limit.SECTION),
    SCHEDULE_BODY("schedule.body", Limit.BODY),
    SCHEDULE_TODAY("schedule.today", Limit.LINE),
    SCHEDULE_WEEK("schedule.week", Limit.LINE),
    SCHEDULE_LINES("schedule.lines", Limit.LINE),
    SCHEDULE_MINE("schedule.mine", Limit.LINE, "order"),
    SCHEDULE_EMPTY_TODAY("schedule.empty_today", Limit.BODY),
    SCHEDULE_EMPTY_WEEK("schedule.empty_week", Limit.BODY),
    SCHEDULE_EMPTY_LINES("schedule.empty_lines", Limit.BODY),
    SCHEDULE_EMPTY_MINE("schedule.empty_mine", Limit.BODY, "order"),
    SCHEDULE_HIDDEN("schedule.hidden", Limit.BODY),
    SCHEDULE_AWAY("schedule.away", Limit.BODY),
    SCHEDULE_MORE("schedule.more", Limit.LINE),
    SCHEDULE_ENTRY("schedule.entry", Limit.LINE, "title", "state"),
    SCHEDULE_TIMES("schedule.times", Limit.LINE, "day", "from", "to"),
    SCHEDULE_DAYS("schedule.days", Limit.LINE, "from", "to"),
    SCHEDULE_PROGRESS("schedule.progress", Limit.LINE, "done", "planned"),
    SCHEDULE_LINE("schedule.line", Limit.LINE, "line"),
    SCHEDULE_QUALITY("schedule.quality", Limit.LINE, "percent"),
    SCHEDULE_STATE_PLANNED("schedule.state.planned", Limit.BUTTON),
    SCHEDULE_STATE_RUNNING("schedule.state.running", Limit.BUTTON),
    SCHEDULE_STATE_LATE("schedule.state.late", Limit.BUTTON),
    SCHEDULE_STATE_DONE("schedule.state.done", Limit.BUTTON);

    private final String key;
    private final int limit;
    private final List<String> arguments;

    WordingKey(String key, int limit, String... arguments) {
        this.key = key;
        this.limit = limit;
        this.arguments = List.of(arguments);
    }

    /** Its name in the wording files and in a store's own wording. */
    public String key() {
        return key;
    }

    /** How long the finished text may be, in code points. */
    public int limit() {
        return limit;
    }

    /** The arguments it is said with: no more, no fewer. */
    public List<String> arguments() {
        return arguments;
    }

    /** Whether the text depends on the argument {@code count}. */
    public boolean plural() {
        return arguments.contains("count");
    }

    /** Where a text stands and how much room Meta gives it there. */
    private static final class Limit {
        static final int BUTTON = 20;
        static final int SECTION = 24;
        static final int FOOTER = 60;
        static final int ROW_DESCRIPTION = 72;

        /** One line of a body that is put together from several. */
        static final int LINE = 200;

        /** The body of a message with buttons; a list would take more. */
        static final int BODY = 1024;
    }
}
