package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.pgclient.PgException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    /** Batches that were started, each waiting for the test to end it. */
    private final List<List<Integer>> batches = new ArrayList<>();

    private final List<UniEmitter<? super List<String>>> open = new ArrayList<>();

    private final GroupCommit<Integer, String> commits = new GroupCommit<>(this::begin, 3, 1, 5);

    private Uni<List<String>> begin(List<Integer> batch) {
        batches.add(batch);
        return Uni.createFrom().emitter(open::add);
    }

    private UniAssertSubscriber<String> add(int item) {
        return commits.add(item).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private void end(int batch) {
        open.get(batch).complete(batches.get(batch).stream().map(i -> "done " + i).toList());
    }

    @Test
    void the_first_goes_at_once_and_the_others_share_the_next_batch() {
        var first = add(1);
        var second = add(2);
        var third = add(3);

        end(0);

        assertThat(batches).containsExactly(List.of(1), List.of(2, 3));
        first.assertCompleted().assertItem("done 1");
        second.assertNotTerminated();
        end(1);
        second.assertItem("done 2");
        third.assertItem("done 3");
    }

    @Test
    void a_batch_is_never_larger_than_allowed() {
        for (int i = 1; i <= 6; i++) {
            add(i);
        }

        end(0);
        end(1);

        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5, 6));
    }

    @Test
    void beyond_what_may_wait_the_answer_is_full_at_once() {
        for (int i = 1; i <= 6; i++) {
            add(i);
        }

        var tooMuch = add(7);

        tooMuch.assertFailedWith(GroupCommit.Full.class);
    }

    @Test
    void when_the_database_refuses_a_batch_the_bad_member_sinks_alone() {
        var commits = new GroupCommit<Integer, String>(this::refuseThirteen, 10, 1, 100);
        var blocker = commits.add(0).subscribe().withSubscriber(UniAssertSubscriber.create());
        var good = commits.add(12).subscribe().withSubscriber(UniAssertSubscriber.create());
        var bad = commits.add(13).subscribe().withSubscriber(UniAssertSubscriber.create());

        open.getFirst().complete(List.of("done 0"));

        blocker.assertItem("done 0");
        good.assertItem("done 12");
        bad.assertFailedWith(PgException.class);
    }

    private Uni<List<String>> refuseThirteen(List<Integer> batch) {
        if (batch.contains(0)) {
            return Uni.createFrom().emitter(open::add);
        }
        return batch.contains(13)
                ? Uni.createFrom().failure(new PgException("bad row", "ERROR", "22000", ""))
                : Uni.createFrom().item(batch.stream().map(i -> "done " + i).toList());
    }

    @Test
    void when_the_database_is_away_all_of_a_batch_fail_and_the_next_goes_on() {
        var first = add(1);
        var second = add(2);

        open.getFirst().fail(new IllegalStateException("connection lost"));
        end(1);

        first.assertFailedWith(IllegalStateException.class);
        second.assertItem("done 2");
    }

    @Test
    void what_comes_before_a_late_start_is_in_the_batch() {
        var starts = new ArrayList<Runnable>();
        var late = new GroupCommit<Integer, String>(this::begin, 3, 1, 5, starts::add);
        late.add(1).subscribe().withSubscriber(UniAssertSubscriber.create());
        late.add(2).subscribe().withSubscriber(UniAssertSubscriber.create());
        assertThat(batches).isEmpty();

        starts.getFirst().run();

        assertThat(starts).hasSize(1);
        assertThat(batches).containsExactly(List.of(1, 2));
    }
}
