package app.tendero.shopify;

import app.tendero.kernel.ConversationId;

/**
 * A webhook whose signature was right, ready to be kept.
 *
 * @param dedupKey the same however often Shopify delivers it
 * @param kind {@code shopify.<topic>}
 * @param payload JSON; of an order that came from a chat only what the chat needs of it
 */
public record ShopifyDelivery(Lane lane, String dedupKey, String kind, String payload) {

    /** What it must stay in order with. */
    public sealed interface Lane {

        /** The chat that an order says it came from; only a claim until it is looked up. */
        record OfConversation(ConversationId conversation) implements Lane {}

        /**
         * @param resource {@code orders}, {@code products} or {@code app}
         */
        record OfResource(String resource) implements Lane {}
    }
}
