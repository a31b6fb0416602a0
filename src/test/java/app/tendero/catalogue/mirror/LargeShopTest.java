package app.tendero.catalogue.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.store.Stores;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A large shop, the pretend bench-92000 with two thousand products, and a run begun at the door.
 */
@QuarkusTest
class LargeShopTest {

    private static final Logger LOG = Logger.getLogger(LargeShopTest.class);
    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");

    @Inject Database database;
    @Inject Stores stores;

    private final Town town = Town.open();

    @Test
    void a_large_shop_is_mirrored_while_a_shopper_chats() {
        var shop = DemoStores.bench(92_000);
        var store = registered(shop);
        var shopper = town.shopperAt(shop);
        shopper.asks("hi");

        long begun = System.nanoTime();
        var run = begin(shop, "products");
        int answers = 0;
        while (!OVER.contains(status(shop, run))) {
            assertThat(shopper.opens("browse").text()).isNotBlank();
            answers++;
        }
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();

        assertThat(status(shop, run)).isEqualTo("done");
        assertThat(count("mirror_product", store)).isEqualTo(2_000);
        assertThat(shopper.asks("shirt 1200").text()).isNotBlank();
        LOG.infof(
                "2000 products mirrored in %d ms, %d a second; %d answers meanwhile",
                millis, 2_000_000 / Math.max(1, millis), answers);
    }

    private StoreId registered(DemoStore shop) {
        town.register(shop);
        return at(stores.byDomain(ShopDomain.parse(shop.domain()).orElseThrow())).orElseThrow();
    }

    private long begin(DemoStore shop, String type) {
        var body = "{\"store_id\": \"" + shop.handle() + "\", \"full_sync\": true}";
        return town.operator()
                .post("/api/v1/sync/" + type, Messages.of(body))
                .orFail(202)
                .json()
                .path("id")
                .asLong();
    }

    private String status(DemoStore shop, long run) {
        return town.operator()
                .get("/api/v1/sync/" + shop.handle() + "/runs/" + run)
                .orFail(200)
                .json()
                .path("status")
                .asText();
    }

    private long count(String table, StoreId store) {
        var sql = "-- test count\nSELECT count(*) FROM " + table + " WHERE store_id = $1";
        return at(
                database.query(sql, Tuple.of(store.value()))
                        .map(rows -> rows.iterator().next().getLong(0)));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
