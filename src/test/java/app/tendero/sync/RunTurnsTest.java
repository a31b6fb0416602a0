package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.sync.Runs.Step;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which run has the next turn, when one store wants everything and another wants one thing. */
class RunTurnsTest {

    private static final StoreId LOUD = new StoreId(1);
    private static final StoreId QUIET = new StoreId(2);
    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();
    private static final DatabaseKit KIT = DatabaseKit.at(FRESH.port(), FRESH.name());

    private final Runs one = new Runs(KIT.database());
    private final Runs other = new Runs(KIT.database());

    @BeforeEach
    void everything_of_one_store_is_due_for_long_and_texts_of_another_since_now() {
        sql("-- test none\nTRUNCATE sync_run");
        wanted(LOUD, "customers", SyncPriority.LAST, "3 hours");
        wanted(LOUD, "products", SyncPriority.NEXT, "2 hours");
        wanted(LOUD, "orders", SyncPriority.FIRST, "1 hour");
        wanted(QUIET, "products", SyncPriority.NEXT, "0 hours");
    }

    @AfterAll
    static void close() {
        KIT.close();
    }

    @Test
    void of_one_store_orders_and_stock_go_first_then_products_then_customers() {
        var order = new ArrayList<String>();
        for (var run = next(one); run.isPresent(); run = next(one)) {
            order.add(run.get().store() + " " + run.get().type());
            end(run.get());
        }

        assertThat(order.stream().filter(turn -> turn.startsWith("1 ")))
                .containsExactly("1 orders", "1 products", "1 customers");
        assertThat(order).hasSize(4).startsWith("1 orders", "2 products");
    }

    @Test
    void a_store_with_much_to_do_has_one_turn_and_then_the_other_store_has_one() {
        var turns = new ArrayList<StoreId>();
        for (int i = 0; i < 4; i++) {
            var run = next(one).orElseThrow();
            turns.add(run.store());
            at(one.step(run, Step.of(run, RunState.LOADING, Duration.ZERO)).replaceWith(true));
        }

        assertThat(turns).containsExactly(LOUD, QUIET, LOUD, QUIET);
    }

    @Test
    void two_replicas_work_for_two_stores_and_not_twice_for_one() {
        var first = next(one).orElseThrow();
        var second = next(other).orElseThrow();

        assertThat(List.of(first.store(), second.store())).containsExactly(LOUD, QUIET);
        assertThat(next(one)).isEmpty();
        assertThat(next(other)).isEmpty();
    }

    private Optional<Run> next(Runs replica) {
        return at(replica.claim());
    }

    private void end(Run run) {
        var unused = at(one.end(run, RunState.DONE, null));
    }

    private static void wanted(StoreId store, String type, SyncPriority priority, String since) {
        sql(
                """
                -- test wanted
                INSERT INTO sync_run (store_id, type, origin, full_sync, priority, batch_size,
                  batch_now, state, next_at, served_at)
                VALUES (%s, '%s', 'schedule', true, %d, 10, 10, 'waiting',
                  now() - interval '%s', now() - interval '%s')
                """
                        .formatted(store, type, priority.ordinal(), since, since));
    }

    private static void sql(String statement) {
        var unused = at(KIT.database().query(statement, Tuple.tuple()));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
