package app.tendero.catalogue;

import app.tendero.conversation.SearchFields;
import app.tendero.conversation.SearchWords;
import app.tendero.kernel.ProductId;
import app.tendero.shopify.CatalogueNodes.WordsNode;
import app.tendero.shopify.GlobalId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a shop's products, ready to be searched.
 *
 * @param whole whether all products are in it; a shop too large for memory has none
 */
record Searchable(List<Entry> entries, boolean whole) {

    /** More than this nobody pages through. */
    private static final int MOST = 48;

    /** The words of one product, folded and stemmed, weigh about seven kilobytes. */
    private static final int WEIGHT = 7;

    static final Searchable TOO_LARGE = new Searchable(List.of(), false);

    Searchable {
        entries = List.copyOf(entries);
    }

    /** What answers the words, best first; among equals in the order of the entries. */
    List<ProductId> find(SearchWords words) {
        return entries.stream()
                .map(entry -> new Hit(entry.product(), words.score(entry.fields())))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(MOST)
                .map(Hit::product)
                .toList();
    }

    int weight() {
        return entries.size() * WEIGHT;
    }

    static List<Entry> entries(List<WordsNode> nodes, Instant now) {
        return nodes.stream()
                .filter(node -> Reading.isVisible(node.status(), node.publishedAt(), now))
                .map(Searchable::entry)
                .toList();
    }

    private static Entry entry(WordsNode node) {
        return new Entry(
                new ProductId(GlobalId.number(node.id())),
                SearchFields.of(
                        node.title(),
                        node.productType(),
                        node.tags(),
                        node.vendor(),
                        node.description()));
    }

    record Entry(ProductId product, SearchFields fields) {}

    private record Hit(ProductId product, int score) {}
}
