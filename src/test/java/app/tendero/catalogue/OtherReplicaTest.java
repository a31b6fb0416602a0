package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.CollectionSource;
import app.tendero.catalogue.mirror.OtherMirror;
import app.tendero.catalogue.mirror.ProductSource;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.RedisBreaker;
import app.tendero.platform.Spans;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.BenchIds;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.store.Stores;
import app.tendero.sync.SyncSource;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Town;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A webhook comes in at the door of one replica; another, with a memory of its own and what the two
 * share, shows the change within two seconds. The shop is the pretend bench-1086.
 */
@QuarkusTest
class OtherReplicaTest {

    private static final Logger LOG = Logger.getLogger(OtherReplicaTest.class);
    private static final int NUMBER = 1086;
    private static final DemoStore SHOP = DemoStores.bench(NUMBER);
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Inject ProductSource products;
    @Inject CollectionSource collections;
    @Inject Stores stores;
    @Inject Database database;
    @Inject Vertx vertx;
    @Inject CatalogueQueries queries;
    @Inject ReactiveRedisDataSource redis;
    @Inject RedisBreaker breaker;

    private final Town town = Town.open();
    private final ShopDoors shop = town.shop(SHOP);
    private StoreId store;
    private OtherMirror mirror;
    private Products otherProducts;
    private CollectionLists otherCollections;

    @BeforeEach
    void a_mirrored_shop_and_another_replica() {
        shop.control("{\"reset\": true}");
        town.register(SHOP);
        store = at(stores.byDomain(ShopDomain.parse(SHOP.domain()).orElseThrow())).orElseThrow();
        mirrored(
                products,
                LongStream.rangeClosed(1, 30).map(index -> BenchIds.product(NUMBER, (int) index)));
        mirrored(
                collections,
                LongStream.rangeClosed(1, 3)
                        .map(index -> BenchIds.collection(NUMBER, (int) index)));
        other();
        Eventually.is("the other knows the mirror", () -> price(3).contains("8.00"));
    }

    private void other() {
        var meters = new SimpleMeterRegistry();
        var config = new CatalogueKit.Config(10);
        var shelves = new Shelves(config, meters);
        mirror = new OtherMirror(vertx, database, shelves);
        var shared =
                new RedisShelf(
                        Optional.of(RedisShelf.Commands.of(redis)),
                        breaker,
                        config,
                        meters,
                        Clock.systemUTC(),
                        mirror.changes()::of);
        var asking = new Asking(stores, shared, meters, new Spans());
        otherProducts = new Products(shelves, asking, queries, mirror.mirror());
        otherCollections = new CollectionLists(shelves, asking, queries, mirror.mirror());
    }

    @AfterEach
    void close() {
        mirror.close();
    }

    @Test
    void what_changes_at_the_door_of_one_is_seen_at_the_other() {
        reaches(
                "a new price",
                List.of(3, 6, 9),
                index ->
                        shop.control(
                                "{\"setPrice\": {\"%d\": \"123.45\"}, \"announce\": true}"
                                        .formatted(BenchIds.variant(NUMBER, index))),
                index -> price(index).contains("123.45"));
        reaches(
                "an unpublished product",
                List.of(1, 2, 4),
                index -> order("{\"unpublish\": \"%d\", \"announce\": true}", index),
                index -> isGone(index));
        reaches(
                "a deleted product",
                List.of(10, 11, 13),
                index -> order("{\"delete\": \"%d\", \"announce\": true}", index),
                index -> isGone(index));
        reaches(
                "a collection's new name",
                List.of(1, 2, 3),
                index ->
                        shop.control(
                                "{\"collection\": {\"id\": %d, \"title\": \"Shelf %d\"}, \"announce\": true}"
                                        .formatted(BenchIds.collection(NUMBER, index), index)),
                index -> titles().contains("Shelf " + index));
    }

    private void order(String order, int index) {
        assertThat(isGone(index)).isFalse();
        shop.control(order.formatted(BenchIds.product(NUMBER, index)));
    }

    private void reaches(String what, List<Integer> goods, IntConsumer change, IntPredicate shown) {
        var took = new ArrayList<Long>();
        for (int index : goods) {
            change.accept(index);
            took.add(until(what, () -> shown.test(index)));
            if (took.getLast() < LIMIT.toMillis()) {
                break;
            }
        }
        LOG.infof("news at the other replica: %s after %s ms", what, took);
        assertThat(took.getLast()).as(what + ", milliseconds").isLessThan(LIMIT.toMillis());
    }

    private static long until(String what, BooleanSupplier shown) {
        long begun = System.nanoTime();
        Eventually.is(what, shown);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private String price(int index) {
        return product(index) instanceof View.Seen<Product>(var seen) ? seen.toString() : "";
    }

    private boolean isGone(int index) {
        return product(index) instanceof View.Missing<Product>;
    }

    private View<Product> product(int index) {
        return at(otherProducts.one(store, new ProductId(BenchIds.product(NUMBER, index))));
    }

    private List<String> titles() {
        return at(otherCollections.page(store, 1))
                        instanceof View.Seen<Page<CollectionCard>>(var page)
                ? page.items().stream().map(CollectionCard::title).toList()
                : List.of();
    }

    private void mirrored(SyncSource source, LongStream ids) {
        var applied = at(source.refresh(store, ids.boxed().toList()));
        assertThat(applied.trouble()).isEmpty();
        var unused = at(source.finish(store, Instant.EPOCH));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
