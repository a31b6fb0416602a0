package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.FreshDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL goes about our statements when much came at once: its statistics are of before,
 * when nothing was due.
 */
class YoungBacklogTest {

    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();

    private Connection connection;

    @BeforeEach
    void a_backlog_that_the_statistics_do_not_know() throws SQLException {
        connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + FRESH.port() + "/" + FRESH.name(),
                        "postgres",
                        "postgres");
        run("TRUNCATE lane, inbox");
        run("ALTER TABLE lane SET (autovacuum_enabled = false)");
        run("ALTER TABLE inbox SET (autovacuum_enabled = false)");
        run(
                "INSERT INTO lane (store_id, key) SELECT n % 9, n::text FROM generate_series(1, 9000) n");
        run(
                """
                INSERT INTO inbox (store_id, lane, dedup_key, kind, done_at)
                SELECT n % 9, n::text, n::text, 'wa.text', now() FROM generate_series(1, 9000) n
                """);
        run("ANALYZE lane, inbox");
        run("UPDATE lane SET next_at = now()");
        run("UPDATE inbox SET done_at = NULL");
        run("SET plan_cache_mode = force_generic_plan");
        run("SET enable_hashjoin = off");
        run("SET enable_mergejoin = off");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_claim_finds_each_lane_by_its_key() throws SQLException {
        var plan = plan(Lanes.CLAIM, "gen_random_uuid(), 64, '{}', '{}', 128");

        assertThat(plan)
                .doesNotContainPattern("lane_due_by_store on lane l(_\\d)? ")
                .containsPattern("inbox_pkey on inbox i(_\\d)? ");
    }

    @Test
    void what_is_done_is_found_by_its_key() throws SQLException {
        var plan = plan(Items.DONE, "'{1}', '{1}', '{Idle}'");

        assertThat(plan).contains("inbox_pkey on inbox i ").doesNotContain("inbox_undone");
    }

    private String plan(String statement, String arguments) throws SQLException {
        run("PREPARE asked AS " + statement);
        var plan = new StringBuilder();
        try (var explain = connection.createStatement();
                var lines = explain.executeQuery("EXPLAIN EXECUTE asked(" + arguments + ")")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
