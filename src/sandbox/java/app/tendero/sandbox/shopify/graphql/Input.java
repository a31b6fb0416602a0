package app.tendero.sandbox.shopify.graphql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input object of a query, read field by field. */
record Input(Map<?, ?> fields) {

    static Input of(@Nullable Object value) {
        return new Input(value instanceof Map<?, ?> map ? map : Map.of());
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    @Nullable String text(String field) {
        return fields.get(field) instanceof Object value ? String.valueOf(value) : null;
    }

    int number(String field, int otherwise) {
        return fields.get(field) instanceof Number value ? value.intValue() : otherwise;
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    BigDecimal decimal(String field) {
        return fields.get(field) instanceof Object value
                ? new BigDecimal(String.valueOf(value))
                : BigDecimal.ZERO;
    }

    Optional<Input> object(String field) {
        return fields.get(field) instanceof Map<?, ?> map
                ? Optional.of(new Input(map))
                : Optional.empty();
    }

    List<Input> objects(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(Input::of).toList()
                : List.of();
    }

    List<String> texts(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
