package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was given up is forgotten after a day, and the row goes when its time is over. */
@QuarkusTest
class OutboxCareTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject OutboxCare care;

    @Test
    void what_was_to_be_done_is_forgotten_after_a_day_rows_go_after_a_month_and_open_ones_never() {
        plant("old", 3_500, "now() - interval '30 days 1 minute'");
        plant("said", 4_200, "now() - interval '25 hours' - n * interval '1 second'");
        plant("long ago", 200, "now() - interval '20 days' - n * interval '1 hour'");
        plant("fresh", 300, "now() - interval '23 hours'");
        plant("open", 300, "NULL");

        clear();

        assertThat(count("old", "true")).isZero();
        assertThat(count("said", "payload IS NULL")).isEqualTo(4_200);
        assertThat(count("long ago", "payload IS NULL")).isEqualTo(200);
        assertThat(count("fresh", "payload IS NOT NULL")).isEqualTo(300);
        assertThat(count("open", "payload IS NOT NULL")).isEqualTo(300);

        plant("later", 100, "now() - interval '24 hours 1 minute'");
        clear();

        assertThat(count("later", "payload IS NULL")).isEqualTo(100);
        AtRest.count(
                "WITH gone AS (DELETE FROM outbox WHERE store_id = 999 RETURNING 1)"
                        + " SELECT count(*) FROM gone");
    }

    private void clear() {
        boolean more = true;
        while (more) {
            more = care.clear().await().atMost(PATIENCE);
        }
    }

    private static void plant(String kind, int rows, String done) {
        AtRest.count(
                """
                WITH planted AS (
                  INSERT INTO outbox (store_id, conversation_id, in_seq, part, kind, payload, state,
                                      next_at, done_at)
                  SELECT 999, gen_random_uuid(), n, 0, '%s', 'x', 'sent',
                         now() + interval '1 day', %s
                  FROM generate_series(1, %d) n RETURNING 1)
                SELECT count(*) FROM planted
                """
                        .formatted(kind, done, rows));
    }

    private static long count(String kind, String and) {
        return AtRest.count(
                "SELECT count(*) FROM outbox WHERE store_id = 999 AND kind = '%s' AND %s"
                        .formatted(kind, and));
    }
}
