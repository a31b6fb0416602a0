package app.tendero.conversation;

import java.util.List;

/** Looking around, searching, and one product with its options and how many of it. */
public enum GoodsWording implements WordingKey {
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
    QUANTITY_UNCLEAR("quantity.unclear", Limit.BODY, "max");

    private final Slot slot;

    GoodsWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
