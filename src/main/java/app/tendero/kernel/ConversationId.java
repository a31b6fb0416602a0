package app.tendero.kernel;

import java.util.UUID;

/** One shopper's talk with one store. Opaque, so it may travel to Shopify as an order attribute. */
public record ConversationId(UUID value) {

    public static ConversationId parse(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
