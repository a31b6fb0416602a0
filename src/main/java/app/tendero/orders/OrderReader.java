package app.tendero.orders;

import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.ChatAttributes;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads an order of a webhook, which has the shape of Shopify's REST resource. Fields about the
 * buyer may be missing where they were not approved; none of them is needed here.
 *
 * <p>Shape: https://shopify.dev/docs/api/admin-rest/latest/resources/order
 */
final class OrderReader {

    private final JsonNode order;

    OrderReader(JsonNode order) {
        this.order = order;
    }

    /**
     * @param receivedAt when it happened, where the order does not say
     * @throws IllegalArgumentException where it lacks a name or a total
     */
    OrderPlaced placed(Instant receivedAt) {
        return new OrderPlaced(
                createdAt().orElse(receivedAt), name(), total(), lines(), checkout());
    }

    private String name() {
        var name = order.path("name").asText("");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an order without a name");
        }
        return name;
    }

    /** What was paid, in the currency it was paid in. */
    private Money total() {
        var paid = order.path("total_price_set").path("presentment_money");
        return money(paid.path("amount"), paid.path("currency_code"))
                .or(() -> money(order.path("total_price"), order.path("currency")))
                .orElseThrow(() -> new IllegalArgumentException("an order without a total"));
    }

    private static Optional<Money> money(JsonNode amount, JsonNode currency) {
        try {
            return amount.isValueNode() && currency.isTextual()
                    ? Optional.of(new Money(new BigDecimal(amount.asText()), currency.asText()))
                    : Optional.empty();
        } catch (NumberFormatException notMoney) {
            return Optional.empty();
        }
    }

    /** Custom lines, such as a fee, are no variants. */
    private List<BoughtLine> lines() {
        var lines = new ArrayList<BoughtLine>();
        for (var line : order.path("line_items")) {
            var variant = line.path("variant_id");
            var quantity = line.path("quantity").asInt(0);
            if (variant.isIntegralNumber() && variant.canConvertToLong() && quantity > 0) {
                lines.add(new BoughtLine(new VariantId(variant.asLong()), quantity));
            }
        }
        return lines;
    }

    private OptionalInt checkout() {
        for (var attribute : order.path("note_attributes")) {
            if (ChatAttributes.CHECKOUT.equals(attribute.path("name").asText())) {
                return number(attribute.path("value").asText(""));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException notOurs) {
            return OptionalInt.empty();
        }
    }

    private Optional<Instant> createdAt() {
        try {
            return Optional.of(
                    OffsetDateTime.parse(order.path("created_at").asText("")).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
