package app.tendero.orders;

import app.tendero.conversation.Event;
import app.tendero.inbox.EventDecoder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Reads a new order as an event of the conversation it came from. */
@Singleton
class OrderDecoder implements EventDecoder {

    private static final String NEW_ORDER = "shopify.orders/create";
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Override
    public String prefix() {
        return "shopify";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        if (!kind.equals(NEW_ORDER)) {
            throw new IllegalArgumentException("no conversation is told of " + kind);
        }
        try {
            return new OrderReader(JSON.readTree(payload)).placed(receivedAt);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an order", e);
        }
    }
}
