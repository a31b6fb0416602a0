package app.tendero.sandbox.shopify.search;

import java.util.List;

/** A parsed search query. */
public sealed interface Filter {

    /** Everything. */
    record All() implements Filter {}

    record And(List<Filter> parts) implements Filter {}

    record Or(List<Filter> parts) implements Filter {}

    record Not(Filter part) implements Filter {}

    /**
     * One condition.
     *
     * @param field empty for a free word
     * @param comparison {@code =}, {@code <}, {@code >}, {@code <=} or {@code >=}
     * @param prefix whether the value ended in {@code *}
     */
    record Term(String field, String comparison, String value, boolean prefix) implements Filter {}
}
