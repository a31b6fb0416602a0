package app.tendero.catalogue.mirror;

import static app.tendero.catalogue.mirror.Shirts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.StaleRows.Kind;
import app.tendero.catalogue.mirror.StaleRows.Stale;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What replicas learn of each other's writing, and what is still to be fetched. */
class ChangesTest {

    private static DatabaseKit kit;
    private static long stores;

    private final StoreId store = new StoreId(++stores);
    private final MirrorRows rows = new MirrorRows(List.of());
    private final StaleRows stale = new StaleRows(kit.database());

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
    void a_change_on_one_replica_is_forgotten_on_another_at_its_next_look_and_once() {
        var told = new ArrayList<StoreId>();
        var other = replica(told);
        at(other.look());
        told.clear();
        var before = other.of(store);

        put(101);
        at(other.look());
        at(other.look());

        assertThat(told).containsExactly(store);
        assertThat(other.of(store)).isGreaterThan(before);
    }

    @Test
    void a_mirror_is_whole_when_all_was_seen_and_no_longer_when_the_app_was_installed_since() {
        var replica = replica(new ArrayList<>());
        put(101);
        at(replica.look());
        var begun = replica.hasProducts(store);
        at(new MirrorStates(kit.database()).productsSeen(store, NOON));
        at(replica.look());
        var whole = replica.hasProducts(store);

        sql(
                """
                -- test installed
                INSERT INTO store (id, version, change, domain, name, private_app, enabled,
                    created_at, updated_at, installed_at)
                VALUES ($1, 0, 0, 'shop.myshopify.com', 'Shop', false, true, now(), now(),
                    now() + interval '1 minute')
                """);
        var fresh = replica(new ArrayList<>());
        at(fresh.look());

        assertThat(begun).isFalse();
        assertThat(whole).isTrue();
        assertThat(fresh.hasProducts(store)).isFalse();
    }

    @Test
    void a_first_copy_makes_nobody_forget_until_it_is_whole() {
        var told = new ArrayList<StoreId>();
        var replica = replica(told);
        put(101);
        at(replica.look());
        told.clear();

        put(102);
        at(collection(store, NOON));
        at(replica.look());
        var meanwhile = List.copyOf(told);
        at(new MirrorStates(kit.database()).productsSeen(store, NOON));
        at(replica.look());
        at(new MirrorStates(kit.database()).collectionsSeen(store));
        at(replica.look());

        assertThat(meanwhile).isEmpty();
        assertThat(told).containsExactly(store, store);
        assertThat(replica.hasProducts(store)).isTrue();
        assertThat(replica.hasCollections(store)).isTrue();
    }

    @Test
    void a_later_copy_makes_forget_for_what_is_other_than_before_and_for_nothing_else() {
        var told = new ArrayList<StoreId>();
        var replica = replica(told);
        var states = new MirrorStates(kit.database());
        put(101);
        at(collection(store, NOON));
        at(states.productsSeen(store, NOON));
        at(states.collectionsSeen(store));
        at(replica.look());
        told.clear();

        again(Shirts.shirt(101, NOON.plusSeconds(60), "69.00"));
        at(collection(store, NOON.plusSeconds(60)));
        at(states.productsSeen(store, NOON));
        at(states.collectionsSeen(store));
        at(replica.look());
        var ofTheSame = List.copyOf(told);
        again(Shirts.shirt(101, NOON.plusSeconds(30), "49.00"));
        at(replica.look());
        var ofOldNews = List.copyOf(told);
        again(Shirts.shirt(101, NOON.plusSeconds(90), "59.00"));
        at(replica.look());

        assertThat(ofTheSame).isEmpty();
        assertThat(ofOldNews).isEmpty();
        assertThat(told).containsExactly(store);
    }

    @Test
    void a_copy_that_was_begun_before_the_prices_became_others_is_none() {
        var replica = replica(new ArrayList<>());
        var states = new MirrorStates(kit.database());
        put(101);
        sql(
                """
                -- test anew
                UPDATE mirror_state SET anew_at = '2026-11-21 12:00:01Z' WHERE store_id = $1
                """);

        at(states.productsSeen(store, NOON));
        at(replica.look());
        var before = replica.hasProducts(store);
        at(states.productsSeen(store, NOON.plusSeconds(2)));
        at(replica.look());

        assertThat(before).isFalse();
        assertThat(replica.hasProducts(store)).isTrue();
    }

    @Test
    void ten_pieces_of_news_are_one_thing_to_fetch() {
        put(101);

        for (int i = 0; i < 10; i++) {
            assertThat(at(stale.mark(store, Kind.PRODUCT, 101, Optional.empty()))).isTrue();
        }

        assertThat(claimed()).extracting(Stale::id).containsExactly(101L);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void what_changes_while_it_is_fetched_is_fetched_again() {
        put(101);
        at(stale.mark(store, Kind.PRODUCT, 101, Optional.empty()));
        var first = claimed();
        at(stale.mark(store, Kind.PRODUCT, 101, Optional.empty()));

        var unused = at(stale.done(store, first).replaceWith(true));

        assertThat(claimed()).hasSize(1);
    }

    @Test
    void old_news_and_news_of_a_store_that_is_not_mirrored_is_nothing_to_fetch() {
        var nobody = new StoreId(999_999);
        put(101);

        assertThat(at(stale.mark(store, Kind.PRODUCT, 101, Optional.of(NOON.minusSeconds(9)))))
                .isFalse();
        assertThat(at(stale.mark(nobody, Kind.PRODUCT, 101, Optional.empty()))).isFalse();
        assertThat(at(stale.markByItem(store, 4711))).isFalse();
        assertThat(at(stale.markByItem(store, 1011))).isTrue();
    }

    @Test
    void what_could_not_be_fetched_comes_later_and_stays() {
        put(101);
        at(stale.mark(store, Kind.PRODUCT, 101, Optional.empty()));

        var unused = at(stale.later(store, claimed()).replaceWith(true));

        assertThat(claimed()).isEmpty();
        assertThat(sql("-- test stale\nSELECT count(*) FROM mirror_stale WHERE store_id = $1"))
                .isEqualTo(1);
    }

    @Test
    void stock_goes_before_texts_that_came_earlier_and_the_flood_of_one_store_hides_no_other() {
        var flooded = new StoreId(++stores);
        sql(
                """
                -- test none
                WITH gone AS (DELETE FROM mirror_stale WHERE store_id <> $1 RETURNING 1)
                SELECT count(*) FROM gone
                """);
        put(101);
        at(new MirrorStates(kit.database()).productsSeen(flooded, NOON));
        for (int i = 1; i <= 60; i++) {
            at(stale.mark(flooded, Kind.PRODUCT, i, Optional.empty()));
            at(stale.mark(store, Kind.PRODUCT, 200 + i, Optional.empty()));
        }
        at(stale.markByItem(store, 1011));
        at(stale.mark(store, Kind.PRODUCT, 101, Optional.empty()));

        var first = at(stale.claim(Set.of(), 100));

        assertThat(first.stream().filter(one -> one.store().equals(flooded))).hasSize(25);
        assertThat(first.stream().filter(one -> one.store().equals(store))).hasSize(25);
        assertThat(first).extracting(Stale::id).contains(101L);
    }

    private static Changes replica(List<StoreId> told) {
        return new Changes(kit.vertx(), kit.database(), List.of(told::add));
    }

    private List<Stale> claimed() {
        return at(stale.claim(Set.of(), 100)).stream()
                .filter(one -> one.store().equals(store))
                .toList();
    }

    private void again(MirrorProduct product) {
        at(kit.database().inTx(tx -> rows.put(tx, store, List.of(product))));
    }

    private static Uni<Boolean> collection(StoreId store, Instant updatedAt) {
        var women =
                new MirrorCollection(
                        Shirts.WOMEN,
                        "women",
                        "Women",
                        1,
                        updatedAt,
                        List.of(new ProductId(101)),
                        true);
        return kit.database().inTx(tx -> new CollectionRows().put(tx, store, women));
    }

    private void put(long id) {
        var shirt = Shirts.shirt(id, NOON, "69.00");
        var written = at(kit.database().inTx(tx -> rows.put(tx, store, List.of(shirt))));
        assertThat(written).containsExactly(new ProductId(id));
    }

    private long sql(String sql) {
        return at(
                kit.database()
                        .query(sql, Tuple.of(store.value()))
                        .map(
                                found ->
                                        found.iterator().hasNext()
                                                ? found.iterator().next().getLong(0)
                                                : 0L));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
