package app.tendero.catalogue.search;

import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.catalogue.mirror.MirrorVariant;
import app.tendero.conversation.SearchFields;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import app.tendero.kernel.StoreId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A product as it is searched.
 *
 * @param product what it is in the mirror
 * @param vector what its words are in PostgreSQL's notation of a {@code tsvector}
 * @param vocabulary words that a slip may have been meant for
 * @param codes SKUs and barcodes of its variants
 */
record IndexedProduct(
        MirrorProduct product, String vector, Set<String> vocabulary, Set<String> codes) {

    /** In characters: nobody looks for longer words, and PostgreSQL takes 2 kB at most. */
    private static final int LONGEST = 255;

    static IndexedProduct of(StoreId store, MirrorProduct product) {
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
                product,
                vector(store, product, fields),
                fields.vocabulary(),
                codes(product.variants()));
    }

    long id() {
        return product.id().value();
    }

    private static String vector(StoreId store, MirrorProduct product, SearchFields fields) {
        var words = new ArrayList<String>();
        fields.lexemes()
                .forEach(
                        (stem, weight) -> {
                            if (stem.length() <= LONGEST) {
                                words.addAll(places(store, stem, weight));
                            }
                        });
        fields.sounds().forEach(sound -> words.add(Place.SOUND.quoted(store, sound)));
        if (product.onSale()) {
            words.add(Place.MARK.quoted(store, Place.SALE));
        }
        return String.join(" ", words);
    }

    /**
     * Only what two products are compared by has a weight.
     *
     * @param weight where the stem stands, from A, a title, to D, a description
     */
    private static List<String> places(StoreId store, String stem, char weight) {
        var field = Place.FIELD.quoted(store, stem) + ":1" + weight;
        return switch (weight) {
            case 'A' -> List.of(Place.TITLE.quoted(store, stem), field);
            case 'D' -> List.of(Place.DESCRIPTION.quoted(store, stem));
            default -> List.of(field);
        };
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
                String.join(" ", row.getArrayOfStrings("options")),
                described);
    }

    static String stem(String word) {
        return SearchWords.stem(word);
    }
}
