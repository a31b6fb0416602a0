package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Database;
import app.tendero.sync.Runs.Advance;
import app.tendero.sync.Runs.After;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs from their beginning to their end, with everything that can come between. */
@QuarkusTest
class RunTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject ShelfSource source;
    @Inject Database database;

    private final Town town = Town.open();

    @Test
    void a_run_over_everything_brings_everything_with_what_is_inside() {
        var synced = new Synced(town, 1000);

        var run = synced.over(synced.begun(", \"full_sync\": true, \"batch_size\": 7"));

        var shelf = source.of(synced.id);
        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(run.path("counts").path("written").asInt()).isEqualTo(30);
        assertThat(shelf.things).hasSize(30);
        assertThat(shelf.things.values())
                .allSatisfy(thing -> assertThat(thing.path("variants")).isNotEmpty());
        assertThat(shelf.batches).containsExactly(7, 7, 7, 7, 2);
        assertThat(shelf.finished).hasSize(1);
        assertThat(run.path("finished_at").asText()).isNotEmpty();
    }

    @Test
    void a_file_that_is_cut_is_read_on_from_where_it_was_written() {
        var synced = new Synced(town, 1001);
        synced.control("{\"bulk\": {\"cutAfter\": 4000, \"times\": 2}}");

        var run = synced.over(synced.begun(", \"full_sync\": true, \"batch_size\": 3"));

        var shelf = source.of(synced.id);
        var things = shelf.batches.stream().mapToInt(Integer::intValue).sum();
        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(shelf.things).hasSize(30);
        assertThat(things).as("nothing is written twice").isEqualTo(30);
        assertThat(synced.shopState().toString()).contains("bulk file from later");
    }

    @Test
    void a_batch_that_cannot_be_written_is_tried_again_and_smaller() {
        var synced = new Synced(town, 1002);
        source.of(synced.id).breaks = 2;

        var run = synced.over(synced.begun(", \"full_sync\": true, \"batch_size\": 20"));

        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(source.of(synced.id).things).hasSize(30);
        assertThat(source.of(synced.id).batches.getFirst()).isEqualTo(5);
    }

    @Test
    void what_failed_is_remembered_and_tried_again_alone() {
        var synced = new Synced(town, 1003);
        synced.over(synced.begun(", \"full_sync\": true"));
        var shelf = source.of(synced.id);
        var bad = shelf.things.keySet().stream().sorted().limit(2).toList();
        shelf.bad.addAll(bad);
        shelf.refreshed.clear();

        var run = synced.over(synced.begun(", \"full_sync\": true"));
        var retried = synced.over(synced.begun(", \"retry_failed\": true"));

        assertThat(run.path("counts").path("failed").asInt()).isEqualTo(2);
        assertThat(retried.path("counts").path("seen").asInt()).isEqualTo(2);
        assertThat(shelf.refreshed).hasSize(1);
        assertThat(shelf.refreshed.getFirst()).containsExactlyInAnyOrderElementsOf(bad);
        assertThat(failedItems(synced)).isZero();
    }

    @Test
    void a_run_can_be_called_off_while_shopify_is_still_at_it() {
        var synced = new Synced(town, 1004);
        synced.control("{\"bulk\": {\"hold\": true}}");
        var id = synced.begun(", \"full_sync\": true");
        synced.when(id, "status", "asking");

        synced.cancelled(id);
        var run = synced.over(id);

        assertThat(run.path("status").asText()).isEqualTo("cancelled");
        assertThat(synced.shopState().toString()).contains("admin bulkOperationCancel");
        assertThat(source.of(synced.id).things).isEmpty();
    }

    @Test
    void an_operation_that_fails_at_shopify_is_begun_anew() {
        var synced = new Synced(town, 1005);
        synced.control("{\"bulk\": {\"fail\": \"TIMEOUT\"}}");

        var run = synced.over(synced.begun(", \"full_sync\": true"));

        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(run.path("details").path("restarts").asInt()).isEqualTo(1);
        assertThat(source.of(synced.id).things).hasSize(30);
    }

    @Test
    void a_store_that_lost_its_token_waits_and_says_so_and_goes_on_when_it_has_one() {
        var synced = new Synced(town, 1006);
        synced.control("{\"bulk\": {\"hold\": true}}");
        var id = synced.begun(", \"full_sync\": true");
        synced.when(id, "status", "asking");
        synced.control("{\"fail\": {\"status\": 401, \"times\": 1000}}");

        synced.when(id, "waits_for", "token");
        synced.control("{\"fail\": {\"status\": 401, \"times\": 0}, \"bulk\": {\"hold\": false}}");
        synced.givenItsTokenAgain();
        Eventually.is(
                "the run goes on when somebody asks for it",
                () -> {
                    synced.ask(", \"full_sync\": true");
                    return source.of(synced.id).things.size() == 30;
                });

        assertThat(synced.over(id).path("status").asText()).isEqualTo("done");
    }

    @Test
    void a_shop_whose_limit_is_used_up_is_waited_for() {
        var synced = new Synced(town, 1007);
        synced.control("{\"throttle\": true, \"costLimit\": [2000, 2000]}");
        var id = synced.begun(", \"full_sync\": true");
        synced.when(id, "waits_for", "limit");

        synced.control("{\"throttle\": false}");

        assertThat(synced.over(id).path("status").asText()).isEqualTo("done");
    }

    @Test
    void what_a_dead_replica_left_is_taken_up_and_its_late_word_does_not_count() {
        var synced = new Synced(town, 1008);
        var dead = new Runs(database);
        var id = leftBehind(synced);
        var run = heldByTheDead(synced, id);

        var whileHeld = synced.run(id).path("status").asText();
        AtRest.count(
                "UPDATE sync_run SET lease_until = now() - interval '1 second' WHERE id = "
                        + id
                        + " RETURNING 1");
        var after = synced.over(id);
        var late = done(dead.note(run, new Advance(1, Optional.empty(), 0, 1, Counts.NONE)));

        assertThat(whileHeld).isEqualTo("waiting");
        assertThat(after.path("status").asText()).isEqualTo("done");
        assertThat(source.of(synced.id).things).hasSize(30);
        assertThat(late).isEqualTo(After.LOST);
    }

    /** A run that somebody began who is not heard of any more. */
    private static long leftBehind(Synced synced) {
        return AtRest.count(
                """
                INSERT INTO sync_run (store_id, type, origin, full_sync, priority, batch_size,
                  batch_now, state, next_at, served_at, started_at, lease_until, fence)
                VALUES (%d, 'shelf', 'operator', true, 2, 10, 10, 'waiting', now(), 'epoch',
                  now(), now() + interval '1 minute', 1)
                RETURNING id
                """
                        .formatted(synced.id.value()));
    }

    private static Run heldByTheDead(Synced synced, long id) {
        return new Run(
                synced.id,
                id,
                "shelf",
                true,
                Optional.empty(),
                false,
                10,
                10,
                RunState.WAITING,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                Instant.now(),
                1);
    }

    @Test
    void what_changed_since_is_asked_for_by_its_ids() {
        var synced = new Synced(town, 1009);
        var shelf = source.of(synced.id);

        var run = synced.over(synced.begun(", \"since_date\": \"2020-01-01\""));

        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(run.path("full_sync").asBoolean()).isFalse();
        assertThat(shelf.refreshed.stream().mapToInt(ids -> ids.size()).sum()).isEqualTo(30);
        assertThat(shelf.finished).isEmpty();
        assertThat(synced.shopState().toString()).doesNotContain("admin bulkOperationRunQuery");
    }

    private static long failedItems(Synced synced) {
        return AtRest.count(
                "SELECT count(*) FROM sync_failed_item WHERE store_id = " + synced.id.value());
    }

    private static <T> T done(Uni<T> work) {
        return work.subscribeAsCompletionStage()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
