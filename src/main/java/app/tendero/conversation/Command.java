package app.tendero.conversation;

/** What a whole message can mean when it is one of the words every shopper may type at any time. */
public enum Command {
    MENU,
    BROWSE,
    BEST_SELLERS,
    SEARCH,
    /** What is like the product that is being looked at. */
    ALIKE,
    CART,
    ADD,
    BUY,
    CHECKOUT,
    ORDERS,
    /** What is made, and when. */
    SCHEDULE,
    SCHEDULE_TODAY,
    SCHEDULE_WEEK,
    SCHEDULE_LINES,
    /** When their own order is made. */
    SCHEDULE_MINE,
    /** What the merchant answers to everybody. */
    FAQ,
    /** How the store is reached, where it is and when it is open. */
    CONTACT,
    /** Something is broken. */
    REPORT,
    /** What they reported before. */
    TICKETS,
    /** That was all. */
    DONE,
    HELP,
    HUMAN,
    /** Back from a person to the shop. */
    BOT,
    /** To choose a language; which one, where it was named: {@link Commands#languageNamed}. */
    LANGUAGE,
    /** To choose whose prices are shown; where it was named: {@link Commands#countryNamed}. */
    COUNTRY,
    STOP,
    START,
    BACK,
    /** The next page, or one more of an item. */
    MORE,
    /** One less of an item. */
    LESS,
    /** Empty the cart. */
    CLEAR,
    /** Take one line out of the cart. */
    REMOVE,
    UNDO,
    GREETING,
    THANKS,
    GOODBYE,
    YES,
    NO
}
