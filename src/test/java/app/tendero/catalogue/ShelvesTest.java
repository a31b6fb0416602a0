package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Product;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final StoreId CASA_PEPE = new StoreId(2);
    private static final StoreId THIRD = new StoreId(3);

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicInteger looks = new AtomicInteger();
    private final Shelves shelves = new Shelves(new Small(), new SimpleMeterRegistry(), nanos::get);

    @Test
    void what_was_seen_is_not_looked_up_again_until_it_is_old() {
        see(LINEN_HOUSE, 1);
        pass(Duration.ofSeconds(299));
        see(LINEN_HOUSE, 1);
        var young = looks.get();
        pass(Duration.ofSeconds(2));
        see(LINEN_HOUSE, 1);

        assertThat(young).isEqualTo(1);
        assertThat(looks).hasValue(2);
    }

    @Test
    void that_there_is_none_is_believed_for_half_a_minute() {
        missing(LINEN_HOUSE, 1);
        pass(Duration.ofSeconds(29));
        missing(LINEN_HOUSE, 1);
        var young = looks.get();
        pass(Duration.ofSeconds(2));
        missing(LINEN_HOUSE, 1);

        assertThat(young).isEqualTo(1);
        assertThat(looks).hasValue(2);
    }

    @Test
    void what_was_read_before_a_change_and_comes_after_it_is_kept_by_nobody() {
        var before = shelves.place(LINEN_HOUSE);
        shelves.changed(LINEN_HOUSE);
        var after = shelves.place(LINEN_HOUSE);

        before.keep(key(1), product(1));
        after.keep(key(2), product(2));

        assertThat(shelves.peek(LINEN_HOUSE, key(1))).isEmpty();
        assertThat(shelves.peek(LINEN_HOUSE, key(2))).isPresent();
    }

    @Test
    void what_others_kept_for_a_while_counts_no_longer_here() {
        shelves.place(LINEN_HOUSE).keep(key(1), product(1), Duration.ofSeconds(20));
        pass(Duration.ofSeconds(19));
        var young = shelves.peek(LINEN_HOUSE, key(1));
        pass(Duration.ofSeconds(2));

        assertThat(young).isPresent();
        assertThat(shelves.peek(LINEN_HOUSE, key(1))).isEmpty();
    }

    @Test
    void stores_do_not_see_each_other_s_shelves() {
        see(LINEN_HOUSE, 1);
        see(CASA_PEPE, 1);

        assertThat(looks).hasValue(2);
    }

    @Test
    void a_full_shelf_lets_go_of_what_was_not_used() {
        see(LINEN_HOUSE, 1);
        see(LINEN_HOUSE, 2);
        see(LINEN_HOUSE, 3);
        see(LINEN_HOUSE, 4);
        see(LINEN_HOUSE, 5);
        see(LINEN_HOUSE, 1);
        see(LINEN_HOUSE, 6);

        assertThat(onShelf(LINEN_HOUSE)).containsExactly(1L, 3L, 4L, 5L, 6L);
        assertThat(shelves.weight()).isEqualTo(10);
    }

    @Test
    void all_shelves_together_stay_within_their_bound() {
        for (var id = 1; id <= 5; id++) {
            see(LINEN_HOUSE, id);
        }
        pass(Duration.ofSeconds(1));
        for (var id = 1; id <= 5; id++) {
            see(CASA_PEPE, id);
        }
        pass(Duration.ofSeconds(1));
        for (var id = 1; id <= 3; id++) {
            see(THIRD, id);
        }

        assertThat(onShelf(LINEN_HOUSE)).isEmpty();
        assertThat(onShelf(CASA_PEPE)).hasSize(5);
        assertThat(onShelf(THIRD)).hasSize(3);
        assertThat(shelves.weight()).isEqualTo(16);
    }

    @Test
    void what_is_under_way_when_the_catalogue_changes_is_not_believed() {
        var late = new ArrayList<UniEmitter<? super View<Product>>>();
        var key = new ShelfKey.OfProduct(new ProductId(1));
        var waiting =
                shelves.see(
                                LINEN_HOUSE,
                                key,
                                () -> Uni.createFrom().<View<Product>>emitter(late::add))
                        .subscribe()
                        .withSubscriber(UniAssertSubscriber.create());

        shelves.forget(LINEN_HOUSE);
        late.getFirst().complete(new View.Seen<>(product(1)));

        waiting.assertCompleted();
        assertThat(shelves.peek(LINEN_HOUSE, key)).isEmpty();
        assertThat(shelves.weight()).isZero();
    }

    @Test
    void a_look_that_failed_is_forgotten() {
        var key = new ShelfKey.OfProduct(new ProductId(1));
        shelves.see(
                        LINEN_HOUSE,
                        key,
                        () -> Uni.createFrom().failure(new IllegalStateException("broken")))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .assertFailed();

        see(LINEN_HOUSE, 1);

        assertThat(onShelf(LINEN_HOUSE)).containsExactly(1L);
    }

    private static ShelfKey.OfProduct key(long id) {
        return new ShelfKey.OfProduct(new ProductId(id));
    }

    private void see(StoreId store, long id) {
        look(store, id, new View.Seen<>(product(id)));
    }

    private void missing(StoreId store, long id) {
        look(store, id, new View.Missing<>());
    }

    private void look(StoreId store, long id, View<Product> view) {
        shelves.see(
                        store,
                        new ShelfKey.OfProduct(new ProductId(id)),
                        () -> {
                            looks.incrementAndGet();
                            return Uni.createFrom().item(view);
                        })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .assertItem(view);
    }

    private List<Long> onShelf(StoreId store) {
        var found = new ArrayList<Long>();
        for (var id = 1L; id <= 10; id++) {
            if (shelves.peek(store, new ShelfKey.OfProduct(new ProductId(id))).isPresent()) {
                found.add(id);
            }
        }
        return found;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Weighs two units. */
    private static Product product(long id) {
        return new Product(
                new ProductId(id), "Red scarf", "", Optional.empty(), List.of(), List.of());
    }

    private static final class Small implements CatalogueConfig {

        @Override
        public Duration cacheTtl() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int memory() {
            return 20;
        }

        @Override
        public int memoryPerStore() {
            return 10;
        }

        @Override
        public int searchInMemory() {
            return 10;
        }
    }
}
