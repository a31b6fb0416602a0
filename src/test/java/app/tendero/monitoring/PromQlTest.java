package app.tendero.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromQlTest {

    @Test
    void names_of_samples_are_told_from_functions_labels_and_durations() {
        var query =
                PromQl.of(
                        """
                        topk(8, histogram_quantile(0.95, sum by (le, statement) (
                          rate(db_query_seconds_bucket{job="$job",statement!~".* sweep"}[5m])))) > 0.05
                        and sum without (pod) (increase(lane_steals_total[1h] offset 15m)) > bool 1e3
                        """);

        assertThat(query.matched())
                .isEqualTo(
                        Map.of(
                                "db_query_seconds_bucket",
                                Set.of("job", "statement"),
                                "lane_steals_total",
                                Set.of()));
        assertThat(query.grouped()).containsExactly("le", "pod", "statement");
        assertThat(query.equal()).isEqualTo(Map.of("db_query_seconds_bucket.job", "$job"));
    }
}
