package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Eventually;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A claim nobody knows the outcome of is looked for more than once: it may come late. */
class LostClaimsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration EVERY = Duration.ofMillis(8);

    private final Vertx vertx = Vertx.vertx();
    private final List<List<UUID>> looks = new CopyOnWriteArrayList<>();
    private final AtomicBoolean away = new AtomicBoolean();
    private final LostClaims lost = new LostClaims(vertx, "test", EVERY, this::giveBack);

    @AfterEach
    void close() {
        lost.stop();
        var unused = vertx.close();
    }

    @Test
    void it_is_looked_for_again_and_again_and_then_forgotten() {
        var claim = UUID.randomUUID();
        lost.start();

        lost.add(claim);

        Eventually.is(() -> "looked for twenty times", PATIENCE, () -> looks.size() == 20);
        lost.add(UUID.randomUUID());
        Eventually.is(() -> "the next one", PATIENCE, () -> looks.size() > 20);
        assertThat(looks.get(20)).hasSize(1).doesNotContain(claim);
    }

    @Test
    void looks_that_fail_do_not_count() {
        var claim = UUID.randomUUID();
        away.set(true);
        lost.start();

        lost.add(claim);
        Eventually.is(() -> "some looks failed", PATIENCE, () -> looks.size() >= 3);
        int failed = looks.size();
        away.set(false);

        Eventually.is(() -> "all looks", PATIENCE, () -> looks.size() >= failed + 20);
    }

    @Test
    void a_claim_that_was_answered_is_not_looked_for() {
        lost.start();

        var outcome = lost.watch(UUID.randomUUID(), Uni.createFrom().item("lanes"));

        assertThat(outcome.await().atMost(PATIENCE)).isEqualTo("lanes");
        assertThat(looks).isEmpty();
    }

    private Uni<Void> giveBack(List<UUID> claims) {
        looks.add(claims);
        return away.get()
                ? Uni.createFrom().failure(new IllegalStateException("away"))
                : Uni.createFrom().voidItem();
    }
}
