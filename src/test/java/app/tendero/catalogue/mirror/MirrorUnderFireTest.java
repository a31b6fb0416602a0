package app.tendero.catalogue.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.shopify.MirrorQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The mirror of a shop whose webhooks are lost, doubled, late and out of order, and of one that is
 * large. Runs begin at the door; shops are the pretend bench-1013 and bench-92000, which has two
 * thousand products.
 */
@QuarkusTest
class MirrorUnderFireTest {

    private static final Logger LOG = Logger.getLogger(MirrorUnderFireTest.class);
    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final long STEP = 32_768;
    private static final int CHANGES = 150;

    @Inject MirrorQueries queries;
    @Inject MirrorReader reader;
    @Inject Database database;
    @Inject Stores stores;

    private final Town town = Town.open();

    /** Seeded, so that a failure can be had again. */
    private final Random chance = new Random(20261121);

    /** A webhook that has still to be sent. */
    private record News(String topic, String payload) {}

    @Test
    void after_webhooks_lost_doubled_late_and_out_of_order_a_run_makes_the_mirror_equal() {
        var shop = DemoStores.bench(1013);
        var doors = town.shop(shop);
        doors.control("{\"reset\": true}");
        var store = registered(shop);
        synced(shop, "products");
        synced(shop, "collections");
        var there = new TreeSet<>(LongStream.rangeClosed(1, 30).boxed().toList());

        var late = new ArrayList<News>();
        for (int i = 0; i < CHANGES; i++) {
            var index = List.copyOf(there).get(chance.nextInt(there.size()));
            send(doors, change(doors, index, there), late);
        }
        Collections.shuffle(late, chance);
        late.forEach(news -> webhook(doors, news));
        atRest(store);
        synced(shop, "products");
        synced(shop, "inventory");

        var ids = there.stream().map(MirrorUnderFireTest::product).toList();
        assertThat(kept(store, ids)).containsExactlyElementsOf(told(store, ids));
        assertThat(count("mirror_product", store)).isEqualTo(there.size());
        assertThat(count("mirror_variant", store))
                .isEqualTo(kept(store, ids).stream().mapToLong(p -> p.variants().size()).sum());
        assertThat(count("mirror_stale", store)).isZero();
    }

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

    private News change(ShopDoors shop, long index, Set<Long> there) {
        var id = product(index);
        var body = "{\"id\": %d, \"status\": \"%s\", \"published_at\": %s, \"updated_at\": \"%s\"}";
        var now = Instant.now();
        return switch (chance.nextInt(12)) {
            case 0 -> {
                shop.control("{\"unpublish\": \"%d\"}".formatted(id));
                yield new News("products/update", body.formatted(id, "active", "null", now));
            }
            case 1 -> {
                shop.control("{\"status\": {\"%d\": \"ARCHIVED\"}}".formatted(id));
                yield new News("products/update", body.formatted(id, "archived", "null", now));
            }
            case 2, 3 -> {
                shop.control(
                        "{\"status\": {\"%d\": \"ACTIVE\"}, \"publish\": \"%d\"}"
                                .formatted(id, id));
                yield new News(
                        "products/update", body.formatted(id, "active", "\"" + now + "\"", now));
            }
            case 4 -> {
                if (there.size() < 15) {
                    yield price(shop, index);
                }
                there.remove(index);
                shop.control("{\"delete\": \"%d\"}".formatted(id));
                yield new News("products/delete", "{\"id\": %d}".formatted(id));
            }
            case 5, 6, 7 -> {
                shop.control(
                        "{\"setStock\": {\"%d\": %d}}"
                                .formatted(variant(index), chance.nextInt(3)));
                yield new News(
                        "inventory_levels/update",
                        "{\"inventory_item_id\": %d, \"available\": 1}"
                                .formatted(variant(index) + 1));
            }
            default -> price(shop, index);
        };
    }

    private News price(ShopDoors shop, long index) {
        shop.control(
                "{\"setPrice\": {\"%d\": \"%d.25\"}}"
                        .formatted(variant(index), 1 + chance.nextInt(90)));
        return new News("products/update", "{\"id\": %d}".formatted(product(index)));
    }

    private void send(ShopDoors shop, News news, List<News> late) {
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> LOG.debug("lost");
            case 3, 4 -> {
                webhook(shop, news);
                webhook(shop, news);
            }
            case 5, 6 -> late.add(news);
            default -> webhook(shop, news);
        }
    }

    private static void webhook(ShopDoors shop, News news) {
        shop.control(
                "{\"webhook\": {\"topic\": \"%s\", \"payload\": %s}}"
                        .formatted(news.topic(), news.payload()));
    }

    private StoreId registered(DemoStore shop) {
        town.register(shop);
        return at(stores.byDomain(ShopDomain.parse(shop.domain()).orElseThrow())).orElseThrow();
    }

    private void atRest(StoreId store) {
        AtRest.await();
        Eventually.is("nothing is stale", () -> count("mirror_stale", store) == 0);
    }

    private void synced(DemoStore shop, String type) {
        var run = begin(shop, type);
        Eventually.is(
                () -> "run of " + type + " over: " + status(shop, run),
                Eventually.PATIENCE.multipliedBy(2),
                () -> OVER.contains(status(shop, run)));
        assertThat(status(shop, run)).isEqualTo("done");
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

    private List<MirrorProduct> kept(StoreId store, List<Long> ids) {
        return at(reader.products(store, ids.stream().map(ProductId::new).toList()));
    }

    /** What Shopify says of them now, product by product. */
    private List<MirrorProduct> told(StoreId id, List<Long> ids) {
        var store = at(stores.byId(id)).orElseThrow();
        return ids.stream().map(one -> Told.product(one(store, one))).toList();
    }

    private JsonNode one(Store store, long id) {
        return Eventually.get(
                () -> "product " + id,
                Eventually.PATIENCE,
                () ->
                        at(queries.products(store, List.of(id)))
                                        instanceof ShopifyAnswer.Data<List<JsonNode>>(var found)
                                ? found.stream().findFirst()
                                : Optional.empty());
    }

    private long count(String table, StoreId store) {
        var sql = "-- test count\nSELECT count(*) FROM " + table + " WHERE store_id = $1";
        return at(
                database.query(sql, Tuple.of(store.value()))
                        .map(rows -> rows.iterator().next().getLong(0)));
    }

    private static long product(long index) {
        return 9_000_000_000_000L + (101_300 + index) * STEP;
    }

    private static long variant(long index) {
        return 47_000_000_000_000L + (101_300 + index) * 10 * STEP;
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
