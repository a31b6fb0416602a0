package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.sandbox.embedded.EmbeddedServers;
import app.tendero.sandbox.faults.Wire;
import app.tendero.testkit.Eventually;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The way to PostgreSQL over a line that breaks in all its ways: nothing waits, nothing leaks. */
class DatabaseUnderFaultsTest {

    private static final int CONNECTIONS = 5;
    private static final QueryTimes TIMES = new QueryTimes(new SimpleMeterRegistry());
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final int port = EmbeddedServers.forTests().postgresPort();
    private final Wire line = Wire.to(port);
    private final Vertx vertx = Vertx.vertx();
    private final Pools pools =
            new Pools(
                    new Pools.Waits(
                            Duration.ofSeconds(1),
                            Duration.ofMillis(800),
                            Duration.ofSeconds(20),
                            Duration.ofMillis(2_500)));
    private final Pool work = new Pool(pools.create(input(line.port(), "postgres")));
    private final Database database =
            new Database(
                    new Database.Way(work, PATIENCE),
                    new Database.Way(new Pool(pools.doors()), PATIENCE),
                    TIMES);

    @BeforeEach
    void table() {
        var table = "CREATE TABLE IF NOT EXISTS faults (key text PRIMARY KEY, n int)";
        Eventually.is(() -> "a table", Duration.ofSeconds(20), () -> works(sql(table)));
        var unused = get(sql("TRUNCATE faults"));
    }

    @AfterEach
    void close() throws Exception {
        line.pass();
        pools.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Test
    void a_server_that_says_nothing_costs_the_time_set_and_its_connection() {
        var before = backend();
        line.hang();

        var failure = failure(sql("SELECT 1"), Duration.ofSeconds(2));

        line.pass();
        assertThat(failure).isInstanceOf(Outage.NoAnswer.class);
        // the pool hears of the closed socket a moment after the caller
        Eventually.is(() -> "it works again", PATIENCE, () -> works(sql("SELECT 1")));
        assertThat(backend()).isNotEqualTo(before);
        assertAllConnectionsWork();
    }

    @Test
    void a_transaction_that_begins_after_its_caller_has_gone_does_nothing() {
        var unused = backend();
        line.hang();
        var failure = failure(insert("late"), Duration.ofSeconds(2));

        line.pass();

        assertThat(failure).isInstanceOf(Outage.NoAnswer.class);
        assertAllConnectionsWork();
        var found = get(sql("SELECT count(*) AS n FROM faults")).iterator().next();
        assertThat(found.getLong("n")).isZero();
    }

    @Test
    void a_transaction_on_a_silent_server_ends_in_time_too() {
        var half =
                database.inTx(
                        tx ->
                                Database.query(tx, "SELECT 1", Tuple.tuple())
                                        .invoke(() -> line.hang())
                                        .chain(
                                                () ->
                                                        Database.query(
                                                                tx, "SELECT 2", Tuple.tuple())));

        assertThat(failure(half, Duration.ofSeconds(2))).isInstanceOf(Outage.NoAnswer.class);

        line.forget();
        assertAllConnectionsWork();
    }

    @Test
    void a_server_that_is_silent_while_shaking_hands_keeps_no_place_in_the_pool() {
        line.cut();
        line.hang();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            var unused = failure(sql("SELECT 1"), Duration.ofSeconds(3));
        }

        line.forget(); // those that shake hands now never get an answer

        Eventually.is(
                () -> "the server can be used again",
                Duration.ofSeconds(20),
                () -> works(sql("SELECT 1")));
        Eventually.is(() -> "all of the pool works", Duration.ofSeconds(20), this::allWork);
    }

    @Test
    void connections_that_were_cut_are_replaced_at_once() {
        assertAllConnectionsWork();

        line.cut();

        Eventually.is(
                () -> "the server can be used again",
                Duration.ofSeconds(1),
                () -> works(sql("SELECT 1")));
        assertAllConnectionsWork();
    }

    @Test
    void a_server_that_takes_no_calls_fails_them_at_once() {
        line.refuse();

        var unused = failure(sql("SELECT 1"), Duration.ofSeconds(2));

        line.pass();
        assertAllConnectionsWork();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_safe_to_repeat() {
        line.loseCommitAnswersTo("tendero work", 1);

        var unused = failure(insert("twice"), Duration.ofSeconds(2));

        Eventually.is(
                () -> "it is repeated",
                Duration.ofSeconds(1),
                () ->
                        works(
                                insert("twice")
                                        .invoke(again -> assertThat(again.rowCount()).isZero())));
        assertThat(get(sql("SELECT * FROM faults")).rowCount()).isEqualTo(1);
        assertAllConnectionsWork();
    }

    /** Whoever comes next must not get it while it closes, which one try in four showed. */
    @RepeatedTest(20)
    void a_connection_to_a_server_that_became_read_only_is_dropped() {
        var readOnly = backend();
        var unused = get(sql("SET default_transaction_read_only = on"));

        assertThatThrownBy(() -> get(insert("refused"))).hasMessageContaining("read-only");

        assertThat(backend()).isNotEqualTo(readOnly);
        assertThat(get(insert("taken")).rowCount()).isEqualTo(1);
    }

    @Test
    void what_was_only_refused_for_its_content_keeps_its_connection() {
        var before = backend();

        assertThatThrownBy(() -> get(sql("SELECT 1 / 0"))).hasMessageContaining("division");

        assertThat(backend()).isEqualTo(before);
    }

    @Test
    void a_statement_that_fails_takes_back_all_that_its_transaction_ends_with() {
        var before = backend();

        assertThatThrownBy(
                        () ->
                                get(
                                        database.inTx(
                                                tx -> {
                                                    var end = new Finish(tx);
                                                    end.add(adding("'first', 1"));
                                                    end.add(adding("'second', 1 / 0"));
                                                    end.add(adding("'third', 3"));
                                                    return end.commit();
                                                })))
                .hasMessageContaining("division");

        assertThat(get(sql("SELECT * FROM faults")).rowCount()).isZero();
        assertThat(get(insert("next")).rowCount()).isEqualTo(1);
        assertThat(backend()).isEqualTo(before);
    }

    @Test
    void what_ends_a_transaction_is_worked_in_order_and_kept() {
        var counted = Statement.counting("SELECT * FROM faults", Tuple.tuple());

        var seen =
                get(
                        database.inTx(
                                tx -> {
                                    var end = new Finish(tx);
                                    end.add(adding("'first', 1"));
                                    end.add(adding("'second', 2"));
                                    var both = end.add(counted);
                                    return end.commit().map(committed -> both.get());
                                }));

        assertThat(seen).isEqualTo(2);
        assertThat(get(sql("SELECT * FROM faults")).rowCount()).isEqualTo(2);
    }

    @Test
    void a_failure_that_was_forgiven_is_not_committed_around() {
        var forgiving =
                database.inTx(
                        tx ->
                                Database.query(tx, adding("'before', 1"))
                                        .chain(() -> Database.query(tx, adding("'bad', 1 / 0")))
                                        .onFailure()
                                        .recoverWithItem(0));

        assertThatThrownBy(() -> get(forgiving)).hasMessageContaining("division");

        assertThat(get(sql("SELECT * FROM faults")).rowCount()).isZero();
    }

    @Test
    void an_end_that_failed_and_was_forgiven_is_not_taken_for_a_commit() {
        var forgiving =
                database.inTx(
                        tx -> {
                            var end = new Finish(tx);
                            end.add(adding("'bad', 1 / 0"));
                            return end.commit().onFailure().recoverWithNull();
                        });

        assertThatThrownBy(() -> get(forgiving)).hasMessageContaining("division");
    }

    @Test
    void nothing_is_sent_behind_the_commit() {
        var late =
                database.inTx(
                        tx ->
                                new Finish(tx)
                                        .commit()
                                        .chain(() -> Database.query(tx, adding("'late', 1"))));

        assertThatThrownBy(() -> get(late)).hasRootCauseInstanceOf(Tx.Ended.class);

        assertThat(get(sql("SELECT * FROM faults")).rowCount()).isZero();
        assertAllConnectionsWork();
    }

    private static Statement<Integer> adding(String values) {
        return Statement.counting("INSERT INTO faults VALUES (" + values + ")", Tuple.tuple());
    }

    @Test
    void work_that_holds_all_its_connections_keeps_no_door_waiting() {
        var slow = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            slow.add(sql("SELECT pg_sleep(0.9)").subscribeAsCompletionStage());
        }

        var late = failure(sql("SELECT 1"), Duration.ofSeconds(2));
        var door =
                failureOrItem(
                        database.queryOfDoors("SELECT 1", Tuple.tuple()), Duration.ofMillis(700));

        assertThat(late).hasMessageContaining("Timeout");
        assertThat(door).isInstanceOf(RowSet.class);
        slow.forEach(one -> one.handle((item, failure) -> item).join());
        assertAllConnectionsWork();
    }

    @Test
    void a_server_without_a_free_connection_refuses_and_is_used_again_later() {
        var unused = get(sql("DROP ROLE IF EXISTS crowded"));
        unused = get(sql("CREATE ROLE crowded LOGIN CONNECTION LIMIT 1"));
        var crowd = new Pools(Pools.Waits.USUAL);
        var few = new Pool(crowd.create(input(port, "crowded")));
        var patience = Duration.ofSeconds(10);
        var crowded =
                new Database(
                        new Database.Way(few, patience),
                        new Database.Way(new Pool(crowd.doors()), patience),
                        TIMES);
        var first = crowded.query("SELECT pg_sleep(2)", Tuple.tuple());
        var busy = first.subscribeAsCompletionStage();
        var asleep = "SELECT FROM pg_stat_activity WHERE usename = 'crowded' AND state = 'active'";
        Eventually.is(
                () -> "the only connection is in use",
                Duration.ofSeconds(20),
                () -> get(sql(asleep)).size() == 1);

        assertThat(works(crowded.queryOfDoors("SELECT 1", Tuple.tuple()))).isFalse();

        var item = busy.join();
        assertThat(item.rowCount()).isEqualTo(1);
        Eventually.is(
                () -> "it works again",
                Duration.ofSeconds(20),
                () -> works(crowded.query("SELECT 1", Tuple.tuple())));
        crowd.close();
    }

    /** As many at one time as the pool has, each on a connection of its own. */
    private void assertAllConnectionsWork() {
        Eventually.is(() -> "all of the pool works", Duration.ofSeconds(20), this::allWork);
        assertThat(work.size()).isEqualTo(CONNECTIONS - 1);
    }

    private boolean allWork() {
        var all = new ArrayList<CompletableFuture<RowSet<Row>>>();
        for (int i = 0; i < CONNECTIONS - 1; i++) {
            all.add(
                    sql("SELECT pg_backend_pid() AS pid, pg_sleep(0.1)")
                            .subscribeAsCompletionStage());
        }
        var pids = new ArrayList<Integer>();
        for (var one : all) {
            one.handle((rows, failure) -> failure == null ? pids.add(pid(rows)) : null).join();
        }
        return pids.stream().distinct().count() == CONNECTIONS - 1;
    }

    private int backend() {
        return pid(get(sql("SELECT pg_backend_pid() AS pid")));
    }

    private static int pid(RowSet<Row> rows) {
        return rows.iterator().next().getInteger("pid");
    }

    private Uni<RowSet<Row>> sql(String statement) {
        return database.query(statement, Tuple.tuple());
    }

    private Uni<RowSet<Row>> insert(String key) {
        return database.inTx(
                tx ->
                        Database.query(
                                tx,
                                "INSERT INTO faults VALUES ($1, 1) ON CONFLICT DO NOTHING",
                                Tuple.of(key)));
    }

    private static boolean works(Uni<?> call) {
        return !(failureOrItem(call, Duration.ofSeconds(5)) instanceof Throwable);
    }

    private static <T> T get(Uni<T> call) {
        return call.subscribeAsCompletionStage().join();
    }

    private static Throwable failure(Uni<?> call, Duration within) {
        var end = failureOrItem(call, within);
        assertThat(end).isInstanceOf(Throwable.class);
        return (Throwable) end;
    }

    private static Object failureOrItem(Uni<?> call, Duration within) {
        try {
            return call.subscribeAsCompletionStage()
                    .handle((item, failure) -> failure == null ? (Object) item : failure)
                    .get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("not within " + within, late);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PgPoolCreator.Input input(int at, String user) {
        return new PgPoolCreator.Input() {
            @Override
            public Vertx vertx() {
                return vertx;
            }

            @Override
            public PoolOptions poolOptions() {
                return new PoolOptions().setMaxSize(CONNECTIONS);
            }

            @Override
            public List<PgConnectOptions> pgConnectOptionsList() {
                return List.of(
                        new PgConnectOptions()
                                .setHost("127.0.0.1")
                                .setPort(at)
                                .setDatabase("postgres")
                                .setUser(user)
                                .setPassword(user));
            }
        };
    }
}
