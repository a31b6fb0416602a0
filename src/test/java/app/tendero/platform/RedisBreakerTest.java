package app.tendero.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** When nobody asks Redis any more, and when somebody does again. */
class RedisBreakerTest {

    private final List<Runnable> probes = new ArrayList<>();
    private final RedisBreaker breaker =
            new RedisBreaker(() -> Uni.createFrom().item("PONG"), probes::add);

    @Test
    void two_failures_in_a_row_are_enough() {
        fail(ask());
        assertThat(breaker.isAway()).isFalse();
        fail(ask());

        assertThat(breaker.isAway()).isTrue();
    }

    @Test
    void failures_while_others_are_answered_say_nothing_against_redis() {
        var slow = List.of(ask(), ask(), ask());
        answer(ask());
        slow.forEach(RedisBreakerTest::fail);

        assertThat(breaker.isAway()).isFalse();
        slow.forEach(question -> question.told().assertCompleted().assertItem("without"));
    }

    @Test
    void after_the_last_answer_failures_count_again() {
        fail(ask());
        answer(ask());
        fail(ask());
        assertThat(breaker.isAway()).isFalse();
        fail(ask());

        assertThat(breaker.isAway()).isTrue();
    }

    @Test
    void a_sign_of_life_brings_everybody_back() {
        fail(ask());
        fail(ask());
        assertThat(ask().open()).isEmpty();

        probes.removeFirst().run();

        assertThat(breaker.isAway()).isFalse();
        assertThat(ask().open()).isPresent();
    }

    @Test
    void whoever_asked_goes_on_where_they_asked() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var own = vertx.getOrCreateContext();
            var open = new CompletableFuture<UniEmitter<? super String>>();
            var toldOn = new CompletableFuture<Context>();
            own.runOnContext(
                    asking ->
                            breaker.ask(
                                            () -> Uni.createFrom().<String>emitter(open::complete),
                                            () -> "without")
                                    .subscribe()
                                    .with(told -> toldOn.complete(Vertx.currentContext())));
            var connection = open.get(5, SECONDS);

            ((ContextInternal) own)
                    .duplicate()
                    .runOnContext(ofSomebodyElse -> connection.complete("answer"));

            assertThat(toldOn.get(5, SECONDS)).isSameAs(own);
        } finally {
            vertx.close();
        }
    }

    /** What Redis was asked and has not answered, and what whoever asked was told. */
    private record Question(
            Optional<UniEmitter<? super String>> open, UniAssertSubscriber<String> told) {}

    private Question ask() {
        var open = new AtomicReference<UniEmitter<? super String>>();
        var told =
                breaker.ask(() -> Uni.createFrom().<String>emitter(open::set), () -> "without")
                        .subscribe()
                        .withSubscriber(UniAssertSubscriber.<String>create());
        return new Question(Optional.ofNullable(open.get()), told);
    }

    private static void answer(Question question) {
        question.open().orElseThrow().complete("answer");
    }

    private static void fail(Question question) {
        question.open().orElseThrow().fail(new IllegalStateException("the line broke"));
    }
}
