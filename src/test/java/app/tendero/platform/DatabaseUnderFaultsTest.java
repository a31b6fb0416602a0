package app.tendero.platform;

import static app.tendero.platform.DatabaseOverWire.CONNECTIONS;
import static app.tendero.platform.DatabaseOverWire.PATIENCE;
import static app.tendero.platform.DatabaseOverWire.failure;
import static app.tendero.platform.DatabaseOverWire.failureOrItem;
import static app.tendero.platform.DatabaseOverWire.get;
import static app.tendero.platform.DatabaseOverWire.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.sandbox.faults.Wire;
import app.tendero.testkit.Eventually;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The way to PostgreSQL over a line that breaks in all its ways: nothing waits, nothing leaks. */
class DatabaseUnderFaultsTest {

    private final DatabaseOverWire wire = new DatabaseOverWire();
    private final Wire line = wire.line;
    private final Database database = wire.database;

    @AfterEach
    void close() throws Exception {
        wire.close();
    }

    @Test
    void a_server_that_says_nothing_costs_the_time_set_and_its_connection() {
        var before = wire.backend();
        line.hang();

        var failure = failure(wire.sql("SELECT 1"), Duration.ofSeconds(2));

        line.pass();
        assertThat(failure).isInstanceOf(Outage.NoAnswer.class);
        // the pool hears of the closed socket a moment after the caller
        Eventually.is(() -> "it works again", PATIENCE, () -> works(wire.sql("SELECT 1")));
        assertThat(wire.backend()).isNotEqualTo(before);
        wire.assertAllConnectionsWork();
    }

    @Test
    void a_transaction_that_begins_after_its_caller_has_gone_does_nothing() {
        var unused = wire.backend();
        line.hang();
        var failure = failure(wire.insert("late"), Duration.ofSeconds(2));

        line.pass();

        assertThat(failure).isInstanceOf(Outage.NoAnswer.class);
        wire.assertAllConnectionsWork();
        var found = get(wire.sql("SELECT count(*) AS n FROM faults")).iterator().next();
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
        wire.assertAllConnectionsWork();
    }

    @Test
    void a_server_that_is_silent_while_shaking_hands_keeps_no_place_in_the_pool() {
        line.cut();
        line.hang();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            var unused = failure(wire.sql("SELECT 1"), Duration.ofSeconds(3));
        }

        line.forget(); // those that shake hands now never get an answer

        Eventually.is(
                () -> "the server can be used again",
                Duration.ofSeconds(20),
                () -> works(wire.sql("SELECT 1")));
        Eventually.is(() -> "all of the pool works", Duration.ofSeconds(20), wire::allWork);
    }

    @Test
    void connections_that_were_cut_are_replaced_at_once() {
        wire.assertAllConnectionsWork();

        line.cut();

        Eventually.is(
                () -> "the server can be used again",
                Duration.ofSeconds(1),
                () -> works(wire.sql("SELECT 1")));
        wire.assertAllConnectionsWork();
    }

    @Test
    void a_server_that_takes_no_calls_fails_them_at_once() {
        line.refuse();

        var unused = failure(wire.sql("SELECT 1"), Duration.ofSeconds(2));

        line.pass();
        wire.assertAllConnectionsWork();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_safe_to_repeat() {
        line.loseCommitAnswersTo("tendero work", 1);

        var unused = failure(wire.insert("twice"), Duration.ofSeconds(2));

        Eventually.is(
                () -> "it is repeated",
                Duration.ofSeconds(1),
                () ->
                        works(
                                wire.insert("twice")
                                        .invoke(again -> assertThat(again.rowCount()).isZero())));
        assertThat(get(wire.sql("SELECT * FROM faults")).rowCount()).isEqualTo(1);
        wire.assertAllConnectionsWork();
    }

    /** Whoever comes next must not get it while it closes, which one try in four showed. */
    @RepeatedTest(20)
    void a_connection_to_a_server_that_became_read_only_is_dropped() {
        var readOnly = wire.backend();
        var unused = get(wire.sql("SET default_transaction_read_only = on"));

        assertThatThrownBy(() -> get(wire.insert("refused"))).hasMessageContaining("read-only");

        assertThat(wire.backend()).isNotEqualTo(readOnly);
        assertThat(get(wire.insert("taken")).rowCount()).isEqualTo(1);
    }

    @Test
    void what_was_only_refused_for_its_content_keeps_its_connection() {
        var before = wire.backend();

        assertThatThrownBy(() -> get(wire.sql("SELECT 1 / 0"))).hasMessageContaining("division");

        assertThat(wire.backend()).isEqualTo(before);
    }

    @Test
    void work_that_holds_all_its_connections_keeps_no_door_waiting() {
        var slow = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < 2 * CONNECTIONS; i++) {
            slow.add(wire.sql("SELECT pg_sleep(0.9)").subscribeAsCompletionStage());
        }

        var late = failure(wire.sql("SELECT 1"), Duration.ofSeconds(2));
        var door =
                failureOrItem(
                        database.queryOfDoors("SELECT 1", Tuple.tuple()), Duration.ofMillis(700));

        assertThat(late).hasMessageContaining("Timeout");
        assertThat(door).isInstanceOf(RowSet.class);
        slow.forEach(one -> one.handle((item, failure) -> item).join());
        wire.assertAllConnectionsWork();
    }

    @Test
    void a_server_without_a_free_connection_refuses_and_is_used_again_later() {
        var unused = get(wire.sql("DROP ROLE IF EXISTS crowded"));
        unused = get(wire.sql("CREATE ROLE crowded LOGIN CONNECTION LIMIT 1"));
        var crowd = new Pools(Pools.Waits.USUAL);
        var few = new Pool(crowd.create(wire.input(wire.port, "crowded")));
        var patience = Duration.ofSeconds(10);
        var crowded = DatabaseOverWire.over(few, crowd, patience);
        var first = crowded.query("SELECT pg_sleep(2)", Tuple.tuple());
        var busy = first.subscribeAsCompletionStage();
        var asleep = "SELECT FROM pg_stat_activity WHERE usename = 'crowded' AND state = 'active'";
        Eventually.is(
                () -> "the only connection is in use",
                Duration.ofSeconds(20),
                () -> get(wire.sql(asleep)).size() == 1);

        assertThat(works(crowded.queryOfDoors("SELECT 1", Tuple.tuple()))).isFalse();

        var item = busy.join();
        assertThat(item.rowCount()).isEqualTo(1);
        Eventually.is(
                () -> "it works again",
                Duration.ofSeconds(20),
                () -> works(crowded.query("SELECT 1", Tuple.tuple())));
        crowd.close();
    }
}
