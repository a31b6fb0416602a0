package app.tendero.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a shopper's words into Shopify's search syntax so that they stay words: a colon, a quote
 * or an {@code OR} in a message must not change the filter around it.
 *
 * <p>Syntax: https://shopify.dev/docs/api/usage/search-syntax
 */
final class SearchSyntax {

    /** What the online store shows. */
    static final String VISIBLE = "status:active AND published_status:published";

    private static final Set<String> CONNECTIVES = Set.of("and", "or", "not");

    private static final int SHORTEST_CODE = 4;
    private static final int MOST_CODES = 8;

    private SearchSyntax() {}

    /** Visible products that have one of the words, each also as the beginning of a longer one. */
    static String anyOf(List<String> words) {
        return VISIBLE
                + words.stream()
                        .map(SearchSyntax::harmless)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word + "*")
                        .distinct()
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.joining(" OR "),
                                        any -> any.isEmpty() ? "" : " AND (" + any + ")"));
    }

    /** The visible product with this handle. */
    static String handle(String handle) {
        return VISIBLE + " AND handle:\"" + withoutQuotes(handle) + "\"";
    }

    /** Visible products one of whose variants has one of these as its SKU or barcode. */
    static String codes(List<String> codes) {
        return codes.stream()
                .map(SearchSyntax::withoutQuotes)
                .filter(code -> code.length() >= SHORTEST_CODE)
                .limit(MOST_CODES)
                .map(code -> "sku:\"" + code + "\" OR barcode:\"" + code + "\"")
                .collect(Collectors.joining(" OR ", VISIBLE + " AND (", ")"));
    }

    /** Variants with this SKU and others that Shopify finds alike. */
    static String sku(String sku) {
        return "sku:\"" + withoutQuotes(sku) + "\"";
    }

    /** Only letters, digits and their marks are left; a connective is no word. */
    private static String harmless(String word) {
        var letters =
                word.codePoints()
                        .filter(SearchSyntax::isPartOfWord)
                        .limit(50)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return CONNECTIVES.contains(letters.toLowerCase(Locale.ROOT)) ? "" : letters;
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static String withoutQuotes(String text) {
        return text.codePoints()
                .filter(c -> c != '"' && c != '\\' && !Character.isISOControl(c))
                .limit(255)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
