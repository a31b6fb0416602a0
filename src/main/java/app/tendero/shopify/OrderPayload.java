package app.tendero.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Takes out of an order's webhook what a chat needs to know of it. Names, addresses and e-mail of
 * the buyer are not kept where nobody reads them: Shopify asks apps to keep the least.
 */
public final class OrderPayload {

    private static final List<String> ORDER =
            List.of("id", "name", "created_at", "currency", "total_price", "total_price_set");
    private static final List<String> LINE = List.of("variant_id", "quantity");
    private static final List<String> OURS =
            List.of(ChatAttributes.CONVERSATION, ChatAttributes.CHECKOUT, ChatAttributes.SOURCE);

    private OrderPayload() {}

    /**
     * The order in Shopify's own shape with those fields only.
     *
     * @param payload of {@code orders/create}; what cannot be read comes back as it is
     */
    public static String essentials(String payload) {
        try {
            var order = AnswerReader.JSON.readTree(payload);
            return order != null && order.isObject() ? essentials(order).toString() : payload;
        } catch (JsonProcessingException unreadable) {
            return payload;
        }
    }

    private static ObjectNode essentials(JsonNode order) {
        var kept = AnswerReader.JSON.createObjectNode();
        copy(order, kept, ORDER);
        var attributes = kept.putArray("note_attributes");
        for (var attribute : order.path("note_attributes")) {
            if (OURS.contains(attribute.path("name").asText())) {
                attributes.add(attribute);
            }
        }
        var lines = kept.putArray("line_items");
        for (var line : order.path("line_items")) {
            copy(line, lines.addObject(), LINE);
        }
        return kept;
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (var field : fields) {
            if (from.has(field)) {
                to.set(field, from.get(field));
            }
        }
    }
}
