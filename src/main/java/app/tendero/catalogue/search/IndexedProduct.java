package app.tendero.catalogue.search;

import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.catalogue.mirror.MirrorVariant;
import app.tendero.conversation.SearchFields;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A product as it is searched.
 *
 * @param vector what its words are in PostgreSQL's notation of a {@code tsvector}
 * @param vocabulary words that a slip may have been meant for
 * @param codes SKUs and barcodes of its variants
 */
record IndexedProduct(
        long id,
        String handle,
        String title,
        String type,
        String tags,
        String vendor,
        String options,
        String vector,
        Set<String> vocabulary,
        Set<String> codes) {

    /** In code points; more says nothing more of what a thing is. */
    private static final int LOOKED_AT = 1000;

    /** Marks what is compared by its sound among the stems, which never begin so. */
    static final String SOUND = "~";

    static IndexedProduct of(MirrorProduct product) {
        var options =
                product.options().stream().flatMap(option -> option.values().stream()).toList();
        var fields =
                SearchFields.of(
                        product.title(),
                        product.type(),
                        product.tags(),
                        product.vendor(),
                        options,
                        product.description());
        return new IndexedProduct(
                product.id().value(),
                product.handle(),
                text(product.title()),
                text(product.type()),
                text(String.join(" ", product.tags())),
                text(product.vendor()),
                text(String.join(" ", options)),
                vector(fields),
                fields.vocabulary(),
                codes(product.variants()));
    }

    /** As it was written, without what a database refuses. */
    private static String text(String written) {
        var plain = written.replace("\u0000", "");
        return plain.codePointCount(0, plain.length()) <= LOOKED_AT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LOOKED_AT));
    }

    /** Stems are letters and digits only, so they can be quoted as they are. */
    private static String vector(SearchFields fields) {
        var vector = new StringBuilder();
        fields.lexemes()
                .forEach(
                        (stem, weight) ->
                                vector.append('\'')
                                        .append(stem)
                                        .append("':1")
                                        .append(weight)
                                        .append(' '));
        fields.sounds()
                .forEach(sound -> vector.append('\'').append(SOUND).append(sound).append("':1A "));
        return vector.toString();
    }

    private static Set<String> codes(List<MirrorVariant> variants) {
        var codes = new TreeSet<String>();
        for (var variant : variants) {
            for (var code : List.of(variant.sku(), variant.barcode())) {
                code.map(SearchRequest::code).filter(c -> c.length() <= 255).ifPresent(codes::add);
            }
        }
        codes.remove("");
        return codes;
    }

    /**
     * A row's words, to be compared with what is asked.
     *
     * @param described the stems asked for that its description has
     */
    static SearchFields fields(Row row, List<String> described) {
        return SearchFields.found(
                row.getString("title"),
                row.getString("type"),
                row.getString("tags"),
                row.getString("vendor"),
                row.getString("options"),
                described);
    }

    static String stem(String word) {
        return SearchWords.stem(word);
    }
}
