package app.tendero.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.CollectionSource;
import app.tendero.catalogue.mirror.ProductSource;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.BenchIds;
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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What changes in a mirrored shop, a shopper meets within two seconds of the webhook: it comes in
 * at the door, and the chat is asked until it says so. The shop is the pretend bench-1010.
 */
@QuarkusTest
class NewsReachesTheChatTest {

    private static final Logger LOG = Logger.getLogger(NewsReachesTheChatTest.class);
    private static final DemoStore SHOP = DemoStores.bench(1010);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final List<Integer> TRIES = List.of(1, 2, 3);
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

        reaches(
                "a new price",
                List.of(3, 12, 15),
                index ->
                        shop.control(
                                "{\"setPrice\": {\"%d\": \"123.45\"}, \"announce\": true}"
                                        .formatted(variant(index))),
                index -> opened(index).text().contains("123.45"));
    }

    @Test
    void what_is_sold_out_is_said_to_be_by_either_kind_of_news() {
        reaches(
                "sold out by its product",
                List.of(6, 18, 24),
                index -> shop.control(soldOut(index, "announce")),
                index -> isSoldOut(opened(index)));
        reaches(
                "sold out by its stock",
                List.of(9, 27, 30),
                index -> shop.control(soldOut(index, "announceStock")),
                index -> isSoldOut(opened(index)));
    }

    private static String soldOut(int index, String announced) {
        return "{\"setStock\": {\"%d\": 0}, \"%s\": true}".formatted(variant(index), announced);
    }

    @Test
    void what_somebody_else_bought_last_is_sold_out_in_the_next_chat() {
        var links = new HashMap<Integer, URI>();
        var buyer = town.shopperAt(SHOP);
        buyer.asks("hi");
        for (int index : List.of(19, 22, 25)) { // of two sizes
            shop.control(
                    "{\"setStock\": {\"%d\": 1, \"%d\": 0}}"
                            .formatted(variant(index), variant(index) + STEP));
            links.put(index, buyer.opens("buy:" + variant(index) + ":1").link());
        }

        reaches(
                "sold out by a payment",
                List.copyOf(links.keySet()),
                index -> buyer.pays(links.get(index)),
                index -> isSoldOut(opened(index)));
    }

    @Test
    void what_is_unpublished_archived_or_deleted_is_no_longer_shown() {
        goes("unpublished", List.of(1, 2, 4), "{\"unpublish\": \"%d\", \"announce\": true}");
        goes(
                "archived",
                List.of(5, 7, 8),
                "{\"status\": {\"%d\": \"ARCHIVED\"}, \"announce\": true}");
        goes("deleted", List.of(10, 11, 13), "{\"delete\": \"%d\", \"announce\": true}");
    }

    private void goes(String what, List<Integer> goods, String order) {
        reaches(
                what,
                goods,
                index -> {
                    assertThat(isGone(opened(index))).isFalse();
                    shop.control(order.formatted(product(index)));
                },
                index -> isGone(opened(index)));
    }

    @Test
    void a_collection_that_is_new_renamed_arranged_anew_or_deleted_is_so_in_the_next_answer() {
        assertThat(browsed()).contains("First half");

        reaches(
                "a new collection",
                TRIES,
                index -> shop.control(created("Gifts " + index)),
                index -> browsed().contains("Gifts " + index));
        reaches(
                "a new name of a collection",
                TRIES,
                index -> shop.control(renamed(1, "Best of %d".formatted(index))),
                index -> browsed().contains("Best of " + index));
        reaches(
                "another order in a collection",
                TRIES,
                index -> shop.control(arranged(2, List.of(20L + index, 14L, 16L))),
                index -> shown(2).equals(rows(List.of(20L + index, 14L, 16L))));
        reaches(
                "a deleted collection",
                List.of(3, 2, 1),
                index ->
                        shop.control(
                                "{\"deleteCollection\": %d, \"announce\": true}"
                                        .formatted(theCollection(index))),
                index -> !browsed().contains(title(index)));
    }

    private static String title(int index) {
        return List.of("Best of", "First half", "Second half").get(index - 1);
    }

    private static String collection(String what) {
        return "{\"collection\": {%s}, \"announce\": true}".formatted(what);
    }

    /** One without products is not shown. */
    private static String created(String title) {
        return collection("\"title\": \"%s\", \"products\": [%d]".formatted(title, product(20)));
    }

    private static String renamed(int index, String title) {
        return collection("\"id\": %d, \"title\": \"%s\"".formatted(theCollection(index), title));
    }

    private static String arranged(int index, List<Long> goods) {
        var ids = goods.stream().map(NewsReachesTheChatTest::product).toList();
        return collection("\"id\": %d, \"products\": %s".formatted(theCollection(index), ids));
    }

    private String browsed() {
        return shopper.opens("browse").rows().stream()
                .map(Answer.Choice::title)
                .collect(Collectors.joining(", "));
    }

    private List<String> shown(int index) {
        return shopper.opens("collection:" + theCollection(index)).rows().stream()
                .map(Answer.Choice::id)
                .filter(id -> id.startsWith("product:"))
                .toList();
    }

    private static List<String> rows(List<Long> goods) {
        return goods.stream().map(index -> "product:" + product(index)).toList();
    }

    private static long theCollection(int index) {
        return FIRST_COLLECTION + index * STEP;
    }

    @Test
    void when_the_shop_itself_changes_nothing_that_was_remembered_of_it_counts() {
        var other = DemoStores.bench(1085);
        town.shop(other).control("{\"reset\": true}");
        town.register(other);
        var visitor = town.shopperAt(other);
        visitor.asks("hi");
        var soap = BenchIds.product(1085, 3);
        var before = visitor.opens("product:" + soap).text();

        reaches(
                "shop/update",
                TRIES,
                index -> {
                    town.shop(other)
                            .control(
                                    "{\"setPrice\": {\"%d\": \"%d.75\"}}"
                                            .formatted(BenchIds.variant(1085, 3), 40 + index));
                    assertThat(visitor.opens("product:" + soap).text())
                            .doesNotContain(40 + index + ".75");
                    town.shop(other)
                            .control(
                                    "{\"webhook\": {\"topic\": \"shop/update\","
                                            + " \"payload\": {\"name\": \"Bench\"}}}");
                },
                index -> visitor.opens("product:" + soap).text().contains(40 + index + ".75"));

        assertThat(before).contains("8.00");
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

        until("the last of ten prices", () -> opened(21).text().contains("60.50"));
        assertThat(questions() - before).isBetween(1L, 5L);
    }

    /** How often Shopify was asked for things by their ids. */
    private long questions() {
        return shop.state().path("calls").properties().stream()
                .filter(call -> call.getKey().contains("nodes"))
                .mapToLong(call -> call.getValue().asLong())
                .sum();
    }

    /**
     * Within two seconds of the webhook. Measured three times at most: a machine that stands still
     * for a moment is none of the service's doing.
     *
     * @param goods with which to try it
     */
    private void reaches(String what, List<Integer> goods, IntConsumer change, IntPredicate shown) {
        var took = new ArrayList<Long>();
        for (int index : goods) {
            change.accept(index);
            took.add(until(what, () -> shown.test(index)));
            if (took.getLast() < LIMIT.toMillis()) {
                break;
            }
        }
        LOG.infof("news in the chat: %s after %s ms", what, took);
        assertThat(took.getLast()).as(what + ", milliseconds").isLessThan(LIMIT.toMillis());
    }

    private long until(String what, BooleanSupplier shown) {
        long begun = System.nanoTime();
        Eventually.is(() -> what + "; last " + shopper.last().text(), Eventually.PATIENCE, shown);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
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
