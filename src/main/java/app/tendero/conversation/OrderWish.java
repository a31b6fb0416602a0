package app.tendero.conversation;

/** What a shopper wants with an order they speak of. */
public enum OrderWish {
    /** To know where it is. */
    SEE,
    CANCEL,
    ADDRESS,
    /** To buy the same once more. */
    AGAIN
}
