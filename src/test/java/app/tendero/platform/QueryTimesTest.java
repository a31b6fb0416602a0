package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import org.junit.jupiter.api.Test;

class QueryTimesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final QueryTimes times = new QueryTimes(meters);

    @Test
    void a_statement_is_called_what_its_first_line_says() {
        var name =
                QueryTimes.name(
                        """
                        -- inbox add
                        INSERT INTO inbox (store_id) SELECT $1
                        """);

        assertThat(name).isEqualTo("inbox add");
    }

    @Test
    void a_statement_without_a_name_is_called_by_its_verb_and_its_table() {
        assertThat(QueryTimes.name("SELECT id FROM store WHERE domain = $1"))
                .isEqualTo("select store");
        assertThat(QueryTimes.name("INSERT INTO inbox_rejected (reason) VALUES ($1)"))
                .isEqualTo("insert inbox_rejected");
        assertThat(QueryTimes.name("SELECT 1")).isEqualTo("select");
    }

    @Test
    void an_execution_counts_however_it_ends_and_each_time_it_is_asked_for() {
        var good = times.timed("-- good\nSELECT 1", () -> Uni.createFrom().item(1));
        var bad =
                times.<Integer>timed(
                        "-- bad\nSELECT 1",
                        () -> Uni.createFrom().failure(new IllegalStateException("away")));

        run(good);
        run(good);
        run(bad);

        assertThat(count("good")).isEqualTo(2);
        assertThat(count("bad")).isEqualTo(1);
    }

    @Test
    void statements_without_end_do_not_make_series_without_end() {
        for (var i = 0; i < 1_000; i++) {
            run(times.timed("-- made up " + i + "\nSELECT 1", () -> Uni.createFrom().item(1)));
        }

        assertThat(count("other")).isEqualTo(700);
    }

    private static void run(Uni<Integer> execution) {
        execution.subscribe().withSubscriber(UniAssertSubscriber.create()).awaitSubscription();
    }

    private long count(String statement) {
        return meters.get("db.query").tag("statement", statement).timer().count();
    }
}
