package app.tendero.store;

/** How a store's carts reach Shopify's checkout. */
public enum CheckoutMode {
    /** Storefront {@code cartCreate}: exact totals, phone prefilled; needs a storefront token. */
    STOREFRONT_CART,
    /** A {@code /cart/<variant>:<quantity>} link. */
    PERMALINK,
    /** A draft order and its invoice page. */
    DRAFT_ORDER
}
