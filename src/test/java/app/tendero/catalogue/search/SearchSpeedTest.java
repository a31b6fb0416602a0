package app.tendero.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.MirrorKit;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.Synonyms;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.testkit.FreshDatabase;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How long a search takes in a large shop. {@code -Dsearch.products=200000} makes the shop one of a
 * million variants; without it the shop is small and only the order of magnitude is held.
 */
class SearchSpeedTest {

    private static final Logger LOG = Logger.getLogger(SearchSpeedTest.class);
    private static final StoreId SHOP = new StoreId(7);
    private static final int PRODUCTS = products();
    private static final int BATCH = 500;
    private static final int SEARCHES = PRODUCTS < 2000 ? 120 : 600;

    /**
     * A machine that builds something else meanwhile is slow; a search without an index, slower.
     */
    private static final Duration ORDER_OF_MAGNITUDE = Duration.ofMillis(500);

    @Test
    void a_search_costs_milliseconds_however_large_the_shop() {
        var database = FreshDatabase.migratedByFourAtOnce();
        try (var kit = DatabaseKit.at(database.port(), database.name())) {
            fill(kit);
            var search =
                    new MirroredSearch(
                            kit.database(),
                            new SynonymRows(kit.database()),
                            new Sales(kit.database()));
            var chance = new Random(7);
            ask(search, new Random(1), SEARCHES / 4);

            var times = ask(search, chance, SEARCHES);

            var p50 = times[SEARCHES / 2] / 1e6;
            var p99 = times[SEARCHES * 99 / 100] / 1e6;
            LOG.info(
                    String.format(
                            Locale.ROOT,
                            "search speed: %d products, %d variants: p50 %.1f, p99 %.1f, longest %.1f ms",
                            PRODUCTS,
                            PRODUCTS * LargeShop.VARIANTS,
                            p50,
                            p99,
                            times[SEARCHES - 1] / 1e6));
            kit.statements().stream()
                    .filter(statement -> statement.startsWith("search-"))
                    .filter(statement -> !statement.contains("-put-"))
                    .forEach(statement -> LOG.info("search speed: " + statement));
            assertThat(Duration.ofNanos(times[SEARCHES / 2])).isLessThan(ORDER_OF_MAGNITUDE);
        }
    }

    private static int products() {
        var said = System.getProperty("search.products", "");
        return said.isBlank() ? 600 : Integer.parseInt(said);
    }

    private static void fill(DatabaseKit kit) {
        var rows = MirrorKit.rows(new ProductIndex());
        var start = System.nanoTime();
        for (var from = 0; from < PRODUCTS; from += BATCH) {
            var goods = LargeShop.products(from, Math.min(BATCH, PRODUCTS - from));
            SearchKit.await(
                    SearchKit.patient(kit.database().inTx(tx -> rows.put(tx, SHOP, goods))));
        }
        LOG.info(
                String.format(
                        Locale.ROOT,
                        "search speed: %.0f products a second written",
                        PRODUCTS * 1e9 / (System.nanoTime() - start)));
        for (var table :
                new String[] {"search_entry", "search_word", "mirror_product", "mirror_variant"}) {
            SearchKit.await(kit.database().query("ANALYZE " + table, Tuple.tuple()));
        }
    }

    private static long[] ask(MirroredSearch search, Random chance, int count) {
        var times = new long[count];
        for (var i = 0; i < count; i++) {
            var request = SearchRequest.of(LargeShop.words(chance, PRODUCTS));
            var start = System.nanoTime();
            SearchKit.await(search.find(SHOP, request, Synonyms.NONE));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }
}
