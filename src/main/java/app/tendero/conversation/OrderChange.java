package app.tendero.conversation;

/** What a shopper can ask the merchant to do with an order. */
public enum OrderChange {
    CANCEL,
    ADDRESS
}
