package app.tendero.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

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

    /** What is read of an order, its parcels and its customers, wherever it stands. */
    private static final Set<String> MIRRORED =
            Set.of(
                    "id",
                    "name",
                    "created_at",
                    "updated_at",
                    "cancelled_at",
                    "occurred_at",
                    "happened_at",
                    "financial_status",
                    "fulfillment_status",
                    "status",
                    "shipment_status",
                    "currency",
                    "total_price",
                    "total_price_set",
                    "price_set",
                    "price",
                    "shop_money",
                    "presentment_money",
                    "amount",
                    "currency_code",
                    "phone",
                    "email",
                    "contact_email",
                    "zip",
                    "customer",
                    "customer_id",
                    "billing_address",
                    "shipping_address",
                    "line_items",
                    "variant_id",
                    "product_id",
                    "title",
                    "variant_title",
                    "quantity",
                    "current_quantity",
                    "fulfillments",
                    "order",
                    "order_id",
                    "fulfillment_id",
                    "tracking_company",
                    "tracking_number",
                    "tracking_url",
                    "estimated_delivery_at",
                    "email_marketing_consent",
                    "sms_marketing_consent",
                    "whats_app_marketing_consent",
                    "state");

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

    /**
     * What a copy of orders, parcels and customers is made of, in Shopify's own shape: names,
     * streets and notes are left out, but for what a merchant tells the buyer of a declined return.
     * Phone, e-mail and postcode are in it until they are hashed.
     *
     * @param payload of a topic about one of these; what cannot be read comes back as it is
     */
    public static String mirrored(String payload) {
        try {
            var told = AnswerReader.JSON.readTree(payload);
            if (told == null || !told.isObject()) {
                return payload;
            }
            var kept = mirrored((ObjectNode) told);
            if (told.has("note_attributes")) {
                attributes(told, kept);
            }
            if (told.path("decline").path("note").isTextual()) {
                kept.putObject("decline").set("note", told.path("decline").path("note"));
            }
            return kept.toString();
        } catch (JsonProcessingException unreadable) {
            return payload;
        }
    }

    private static ObjectNode mirrored(ObjectNode told) {
        var kept = AnswerReader.JSON.createObjectNode();
        for (var field : told.properties()) {
            if (MIRRORED.contains(field.getKey())) {
                kept.set(field.getKey(), mirroredValue(field.getValue()));
            }
        }
        return kept;
    }

    private static JsonNode mirroredValue(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return mirrored(object);
        }
        if (!value.isArray()) {
            return value;
        }
        var all = AnswerReader.JSON.createArrayNode();
        value.forEach(one -> all.add(mirroredValue(one)));
        return all;
    }

    private static ObjectNode essentials(JsonNode order) {
        var kept = AnswerReader.JSON.createObjectNode();
        copy(order, kept, ORDER);
        attributes(order, kept);
        var lines = kept.putArray("line_items");
        for (var line : order.path("line_items")) {
            copy(line, lines.addObject(), LINE);
        }
        return kept;
    }

    private static void attributes(JsonNode order, ObjectNode kept) {
        var attributes = kept.putArray("note_attributes");
        for (var attribute : order.path("note_attributes")) {
            if (OURS.contains(attribute.path("name").asText())) {
                attributes.add(attribute);
            }
        }
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (var field : fields) {
            if (from.has(field)) {
                to.set(field, from.get(field));
            }
        }
    }
}
