package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.sandbox.faults.Wire;
import app.tendero.sync.Runs.Advance;
import app.tendero.sync.Runs.After;
import app.tendero.sync.Runs.Step;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FreshDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which run has the next turn, when one store wants everything and another wants one thing. */
class RunTurnsTest {

    private static final StoreId LOUD = new StoreId(1);
    private static final StoreId QUIET = new StoreId(2);
    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();
    private static final Wire WIRE = Wire.to(FRESH.port());
    private static final DatabaseKit KIT = DatabaseKit.at(WIRE.port(), FRESH.name());

    /** A third of a lease: what is taken again before did not wait for its end. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Duration HOUR = Duration.ofHours(1);

    private static final SyncConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(SyncConfig.class)
                    .withDefaultValue("tendero.sync.poll", "PT0.1S")
                    .build()
                    .getConfigMapping(SyncConfig.class);

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

    @Test
    void a_renewal_that_comes_after_the_end_of_a_turn_does_not_lease_the_run_again() {
        sql("-- test one\nDELETE FROM sync_run WHERE store_id = 1");
        var turn = next(one).orElseThrow();
        at(one.step(turn, Step.of(turn, RunState.LOADING, Duration.ZERO)).replaceWith(true));

        var renewed = at(one.renew(turn));
        var again = next(other);

        assertThat(renewed).isFalse();
        assertThat(again).map(Run::id).contains(turn.id());
    }

    @Test
    void what_is_noted_after_the_end_of_a_turn_changes_nothing() {
        sql("-- test one\nDELETE FROM sync_run WHERE store_id = 1");
        var turn = next(one).orElseThrow();
        at(one.step(turn, Step.of(turn, RunState.LOADING, Duration.ZERO)).replaceWith(true));

        var noted = at(one.note(turn, new Advance(9, Optional.empty(), 0, 1, Counts.NONE)));
        at(one.pause(turn, Hindrance.SHOPIFY, 5, HOUR).replaceWith(true));
        var ended = at(one.end(turn, RunState.FAILED, "too late"));

        assertThat(noted).isEqualTo(After.LOST);
        assertThat(ended).isEmpty();
        assertThat(next(other))
                .hasValueSatisfying(
                        run -> {
                            assertThat(run.state()).isEqualTo(RunState.LOADING);
                            assertThat(run.bytesDone()).isZero();
                            assertThat(run.attempts()).isZero();
                        });
    }

    @Test
    void what_is_called_off_during_its_turn_does_not_wait_for_its_pause() {
        sql("-- test one\nDELETE FROM sync_run WHERE type <> 'products'");
        var stepping = next(one).orElseThrow();
        var waiting = next(one).orElseThrow();
        sql("-- test cancel\nUPDATE sync_run SET cancel = true, next_at = now()");
        at(one.step(stepping, Step.of(stepping, RunState.ASKING, HOUR)).replaceWith(true));
        at(one.pause(waiting, Hindrance.SHOP, 5, HOUR).replaceWith(true));

        var again = List.of(soon(other), soon(other));

        assertThat(again).allMatch(Run::cancel);
        assertThat(again).extracting(Run::id).contains(stepping.id(), waiting.id());
    }

    @Test
    void what_a_claim_took_whose_answer_was_lost_is_given_back_and_nothing_else() {
        var lost = UUID.randomUUID();
        var taken = at(one.claim(lost)).orElseThrow();
        var others = next(one).orElseThrow();

        at(other.letGo(List.of(lost)).replaceWith(true));
        var again = next(other);

        assertThat(again).map(Run::id).contains(taken.id());
        assertThat(next(other)).isEmpty();
        assertThat(at(one.renew(others))).isTrue();
        assertThat(at(one.renew(taken))).isFalse();
    }

    @Test
    void a_run_whose_claim_got_no_answer_has_its_turn_long_before_its_lease_would_end() {
        sql("-- test one\nDELETE FROM sync_run WHERE store_id = 1");
        var steps = new Steps(0);
        WIRE.loseAnswers(sql -> sql.contains("-- sync_run claim"), 1);

        worked(steps, () -> steps.turns.size() == 1);

        assertThat(WIRE.lostAnswers()).isEqualTo(1);
        assertThat(steps.turns.getFirst().fence()).isEqualTo(2);
    }

    @Test
    void a_run_of_whose_failure_nothing_could_be_noted_has_another_turn_as_soon() {
        sql("-- test one\nDELETE FROM sync_run WHERE store_id = 1");
        var steps = new Steps(1);

        worked(steps, () -> steps.turns.size() == 2);

        assertThat(steps.turns).extracting(Run::fence).containsExactly(1L, 2L);
    }

    private void worked(Steps steps, BooleanSupplier until) {
        var work = new RunWork(one, steps, CONFIG, KIT.vertx());
        work.up(new StartupEvent());
        Eventually.is(() -> "turns " + steps.turns, SOON, until);
        work.down(new ShutdownEvent());
    }

    /** Ends each run in its turn, but for so many that break and of which no word gets through. */
    private final class Steps extends RunSteps {

        final List<Run> turns = new CopyOnWriteArrayList<>();
        private final int broken;

        Steps(int broken) {
            super(null, null, null, null, null, null, null, null);
            this.broken = broken;
        }

        @Override
        Uni<Void> turn(Run run) {
            turns.add(run);
            return turns.size() <= broken
                    ? Uni.createFrom().failure(new IllegalStateException("broken"))
                    : one.end(run, RunState.DONE, null).replaceWithVoid();
        }

        @Override
        Uni<Void> failed(Run run, Throwable why) {
            return Uni.createFrom().failure(new IllegalStateException("not noted either"));
        }

        @Override
        void stop() {}
    }

    private Optional<Run> next(Runs replica) {
        return at(replica.claim(UUID.randomUUID()));
    }

    /** The next one, when a clock that was set back has caught up. */
    private Run soon(Runs replica) {
        var found = new AtomicReference<Run>();
        Eventually.is(
                () -> "one is due",
                SOON,
                () -> {
                    next(replica).ifPresent(found::set);
                    return found.get() != null;
                });
        return found.get();
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
