package app.tendero.sandbox.shopify.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which search fields a resource has and how each is compared. */
public final class Searchable<T> {

    private final Map<String, Test<T>> fields = new HashMap<>();
    private Test<T> freeText = (item, term) -> false;

    /** How one field is compared. */
    @FunctionalInterface
    public interface Test<T> {
        boolean passes(T item, Filter.Term term);
    }

    /**
     * A query made ready.
     *
     * @param unknown fields that were ignored, for Shopify's warnings
     */
    public record Prepared<T>(Predicate<T> test, List<String> unknown) {}

    /** Free words look into all these texts; each word must be found in one of them. */
    public Searchable<T> freeText(Function<T, List<String>> texts) {
        freeText = (item, term) -> texts.apply(item).stream().anyMatch(text -> words(text, term));
        return this;
    }

    public Searchable<T> words(String field, Function<T, @Nullable String> text) {
        return test(
                field,
                (item, term) -> {
                    var value = text.apply(item);
                    return value != null && words(value, term);
                });
    }

    /**
     * The whole value must be equal, whatever the case; a trailing {@code *} asks for its beginning
     * only.
     */
    public Searchable<T> exact(String field, Function<T, List<String>> values) {
        return test(
                field,
                (item, term) -> values.apply(item).stream().anyMatch(value -> equal(value, term)));
    }

    /** Like {@link #exact}, and the query may name several values with commas. */
    public Searchable<T> oneOf(String field, Function<T, List<String>> values) {
        return test(
                field,
                (item, term) ->
                        List.of(term.value().split(",")).stream()
                                .map(
                                        value ->
                                                new Filter.Term(
                                                        field, "=", value.strip(), term.prefix()))
                                .anyMatch(
                                        one ->
                                                values.apply(item).stream()
                                                        .anyMatch(value -> equal(value, one))));
    }

    public Searchable<T> number(String field, Function<T, BigDecimal> value) {
        return test(
                field,
                (item, term) ->
                        decimal(term.value()) instanceof BigDecimal wanted
                                && compares(
                                        value.apply(item).compareTo(wanted), term.comparison()));
    }

    public Searchable<T> time(String field, Function<T, Instant> value) {
        return test(
                field,
                (item, term) ->
                        instant(term.value()) instanceof Instant wanted
                                && compares(
                                        value.apply(item).compareTo(wanted), term.comparison()));
    }

    public Searchable<T> test(String field, Test<T> test) {
        fields.put(field, test);
        return this;
    }

    /** Reads a query; an absent or empty one passes everything. */
    public Prepared<T> prepare(@Nullable String query) {
        var unknown = new ArrayList<String>();
        var filter =
                query == null || query.isBlank() ? new Filter.All() : FilterParser.parse(query);
        var known = withoutUnknown(filter, unknown);
        return new Prepared<>(item -> passes(item, known), List.copyOf(unknown));
    }

    private Filter withoutUnknown(Filter filter, List<String> unknown) {
        return switch (filter) {
            case Filter.All all -> all;
            case Filter.And and -> new Filter.And(each(and.parts(), unknown));
            case Filter.Or or -> new Filter.Or(each(or.parts(), unknown));
            case Filter.Not not -> {
                var part = withoutUnknown(not.part(), unknown);
                yield part instanceof Filter.All ? part : new Filter.Not(part);
            }
            case Filter.Term term -> {
                if (term.field().isEmpty() || fields.containsKey(term.field())) {
                    yield term;
                }
                unknown.add(term.field());
                yield new Filter.All();
            }
        };
    }

    private List<Filter> each(List<Filter> parts, List<String> unknown) {
        return parts.stream().map(part -> withoutUnknown(part, unknown)).toList();
    }

    private boolean passes(T item, Filter filter) {
        return switch (filter) {
            case Filter.All all -> true;
            case Filter.And and -> and.parts().stream().allMatch(part -> passes(item, part));
            case Filter.Or or -> or.parts().stream().anyMatch(part -> passes(item, part));
            case Filter.Not not -> !passes(item, not.part());
            case Filter.Term term ->
                    term.field().isEmpty()
                            ? freeText.passes(item, term)
                            : field(term.field()).passes(item, term);
        };
    }

    private Test<T> field(String name) {
        var test = fields.get(name);
        return test == null ? (item, term) -> true : test;
    }

    static boolean words(String text, Filter.Term term) {
        var wanted = Words.of(term.value());
        return wanted.isEmpty() || Words.contain(Words.of(text), wanted, term.prefix());
    }

    private static boolean equal(String value, Filter.Term term) {
        var have = value.toLowerCase(Locale.ROOT);
        var want = term.value().toLowerCase(Locale.ROOT);
        return term.prefix() ? have.startsWith(want) : have.equals(want);
    }

    private static boolean compares(int sign, String comparison) {
        return switch (comparison) {
            case "<" -> sign < 0;
            case ">" -> sign > 0;
            case "<=" -> sign <= 0;
            case ">=" -> sign >= 0;
            default -> sign == 0;
        };
    }

    private static @Nullable BigDecimal decimal(String text) {
        var digits = text.startsWith("gid://") ? text.substring(text.lastIndexOf('/') + 1) : text;
        return digits.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?") ? new BigDecimal(digits) : null;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
