package app.tendero.sync;

/**
 * What is worked on first in a store. Uninstalls and compliance do not wait here at all: they are
 * webhooks with lanes of their own.
 */
public enum SyncPriority {
    /** Orders and stock: what a shopper asks about now. */
    FIRST,
    /** Products and their texts. */
    NEXT,
    /** Customers. */
    LAST
}
