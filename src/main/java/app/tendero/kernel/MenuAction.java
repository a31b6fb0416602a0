package app.tendero.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a menu can have the chat do that the chat does by itself. */
public enum MenuAction {
    /** The products that sell best, each a row of its own in the main menu. */
    BEST_SELLERS,
    /** The first collections, each a row of its own in the main menu. */
    COLLECTIONS,
    /** The cart, where there is something in it. */
    CART,
    BROWSE,
    SEARCH,
    /** The shopper's orders. In the main menu only where the chat knows of one. */
    ORDERS,
    /** The choice of a language, where the store speaks more than one. */
    LANGUAGE,
    HELP,
    /** How to reach a person. */
    HUMAN,
    /** One order, by its number and what shows that it is theirs. */
    ORDER_TRACK,
    /** When the order that is still to come is expected. */
    ORDER_DATES,
    /** What can be asked of the schedule. */
    SCHEDULE,
    SCHEDULE_TODAY,
    SCHEDULE_WEEK,
    /** What runs on each line. */
    SCHEDULE_LINES,
    /** When the shopper's own order is made. */
    SCHEDULE_MINE,
    /** The questions that are asked most, with their answers. */
    FAQ,
    /** How the store is reached, where it is and when it is open. */
    CONTACT,
    /** All that can be done about tickets. */
    TICKETS,
    /** Something that was bought is not as it should be. */
    TICKET_NEW,
    /** Anything else that is to be put before the merchant. */
    TICKET_ISSUE,
    /** The shopper's tickets. */
    TICKET_MINE,
    /** One ticket, by its number. */
    TICKET_FOLLOW,
    /** The menu above; from the main menu back into the shop. */
    BACK;

    /** Its name in settings, such as {@code best_sellers}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MenuAction> parse(String tag) {
        return Arrays.stream(values()).filter(action -> action.tag().equals(tag)).findFirst();
    }

    /** Whether it may be missing for some shopper or shop, so that a menu needs another entry. */
    public boolean sometimes() {
        return switch (this) {
            case BEST_SELLERS, COLLECTIONS, CART, ORDERS, LANGUAGE -> true;
            case BROWSE, SEARCH, HELP, HUMAN, ORDER_TRACK, ORDER_DATES, BACK -> false;
            case SCHEDULE, SCHEDULE_TODAY, SCHEDULE_WEEK, SCHEDULE_LINES, SCHEDULE_MINE -> false;
            case FAQ, CONTACT -> false;
            case TICKETS, TICKET_NEW, TICKET_ISSUE, TICKET_MINE, TICKET_FOLLOW -> false;
        };
    }

    /**
     * Whether it stands in the main menu as the goods themselves instead of one row that leads
     * there.
     */
    public boolean goods() {
        return this == BEST_SELLERS || this == COLLECTIONS;
    }
}
