package app.tendero.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Makes the text of a question for a bulk operation, which takes no variables: a file of {@code
 * shopify/} with its filter written in.
 */
public final class BulkText {

    private static final String FILTER = "\"__FILTER__\"";

    private BulkText() {}

    /**
     * @param name of the file without its ending; says {@code query: "__FILTER__"} where the filter
     *     goes, and {@code edges { node }} for every connection
     * @param filter in Shopify's search syntax, never with text of a shopper; empty for everything
     * @param fragments it spreads
     */
    public static String of(String name, String filter, String... fragments) {
        var text = Operation.text(name, fragments);
        if (!text.contains(FILTER)) {
            throw new IllegalArgumentException("no place for a filter in " + name);
        }
        return text.replace(FILTER, quoted(filter));
    }

    /** JSON's strings are GraphQL's. */
    private static String quoted(String filter) {
        try {
            return AnswerReader.JSON.writeValueAsString(filter);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a filter that is no text", e);
        }
    }
}
