package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.catalogue.SearchQueries.Query;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.ProductCard;
import app.tendero.kernel.StoreId;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Searches the demo shops for what people write while their words are only in memory, as for a
 * store that is not mirrored yet.
 */
class SearchQueriesTest {

    private static final Logger LOG = Logger.getLogger(SearchQueriesTest.class);
    private static final Map<String, StoreId> STORES =
            Map.of("linen-house", CatalogueKit.LINEN_HOUSE, "casa-pepe", CatalogueKit.CASA_PEPE);

    /** In percent: what is reached is held. */
    private static final int HELD = 94;

    @Test
    void what_was_meant_is_found_among_the_first_three() {
        try (var kit = new CatalogueKit()) {
            var replica = kit.replica();

            var report = SearchQueries.report(SearchQueries.all(), query -> titles(replica, query));

            LOG.info("found in memory among the first three\n" + report.text());
            assertThat(report.of()).isGreaterThanOrEqualTo(300);
            assertThat(report.percent()).as(report.text()).isGreaterThanOrEqualTo(HELD);
        }
    }

    @Test
    void every_title_in_the_list_exists() {
        try (var kit = new CatalogueKit()) {
            var replica = kit.replica();

            for (var query : SearchQueries.all()) {
                for (var title : query.titles()) {
                    assertThat(titles(replica, query.shop(), title)).contains(title);
                }
            }
        }
    }

    private static List<String> titles(Replica replica, Query query) {
        return titles(replica, query.shop(), query.words());
    }

    private static List<String> titles(Replica replica, String shop, String words) {
        return replica
                .see(STORES.get(shop), new ProductSearch(words, 1))
                .products()
                .items()
                .stream()
                .map(ProductCard::title)
                .toList();
    }
}
