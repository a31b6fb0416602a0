package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done goes to the log once, whoever hands it over and whatever dies meanwhile. */
@QuarkusTest
class HandoverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long STORE = 1_060_001;

    @Inject Handover handover;
    @Inject InboxCare care;
    @Inject AgroalDataSource database;

    @AfterEach
    void nothing_is_left() {
        change("DELETE FROM inbox WHERE store_id = " + STORE);
        change("DELETE FROM message WHERE store_id = " + STORE);
        change("DELETE FROM message_contact WHERE store_id = " + STORE);
    }

    @Test
    void four_at_once_hand_everything_over_and_nothing_twice() {
        plant(2_600, "now()", "NULL", false);

        allAtOnce(4);

        assertThat(count("message")).isEqualTo(2_600);
        assertThat(left()).isZero();
        assertThat(
                        AtRest.count(
                                "SELECT sum(received) FROM message_contact WHERE store_id = "
                                        + STORE))
                .isEqualTo(2_600);
    }

    @Test
    void one_that_dies_in_between_leaves_them_where_they_were_and_the_next_takes_them() {
        plant(300, "now()", "NULL", false);

        var died =
                dyingAtTheLog(
                        () -> handover.some().onItemOrFailure().transform((more, x) -> x != null));
        var kept = count("message");
        var here = left();
        allAtOnce(1);

        assertThat(died).isTrue();
        assertThat(kept).isZero();
        assertThat(here).isEqualTo(300);
        assertThat(count("message")).isEqualTo(300);
        assertThat(left()).isZero();
    }

    @Test
    void what_is_parked_or_no_message_stays_and_a_parked_one_goes_with_its_row() {
        plant(1, "now()", "'IllegalStateException'", true);
        plantNews();

        allAtOnce(1);
        var early = count("message");
        change("UPDATE inbox SET done_at = now() - interval '31 days' WHERE store_id = " + STORE);
        while (care.clear().await().atMost(PATIENCE)) {
            assertThat(early).isZero();
        }

        assertThat(early).isZero();
        assertThat(AtRest.count("SELECT count(*) FROM inbox WHERE store_id = " + STORE)).isZero();
        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM message WHERE state = 'parked' AND store_id = "
                                        + STORE))
                .isOne();
    }

    private void allAtOnce(int workers) {
        var rounds =
                Multi.createBy()
                        .repeating()
                        .uni(handover::some)
                        .whilst(more -> more)
                        .collect()
                        .last();
        var all = Multi.createFrom().range(0, workers).onItem().transformToUniAndMerge(n -> rounds);
        var unused = all.collect().asList().await().atMost(PATIENCE);
        // the service's own may be at it as well
        Eventually.is("all is handed over", () -> left() == 0);
    }

    /** The log is locked, and whoever waits for it is cut off. */
    private boolean dyingAtTheLog(java.util.function.Supplier<Uni<Boolean>> work) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE message IN SHARE MODE");
            var running = work.get().subscribeAsCompletionStage().toCompletableFuture();
            Eventually.is("it is cut off", () -> running.isDone() || cutOff());
            var died = running.join();
            connection.rollback();
            return died;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean cutOff() {
        AtRest.count(
                """
                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE query LIKE '-- message add%' AND wait_event_type = 'Lock'
                """);
        return false;
    }

    private static void plant(int rows, String done, String outcome, boolean parked) {
        AtRest.count(
                """
                WITH planted AS (
                  INSERT INTO inbox (store_id, lane, dedup_key, kind, payload, received_at, done_at,
                                     outcome, parked)
                  SELECT %d, 'conversation:' || md5((n %% 7)::text)::uuid, 'planted:' || n, 'wa.text',
                         'x', now(), %s, %s, %s
                  FROM generate_series(1, %d) n RETURNING 1)
                SELECT count(*) FROM planted
                """
                        .formatted(STORE, done, outcome, parked, rows));
    }

    private static void plantNews() {
        AtRest.count(
                """
                WITH planted AS (
                  INSERT INTO inbox (store_id, lane, dedup_key, kind, received_at, done_at)
                  VALUES (%d, 'store:account', 'planted:news', 'meta.account_update', now(), now())
                  RETURNING 1)
                SELECT count(*) FROM planted
                """
                        .formatted(STORE));
    }

    private static long count(String table) {
        return AtRest.count("SELECT count(*) FROM %s WHERE store_id = %d".formatted(table, STORE));
    }

    private static long left() {
        return AtRest.count(
                "SELECT count(*) FROM inbox WHERE payload IS NOT NULL AND NOT parked AND store_id = "
                        + STORE);
    }

    private void change(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
