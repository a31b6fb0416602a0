package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Old rows leave in batches, and nothing else does. */
@QuarkusTest
class InboxCareTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject InboxCare care;

    @Test
    void all_that_is_older_than_the_window_goes_and_all_else_stays() {
        plant("old", 9_500, "now() - interval '31 days'", "now() - interval '30 days 1 minute'");
        plant("young", 500, "now() - interval '31 days'", "now() - interval '29 days'");
        plant("undone", 500, "now() - interval '60 days'", "NULL");
        plantRejected(2_500, 31);
        plantRejected(10, 29);

        int rounds = 1;
        while (care.clear().await().atMost(PATIENCE)) {
            rounds++;
        }

        assertThat(rounds).isBetween(10, 12);
        assertThat(count("old")).isZero();
        assertThat(count("young")).isEqualTo(500);
        assertThat(count("undone")).isEqualTo(500);
        assertThat(AtRest.count("SELECT count(*) FROM inbox_rejected WHERE reason = 'planted'"))
                .isEqualTo(10);
        cleanUp();
    }

    private static void plant(String kind, int rows, String received, String done) {
        AtRest.count(
                """
                WITH planted AS (
                  INSERT INTO inbox (store_id, lane, dedup_key, kind, received_at, done_at)
                  SELECT 999, 'store:planted', '%1$s:' || n, '%1$s', %3$s, %4$s
                  FROM generate_series(1, %2$d) n RETURNING 1)
                SELECT count(*) FROM planted
                """
                        .formatted(kind, rows, received, done));
    }

    private static void plantRejected(int rows, int days) {
        AtRest.count(
                """
                WITH planted AS (
                  INSERT INTO inbox_rejected (reason, body, received_at)
                  SELECT 'planted', '', now() - interval '%d days'
                  FROM generate_series(1, %d) RETURNING 1)
                SELECT count(*) FROM planted
                """
                        .formatted(days, rows));
    }

    private static long count(String kind) {
        return AtRest.count(
                "SELECT count(*) FROM inbox WHERE store_id = 999 AND kind = '" + kind + "'");
    }

    private static void cleanUp() {
        AtRest.count(
                "WITH gone AS (DELETE FROM inbox WHERE store_id = 999 RETURNING 1)"
                        + " SELECT count(*) FROM gone");
        AtRest.count(
                "WITH gone AS (DELETE FROM inbox_rejected WHERE reason = 'planted' RETURNING 1)"
                        + " SELECT count(*) FROM gone");
    }
}
