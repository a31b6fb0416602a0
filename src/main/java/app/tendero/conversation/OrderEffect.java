package app.tendero.conversation;

/** What is done about an order that exists. */
public sealed interface OrderEffect extends Effect {

    /**
     * Put a shopper's wish before the merchant, who decides.
     *
     * @param order Shopify's number
     * @param name as the shop prints it
     * @param note the shopper's own words, may be empty
     */
    record AskMerchant(long order, String name, OrderChange change, String note)
            implements OrderEffect {

        @Override
        public String toString() {
            return "AskMerchant[" + order + ", " + change + "]";
        }
    }
}
