package app.tendero.catalogue.mirror;

import static app.tendero.catalogue.mirror.Shirts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.Tx;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MirrorRowsTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final StoreId CASA_PEPE = new StoreId(2);
    private static final Instant LATER = NOON.plusSeconds(60);
    private static DatabaseKit kit;

    private final Notes notes = new Notes();
    private final MirrorRows rows = new MirrorRows(List.of(notes));
    private final MirrorReader reader = new MirrorReader(kit.database());

    @BeforeAll
    static void open() {
        var database = FreshDatabase.migratedByFourAtOnce();
        kit = DatabaseKit.at(database.port(), database.name());
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void a_product_is_read_as_it_was_put() {
        var shirt = Shirts.shirt(101, NOON, "69.00");

        var written = put(LINEN_HOUSE, shirt);

        assertThat(written).containsExactly(shirt.id());
        assertThat(kept(LINEN_HOUSE, 101)).contains(shirt);
        assertThat(kept(CASA_PEPE, 101)).isEmpty();
    }

    @Test
    void what_is_older_than_what_is_kept_changes_nothing() {
        var newer = Shirts.shirt(102, LATER, "59.00");
        put(LINEN_HOUSE, newer);

        var written = put(LINEN_HOUSE, Shirts.shirt(102, NOON, "69.00"));

        assertThat(written).isEmpty();
        assertThat(kept(LINEN_HOUSE, 102)).contains(newer);
    }

    @Test
    void equal_news_writes_nothing_and_tells_nobody() {
        var shirt = Shirts.shirt(103, NOON, "69.00");
        put(LINEN_HOUSE, shirt);
        notes.told.clear();

        var written = put(LINEN_HOUSE, shirt);

        assertThat(written).isEmpty();
        assertThat(notes.told).isEmpty();
    }

    @Test
    void variants_and_collections_that_are_no_longer_told_are_gone() {
        var shirt = Shirts.shirt(104, NOON, "69.00");
        put(LINEN_HOUSE, shirt);

        put(LINEN_HOUSE, Shirts.cut(shirt, LATER));

        assertThat(kept(LINEN_HOUSE, 104)).contains(Shirts.cut(shirt, LATER));
    }

    @Test
    void a_deleted_product_stays_deleted_whatever_is_told_of_it_later() {
        put(LINEN_HOUSE, Shirts.shirt(105, NOON, "69.00"));
        put(CASA_PEPE, Shirts.shirt(105, NOON, "69.00"));
        remove(LINEN_HOUSE, 105);

        var written = put(LINEN_HOUSE, Shirts.shirt(105, LATER, "59.00"));

        assertThat(written).isEmpty();
        assertThat(kept(LINEN_HOUSE, 105)).isEmpty();
        assertThat(kept(CASA_PEPE, 105)).isPresent();
        assertThat(notes.told).endsWith("removed 105");
    }

    @Test
    void what_shopify_no_longer_tells_goes_and_may_come_back() {
        var shirt = Shirts.shirt(106, NOON, "69.00");
        var store = new StoreId(6);
        put(store, shirt);
        put(store, Shirts.shirt(107, NOON, "69.00"));
        var begun = now();
        put(store, Shirts.shirt(107, NOON, "69.00"));

        var gone = in(tx -> rows.removeUnseen(tx, store, begun, 100));

        assertThat(gone).isEqualTo(1);
        assertThat(kept(store, 106)).isEmpty();
        assertThat(kept(store, 107)).isPresent();
        assertThat(put(store, shirt)).containsExactly(shirt.id());
    }

    private static Instant now() {
        return at(
                kit.database()
                        .query(
                                "-- test now\nSELECT clock_timestamp() AS now",
                                io.vertx.mutiny.sqlclient.Tuple.tuple())
                        .map(rows -> rows.iterator().next().getOffsetDateTime(0).toInstant()));
    }

    private List<ProductId> put(StoreId store, MirrorProduct product) {
        return in(tx -> rows.put(tx, store, List.of(product)));
    }

    /** The service gives a statement five seconds; one that compares each with each needs more. */
    @Test
    void a_collection_may_hold_thirty_thousand_products_and_lose_some() {
        var all = LongStream.rangeClosed(1, 30_000).mapToObj(ProductId::new).toList();
        var collections = new CollectionRows();

        for (var members : List.of(all, all.subList(3, 29_990))) {
            var told =
                    new MirrorCollection(
                            Shirts.WOMEN,
                            "women",
                            "Women",
                            members.size(),
                            NOON.plusSeconds(30_000 - members.size()),
                            members,
                            true);
            at(kit.database().inTx(tx -> collections.put(tx, CASA_PEPE, told)));
        }

        var left =
                "-- test left\nSELECT count(*), min(product_id), max(product_id) FROM mirror_member WHERE store_id = 2";
        var row = at(kit.database().query(left, Tuple.tuple())).iterator().next();
        assertThat(row.getLong(0)).isEqualTo(29_987);
        assertThat(row.getLong(1)).isEqualTo(4);
        assertThat(row.getLong(2)).isEqualTo(29_990);
    }

    private void remove(StoreId store, long id) {
        var unused = in(tx -> rows.remove(tx, store, List.of(new ProductId(id))).replaceWith(true));
    }

    private Optional<MirrorProduct> kept(StoreId store, long id) {
        return at(reader.products(store, List.of(new ProductId(id)))).stream().findFirst();
    }

    private static <T> T in(Function<Tx, Uni<T>> work) {
        return at(kit.database().inTx(work));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }

    /** Remembers what it was told. */
    private static final class Notes implements MirrorIndex {

        final List<String> told = new ArrayList<>();

        @Override
        public Uni<Void> put(Tx tx, StoreId store, List<MirrorProduct> products) {
            products.forEach(product -> told.add("put " + product.id()));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> remove(Tx tx, StoreId store, List<ProductId> products) {
            products.forEach(product -> told.add("removed " + product));
            return Uni.createFrom().voidItem();
        }
    }
}
