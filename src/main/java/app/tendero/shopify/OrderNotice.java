package app.tendero.shopify;

import app.tendero.kernel.ConversationId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a chat needs to know of an order, and no more: names, addresses and e-mail of the buyer stay
 * outside. Shopify withholds such fields anyway where they were not approved.
 *
 * @param id Shopify's number; larger than what a double can hold
 * @param name as the shop prints it, such as {@code #1001}
 * @param createdAt absent where the payload had none that can be read
 * @param total what the buyer paid, in their currency
 * @param lines what is a variant of the shop
 * @param checkout the number of our checkout within the conversation
 */
@RegisterForReflection
public record OrderNotice(
        long id,
        String name,
        @Nullable Instant createdAt,
        BigDecimal total,
        String currency,
        List<Line> lines,
        @Nullable Integer checkout) {

    public OrderNotice {
        lines = List.copyOf(lines);
    }

    @RegisterForReflection
    public record Line(long variant, int quantity) {}

    public OptionalInt request() {
        return checkout == null ? OptionalInt.empty() : OptionalInt.of(checkout);
    }

    /**
     * The notice that a payload was written as.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static OrderNotice parse(String payload) {
        try {
            return AnswerReader.JSON.readValue(payload, OrderNotice.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a notice of an order", e);
        }
    }

    String json() {
        try {
            return AnswerReader.JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice is always writable", e);
        }
    }

    /** Empty where the order lacks its id or its total. */
    static Optional<OrderNotice> of(JsonNode order) {
        var total = total(order);
        if (!order.path("id").canConvertToLong() || total.isEmpty()) {
            return Optional.empty();
        }
        var id = order.path("id").asLong();
        return Optional.of(
                new OrderNotice(
                        id,
                        order.path("name").asText("#" + id),
                        time(order.path("created_at").asText("")),
                        total.get().amount(),
                        total.get().currencyCode(),
                        lines(order.path("line_items")),
                        number(attribute(order, ChatAttributes.CHECKOUT))));
    }

    /** The chat that the order names, if what it names can be one. */
    static Optional<ConversationId> conversation(JsonNode order) {
        return attribute(order, ChatAttributes.CONVERSATION).flatMap(OrderNotice::parsed);
    }

    private static Optional<ConversationId> parsed(String text) {
        try {
            return Optional.of(ConversationId.parse(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<CatalogueNodes.MoneyV2> total(JsonNode order) {
        var paid = order.path("total_price_set").path("presentment_money");
        return money(paid.path("amount"), paid.path("currency_code"))
                .or(() -> money(order.path("total_price"), order.path("currency")));
    }

    private static Optional<CatalogueNodes.MoneyV2> money(JsonNode amount, JsonNode currency) {
        try {
            return amount.isValueNode() && currency.isTextual()
                    ? Optional.of(
                            new CatalogueNodes.MoneyV2(
                                    new BigDecimal(amount.asText()), currency.asText()))
                    : Optional.empty();
        } catch (NumberFormatException notMoney) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(JsonNode items) {
        var lines = new ArrayList<Line>();
        for (var item : items) {
            var variant = item.path("variant_id");
            var quantity = item.path("quantity").asInt(0);
            if (variant.canConvertToLong() && variant.isNumber() && quantity > 0) {
                lines.add(new Line(variant.asLong(), quantity));
            }
        }
        return lines;
    }

    private static Optional<String> attribute(JsonNode order, String name) {
        for (var attribute : order.path("note_attributes")) {
            if (name.equals(attribute.path("name").asText())) {
                return Optional.of(attribute.path("value").asText(""));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer number(Optional<String> text) {
        try {
            return text.map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException notOurs) {
            return null;
        }
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
