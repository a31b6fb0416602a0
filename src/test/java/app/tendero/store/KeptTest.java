package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.CacheLevel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Optional<String> NOBODY = Optional.empty();

    private final List<UniEmitter<? super Optional<String>>> reads = new ArrayList<>();
    private long now = Duration.ofDays(1).toNanos();

    private final Kept<String, Optional<String>> kept =
            new Kept<>(
                    10,
                    Duration.ofSeconds(300),
                    key -> Uni.createFrom().emitter(reads::add),
                    Optional::isEmpty,
                    new CacheLevel(new SimpleMeterRegistry(), "store"),
                    () -> now);

    @Test
    void who_asks_while_it_is_read_waits_for_the_same_read_and_later_ones_do_not_wait() {
        var one = ask();
        var two = ask();

        reads.getFirst().complete(Optional.of("linen-house"));

        assertThat(one.getItem()).contains("linen-house");
        assertThat(two.getItem()).contains("linen-house");
        assertThat(ask().getItem()).contains("linen-house");
        assertThat(reads).hasSize(1);
    }

    @Test
    void what_is_read_while_it_changes_is_answered_and_not_kept() {
        var early = ask();

        kept.drop("106");
        reads.getFirst().complete(Optional.of("old"));
        var late = ask();
        reads.getLast().complete(Optional.of("new"));

        assertThat(early.getItem()).contains("old");
        assertThat(late.getItem()).contains("new");
        assertThat(ask().getItem()).contains("new");
    }

    @Test
    void dropping_by_answer_takes_nothing_there_and_what_is_under_way_along() {
        ask();
        kept.dropIf(answer -> false);
        var again = ask();
        reads.getLast().complete(NOBODY);

        kept.dropIf(answer -> false);
        ask();

        assertThat(again.getItem()).isEmpty();
        assertThat(reads).hasSize(3);
    }

    @Test
    void a_failed_read_is_tried_again_by_the_next_who_asks() {
        var failed = ask();

        reads.getFirst().fail(new IllegalStateException("away"));
        ask();
        reads.getLast().complete(Optional.of("linen-house"));

        failed.assertFailedWith(IllegalStateException.class);
        assertThat(ask().getItem()).contains("linen-house");
    }

    @Test
    void nothing_there_is_believed_for_a_moment_and_an_answer_for_its_whole_life() {
        ask();
        reads.getLast().complete(NOBODY);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(ask().getItem()).isEmpty();
        assertThat(reads).hasSize(1);

        now += Duration.ofSeconds(1).toNanos();
        ask();
        reads.getLast().complete(Optional.of("linen-house"));
        now += Duration.ofSeconds(299).toNanos();
        ask();
        assertThat(reads).hasSize(2);

        now += Duration.ofSeconds(2).toNanos();
        ask();
        assertThat(reads).hasSize(3);
    }

    private UniAssertSubscriber<Optional<String>> ask() {
        return kept.get("106").subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
