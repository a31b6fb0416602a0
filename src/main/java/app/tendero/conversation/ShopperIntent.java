package app.tendero.conversation;

import java.util.Locale;
import java.util.Optional;

/** What a shopper may want by what they write; the names are stored and told to others. */
public enum ShopperIntent {
    GREETING,
    MENU,
    HELP,
    BROWSE,
    BEST_SELLERS,
    /** To find something; the words are the message. */
    SEARCH,
    ALIKE,
    CART,
    CART_ADD,
    CART_CLEAR,
    CART_REMOVE,
    UNDO,
    BUY,
    CHECKOUT,
    /** Slot: the order's number. */
    ORDER_STATUS,
    CANCEL_ORDER,
    CHANGE_ADDRESS,
    ORDER_AGAIN,
    /** Something that came is broken, wrong or missing. */
    DEFECT,
    /** What became of what they reported. Slot: the id of a ticket. */
    TICKETS,
    /** What is being made. Slot: {@code today}, {@code week} or {@code order}. */
    SCHEDULE,
    /**
     * A general question. Slot: {@code delivery}, {@code returns}, {@code payment}, {@code hours}.
     */
    FAQ,
    CONTACT,
    HUMAN,
    /** Slot: the tag of the language they named. */
    LANGUAGE,
    /** Whose prices they want; slot: the ISO 3166 code of the country they named. */
    COUNTRY,
    STOP,
    START,
    THANKS,
    GOODBYE,
    YES,
    NO,
    BACK,
    MORE,
    LESS,
    /** Slot: the number, in Western digits. */
    NUMBER;

    /** As it is written in files and told to a model: {@code order-status}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Strict: only what {@link #id} writes. */
    public static Optional<ShopperIntent> parse(String id) {
        for (var intent : values()) {
            if (intent.id().equals(id)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
