package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starts that keep a gap between them. */
class SpacedTest {

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
    private long now = -7;
    private final Spaced spaced = new Spaced(vertx, Duration.ofMillis(20), () -> now);

    @AfterEach
    void close() {
        var unused = vertx.close();
    }

    @Test
    void the_first_one_after_a_rest_starts_at_once() {
        spaced.execute(() -> begun.add(1));
        now += TimeUnit.MILLISECONDS.toNanos(20);
        spaced.execute(() -> begun.add(2));

        assertThat(begun).containsExactly(1, 2);
    }

    @Test
    void one_that_follows_closely_starts_after_the_gap() throws InterruptedException {
        spaced.execute(() -> begun.add(1));
        now += TimeUnit.MILLISECONDS.toNanos(5);
        long before = System.nanoTime();
        spaced.execute(() -> begun.add(2));

        assertThat(begun.take()).isEqualTo(1);
        assertThat(begun.poll(30, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isGreaterThan(Duration.ofMillis(13));
    }
}
