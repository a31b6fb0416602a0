package app.tendero.platform;

import app.tendero.kernel.Money;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The JSON of our own rows, written and read by hand: no reflection, and a row of last year stays
 * readable because what is not known is passed over. A missing field that is needed is an {@link
 * IllegalArgumentException} that names the field and never what stood in the row.
 */
public final class StoredJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredJson() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object that names its own kind, such as {@code "step":"idle"}. */
    public static ObjectNode kind(String family, String kind) {
        return object().put(family, kind);
    }

    /** The object that a stored text holds. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored text is not JSON"); // no cause: it quotes
        }
    }

    public static <T> ArrayNode array(List<T> items, Function<T, JsonNode> write) {
        var array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    public static ArrayNode texts(List<String> texts) {
        return array(texts, JsonNodeFactory.instance::textNode);
    }

    public static JsonNode money(Money money) {
        return object().put("amount", money.amount().toPlainString())
                .put("currency", money.currency());
    }

    public static String text(JsonNode object, String field) {
        return needed(object, field).asText();
    }

    public static int number(JsonNode object, String field) {
        return needed(object, field).intValue();
    }

    public static long id(JsonNode object, String field) {
        return needed(object, field).longValue();
    }

    public static boolean flag(JsonNode object, String field) {
        return object.path(field).asBoolean(false);
    }

    public static Instant instant(JsonNode object, String field) {
        return Instant.parse(text(object, field));
    }

    public static Money money(JsonNode object, String field) {
        var money = needed(object, field);
        return new Money(new BigDecimal(text(money, "amount")), text(money, "currency"));
    }

    public static Optional<String> optionalText(JsonNode object, String field) {
        return present(object, field).map(JsonNode::asText);
    }

    public static Optional<Instant> optionalInstant(JsonNode object, String field) {
        return optionalText(object, field).map(Instant::parse);
    }

    public static Optional<Money> optionalMoney(JsonNode object, String field) {
        return present(object, field).map(money -> money(object, field));
    }

    public static OptionalInt optionalNumber(JsonNode object, String field) {
        var found = present(object, field);
        return found.isPresent() ? OptionalInt.of(found.get().intValue()) : OptionalInt.empty();
    }

    /** Empty where the field is missing. */
    public static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> read) {
        var items = new ArrayList<T>();
        object.path(field).forEach(item -> items.add(read.apply(item)));
        return List.copyOf(items);
    }

    public static Optional<JsonNode> present(JsonNode object, String field) {
        var found = object.path(field);
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    public static JsonNode needed(JsonNode object, String field) {
        return present(object, field)
                .orElseThrow(() -> new IllegalArgumentException("a stored row has no " + field));
    }
}
