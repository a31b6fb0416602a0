package app.tendero.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.CollectionSource;
import app.tendero.catalogue.mirror.ProductSource;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.store.Stores;
import app.tendero.sync.SyncSource;
import app.tendero.testkit.Answer;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What changes in a mirrored shop, a shopper meets in the next answer: a webhook comes in at the
 * door, and the chat is asked until it says so. The shop is the pretend bench-1010.
 */
@QuarkusTest
class NewsReachesTheChatTest {

    private static final Logger LOG = Logger.getLogger(NewsReachesTheChatTest.class);
    private static final DemoStore SHOP = DemoStores.bench(1010);
    private static final long STEP = 32_768;
    private static final long FIRST_PRODUCT = 9_000_000_000_000L + 101_000 * STEP;
    private static final long FIRST_VARIANT = 47_000_000_000_000L + 1_010_000 * STEP;
    private static final long FIRST_COLLECTION = 410_000_000_000L + 10_100 * STEP;

    @Inject ProductSource products;
    @Inject CollectionSource collections;
    @Inject Stores stores;

    private final Town town = Town.open();
    private final ShopDoors shop = town.shop(SHOP);
    private Shopper shopper;

    @BeforeEach
    void a_mirrored_shop_and_a_shopper_in_it() {
        shop.control("{\"reset\": true}");
        town.register(SHOP);
        var store =
                at(stores.byDomain(ShopDomain.parse(SHOP.domain()).orElseThrow())).orElseThrow();
        mirror(store, products, LongStream.rangeClosed(1, 30).map(NewsReachesTheChatTest::product));
        mirror(
                store,
                collections,
                LongStream.rangeClosed(1, 3).map(i -> FIRST_COLLECTION + i * STEP));
        shopper = town.shopperAt(SHOP);
        shopper.asks("hi");
    }

    @Test
    void a_new_price_is_in_the_next_answer() {
        assertThat(opened(3).text()).contains("8.00");

        shop.control(
                "{\"setPrice\": {\"%d\": \"123.45\"}, \"announce\": true}".formatted(variant(3)));

        meets("a new price", 3, answer -> answer.text().contains("123.45"));
    }

    @Test
    void what_is_sold_out_is_said_to_be_by_either_kind_of_news() {
        shop.control("{\"setStock\": {\"%d\": 0}, \"announce\": true}".formatted(variant(6)));
        shop.control("{\"setStock\": {\"%d\": 0}, \"announceStock\": true}".formatted(variant(9)));

        meets("sold out by its product", 6, NewsReachesTheChatTest::isSoldOut);
        meets("sold out by its stock", 9, NewsReachesTheChatTest::isSoldOut);
    }

    @Test
    void what_is_unpublished_archived_or_deleted_is_no_longer_shown() {
        var before = opened(12).text() + opened(15).text() + opened(18).text();

        shop.control("{\"unpublish\": \"%d\", \"announce\": true}".formatted(product(12)));
        shop.control(
                "{\"status\": {\"%d\": \"ARCHIVED\"}, \"announce\": true}".formatted(product(15)));
        shop.control("{\"delete\": \"%d\", \"announce\": true}".formatted(product(18)));

        assertThat(before).contains("12", "15", "18");
        meets("unpublished", 12, NewsReachesTheChatTest::isGone);
        meets("archived", 15, NewsReachesTheChatTest::isGone);
        meets("deleted", 18, NewsReachesTheChatTest::isGone);
    }

    @Test
    void ten_pieces_of_news_of_one_product_cost_one_question() {
        AtRest.await();
        var before = questions();

        for (int i = 1; i <= 10; i++) {
            shop.control(
                    "{\"setPrice\": {\"%d\": \"%d.50\"}, \"announce\": true}"
                            .formatted(variant(21), 50 + i));
        }

        meets("the last of ten prices", 21, answer -> answer.text().contains("60.50"));
        assertThat(questions() - before).isBetween(1L, 5L);
    }

    /** How often Shopify was asked for things by their ids. */
    private long questions() {
        return shop.state().path("calls").properties().stream()
                .filter(call -> call.getKey().contains("nodes"))
                .mapToLong(call -> call.getValue().asLong())
                .sum();
    }

    private void meets(String what, int index, Predicate<Answer> expected) {
        long begun = System.nanoTime();
        Eventually.is(
                () -> what + "; last " + shopper.last().text(),
                Eventually.PATIENCE,
                () -> expected.test(opened(index)));
        LOG.infof(
                "news in the chat: %s after %d ms",
                what, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private Answer opened(int index) {
        return shopper.opens("product:" + product(index));
    }

    private static boolean isSoldOut(Answer answer) {
        return answer.text().toLowerCase(Locale.ROOT).contains("sold out");
    }

    private static boolean isGone(Answer answer) {
        return answer.text().contains("no longer");
    }

    private static long product(long index) {
        return FIRST_PRODUCT + index * STEP;
    }

    /** Every third product has one variant. */
    private static long variant(int index) {
        return FIRST_VARIANT + index * 10 * STEP;
    }

    private static void mirror(StoreId store, SyncSource source, LongStream ids) {
        var applied = at(source.refresh(store, ids.boxed().toList()));
        assertThat(applied.trouble()).isEmpty();
        assertThat(applied.failed()).isEqualTo(List.of());
        var unused = at(source.finish(store, Instant.EPOCH));
    }

    private static <T> T at(Uni<T> work) {
        return Optional.of(work.await().atMost(Duration.ofSeconds(60))).orElseThrow();
    }
}
