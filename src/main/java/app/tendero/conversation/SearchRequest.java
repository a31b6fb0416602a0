package app.tendero.conversation;

import java.util.List;
import java.util.Optional;

/**
 * A shopper's message, read as something to look for.
 *
 * @param words what it is called; empty where only filters, a code or a link were written
 * @param whole all its words, filters among them: "sale" may be a name after all
 * @param filters what else it must be
 * @param codes what may be a SKU or a barcode, as {@link #code} writes them
 * @param handle the product whose page the message links to
 */
public record SearchRequest(
        String words,
        String whole,
        SearchFilters filters,
        List<String> codes,
        Optional<String> handle) {

    public SearchRequest {
        codes = List.copyOf(codes);
    }

    /** Understands all seven languages at once. */
    public static SearchRequest of(String text) {
        return SearchReader.read(text);
    }

    /** Whether nothing in the message can be looked for. */
    public boolean isEmpty() {
        return SearchWords.of(words).isEmpty()
                && codes.isEmpty()
                && handle.isEmpty()
                && filters.equals(SearchFilters.NONE);
    }

    /** A SKU or barcode without what people leave out: "LH-BATMAT" and "lh batmat" are one. */
    public static String code(String written) {
        var code = new StringBuilder();
        written.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> code.appendCodePoint(Character.toUpperCase(c)));
        return code.toString();
    }
}
