package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Database;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A schedule without a leader, however many replicas there are. */
@QuarkusTest
class ScheduleTest {

    @Inject Database database;
    @Inject Sources sources;
    @Inject SyncConfig config;

    private final Town town = Town.open();
    private final Synced synced = new Synced(town, 1000);

    @AfterEach
    void none() {
        AtRest.count(
                "WITH gone AS (DELETE FROM sync_schedule RETURNING 1) SELECT count(*) FROM gone");
    }

    @Test
    void what_is_due_is_begun_once_by_one_of_three_replicas() {
        due("now()", "now()");
        var replicas = Stream.generate(this::replica).limit(3).toList();
        long before = runs();

        var claims =
                Uni.combine()
                        .all()
                        .<Schedules.Claimed>unis(
                                replicas.stream().map(one -> one.claim(10)).toList())
                        .with(Schedules.Claimed.class, all -> all)
                        .subscribeAsCompletionStage()
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();

        assertThat(claims.stream().mapToInt(Schedules.Claimed::due).sum()).isEqualTo(1);
        assertThat(claims.stream().mapToInt(Schedules.Claimed::begun).sum()).isEqualTo(1);
        assertThat(runs() - before).isEqualTo(1);
        assertThat(minutesUntilNext()).isBetween(26L, 33L);
        synced.over(newest().id());
    }

    @Test
    void a_store_never_looked_at_begins_with_everything_and_later_with_what_changed() {
        due("NULL", "NULL");
        done(replica().claim(10));
        var first = newest();
        synced.over(first.id());
        due("now() - interval '1 hour'", "now() - interval '1 hour'");
        done(replica().claim(10));
        var second = newest();
        synced.over(second.id());

        assertThat(first.full()).isTrue();
        assertThat(second.full()).isFalse();
        assertThat(AtRest.count(of("extract(epoch FROM now() - since)::bigint", "sync_schedule")))
                .isBetween(100L, 300L);
    }

    @Test
    void after_a_day_everything_is_looked_at_again() {
        due("now()", "now() - interval '25 hours'");

        done(replica().claim(10));

        assertThat(newest().full()).isTrue();
        synced.over(newest().id());
    }

    @Test
    void a_run_that_is_still_under_way_covers_what_is_due() {
        synced.control("{\"bulk\": {\"hold\": true}}");
        var id = synced.begun(", \"full_sync\": true");
        synced.when(id, "status", "asking");
        due("now()", "now()");

        var claimed = done(replica().claim(10));

        assertThat(claimed).isEqualTo(new Schedules.Claimed(1, 0));
        synced.cancelled(id);
        synced.over(id);
    }

    @Test
    void a_store_that_came_has_its_place_within_moments_and_one_that_left_has_none() {
        int before = done(replica().open());
        var open = AtRest.count(of("count(*)", "sync_schedule"));
        AtRest.count(
                "WITH off AS (UPDATE store SET enabled = false WHERE id = "
                        + synced.id.value()
                        + " RETURNING 1) SELECT count(*) FROM off");
        AtRest.count(
                "WITH late AS (UPDATE sync_schedule SET next_at = CASE WHEN store_id = "
                        + synced.id.value()
                        + " THEN now() ELSE now() + interval '1 day' END RETURNING 1)"
                        + " SELECT count(*) FROM late");

        var claimed = done(replica().claim(10));
        switchedOn();

        assertThat(before).isPositive();
        assertThat(open).isPositive();
        assertThat(claimed.due()).isZero();
    }

    private void switchedOn() {
        AtRest.count(
                "UPDATE store SET enabled = true WHERE id = " + synced.id.value() + " RETURNING 1");
    }

    private Schedules replica() {
        return new Schedules(database, sources, config);
    }

    private void due(String since, String whole) {
        AtRest.count(
                """
                INSERT INTO sync_schedule (store_id, type, next_at, since, whole_at)
                VALUES (%d, 'shelf', now() - interval '1 second', %s, %s)
                ON CONFLICT (store_id, type) DO UPDATE SET next_at = EXCLUDED.next_at,
                  since = EXCLUDED.since, whole_at = EXCLUDED.whole_at
                RETURNING 1
                """
                        .formatted(synced.id.value(), since, whole));
    }

    private record Newest(long id, boolean full) {}

    private Newest newest() {
        var id = AtRest.count(of("max(id)", "sync_run"));
        return new Newest(id, synced.run(id).path("full_sync").asBoolean());
    }

    private long runs() {
        return AtRest.count(of("count(*)", "sync_run"));
    }

    private long minutesUntilNext() {
        return AtRest.count(
                of("(extract(epoch FROM next_at - now()) / 60)::bigint", "sync_schedule"));
    }

    private String of(String what, String table) {
        return "SELECT "
                + what
                + " FROM "
                + table
                + " WHERE type = 'shelf' AND store_id = "
                + synced.id.value();
    }

    private static <T> T done(Uni<T> work) {
        return work.subscribeAsCompletionStage().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
