package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.ProductCard;
import app.tendero.kernel.StoreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Searches the demo shops for what people write, and counts how often they find it at once. */
class SearchQueriesTest {

    private static final Logger LOG = Logger.getLogger(SearchQueriesTest.class);
    private static final Path QUERIES = Path.of("src/test/resources/search/queries.txt");
    private static final Map<String, StoreId> STORES =
            Map.of("linen-house", CatalogueKit.LINEN_HOUSE, "casa-pepe", CatalogueKit.CASA_PEPE);
    private static final int FIRST = 3;

    private record Query(String shop, String words, List<String> titles, boolean all) {

        static Query parse(String line) {
            var parts = line.split(" [>=] ", 3);
            var all = !parts[2].contains(" / ");
            return new Query(
                    parts[0],
                    parts[1],
                    Arrays.stream(parts[2].split(" [+/] ")).map(String::strip).toList(),
                    all);
        }

        boolean foundIn(List<String> first) {
            return all ? first.containsAll(titles) : titles.stream().anyMatch(first::contains);
        }
    }

    @Test
    void nine_of_ten_searches_find_what_was_meant_among_the_first_three() throws IOException {
        var queries = queries();
        List<String> missed;
        try (var kit = new CatalogueKit()) {
            missed = missed(queries, kit.replica());
        }

        var found = queries.size() - missed.size();
        LOG.infof("searches that found it in the first %d: %d of %d", FIRST, found, queries.size());
        missed.forEach(LOG::info);
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(found * 10).isGreaterThanOrEqualTo(queries.size() * 9);
    }

    @Test
    void every_title_in_the_list_exists() throws IOException {
        try (var kit = new CatalogueKit()) {
            var replica = kit.replica();

            for (var query : queries()) {
                for (var title : query.titles()) {
                    assertThat(titles(replica, query.shop(), title)).contains(title);
                }
            }
        }
    }

    private static List<String> missed(List<Query> queries, Replica replica) {
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var titles = titles(replica, query.shop(), query.words());
            var first = titles.subList(0, Math.min(FIRST, titles.size()));
            if (!query.foundIn(first)) {
                missed.add(query.shop() + " > " + query.words() + " found " + first);
            }
        }
        return missed;
    }

    private static List<String> titles(Replica replica, String shop, String words) {
        return replica.see(STORES.get(shop), new ProductSearch(words, 1)).items().stream()
                .map(ProductCard::title)
                .toList();
    }

    private static List<Query> queries() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Query::parse)
                .toList();
    }
}
