package app.tendero.sandbox.shopify.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shopify's own scalars. All travel as text; those that a client can get wrong are checked. */
final class Scalars {

    private static final Map<String, Predicate<String>> CHECKS =
            Map.of(
                    "Decimal", Scalars::isDecimal,
                    "Money", Scalars::isDecimal,
                    "DateTime", Scalars::isTime,
                    "URL", text -> text.matches("(?i)https?://[^\\s]+"),
                    "UnsignedInt64", text -> text.matches("[0-9]{1,20}"));

    private Scalars() {}

    static GraphQLScalarType named(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Text(name, CHECKS.getOrDefault(name, text -> true)))
                .build();
    }

    private static boolean isDecimal(String text) {
        return text.matches("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    }

    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private record Text(String name, Predicate<String> check) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof Instant instant
                    ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
                    : value instanceof Map ? value : String.valueOf(value);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (name.equals("JSON") || check.test(String.valueOf(input))) {
                return input;
            }
            throw new CoercingParseValueException("invalid " + name + " '" + input + "'");
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            var value = plain(input, variables);
            if (value == null || (!name.equals("JSON") && !check.test(String.valueOf(value)))) {
                throw new CoercingParseLiteralException("invalid " + name + " literal");
            }
            return value;
        }

        private static @Nullable Object plain(Value<?> value, CoercedVariables variables) {
            return switch (value) {
                case StringValue text -> text.getValue();
                case IntValue number -> number.getValue();
                case FloatValue number -> number.getValue();
                case BooleanValue flag -> flag.isValue();
                case EnumValue constant -> constant.getName();
                case VariableReference variable -> variables.get(variable.getName());
                case ArrayValue list ->
                        list.getValues().stream().map(item -> plain(item, variables)).toList();
                case ObjectValue object -> {
                    var map = new LinkedHashMap<String, @Nullable Object>();
                    object.getObjectFields()
                            .forEach(f -> map.put(f.getName(), plain(f.getValue(), variables)));
                    yield map;
                }
                case NullValue nothing -> null;
                default -> null;
            };
        }
    }
}
