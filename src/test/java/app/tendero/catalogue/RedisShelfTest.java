package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.RedisBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.hash.ReactiveHashCommands;
import io.quarkus.redis.datasource.keys.ReactiveKeyCommands;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The shared shelf in a real Redis, and without one. */
@QuarkusTest
class RedisShelfTest {

    private static final StoreId STORE = new StoreId(4711);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MovingClock clock = new MovingClock();
    private final CatalogueKit.Config config = new CatalogueKit.Config(10);

    @Inject ReactiveRedisDataSource redis;
    @Inject RedisBreaker breaker;

    @Test
    void what_one_replica_puts_down_another_takes_up() {
        var one = shelf();
        var other = shelf();

        await(one.put(STORE, 1, "product:1", "{\"a\": \"|\"}"));

        assertThat(await(other.get(STORE, 1, "product:1"))).contains("{\"a\": \"|\"}");
        assertThat(await(other.get(STORE, 1, "product:2"))).isEmpty();
        assertThat(await(other.get(new StoreId(4712), 1, "product:1"))).isEmpty();
    }

    @Test
    void several_are_put_down_and_taken_up_at_once_with_the_time_that_is_left() {
        var shelf = shelf();
        await(shelf.put(STORE, 1, Map.of("price:7", "7.00 EUR", "price:8", "8.00 EUR")));
        clock.pass(Duration.ofMinutes(2));

        var found = await(shelf().get(STORE, 1, List.of("price:7", "price:8", "price:9")));

        assertThat(found)
                .containsOnlyKeys("price:7", "price:8")
                .containsEntry("price:7", new SharedShelf.Kept("7.00 EUR", Duration.ofMinutes(3)));
        assertThat(await(shelf.get(STORE, 2, List.of("price:7")))).isEmpty();
        assertThat(asked("hit")).isEqualTo(2);
        assertThat(asked("miss")).isEqualTo(2);
    }

    private double asked(String result) {
        return meters.get("cache.requests")
                .tag("level", "redis")
                .tag("result", result)
                .counter()
                .count();
    }

    @Test
    void what_is_old_is_not_taken_up() {
        var shelf = shelf();
        await(shelf.put(STORE, 1, "product:3", "{}"));

        clock.pass(Duration.ofMinutes(6));

        assertThat(await(shelf.get(STORE, 1, "product:3"))).isEmpty();
    }

    @Test
    void a_changed_catalogue_is_forgotten_by_all() {
        var one = shelf();
        var other = shelf();
        await(one.put(STORE, 1, "product:4", "{}"));

        await(one.forget(STORE));

        assertThat(await(other.get(STORE, 1, "product:4"))).isEmpty();
    }

    @Test
    void what_was_read_before_a_change_is_not_found_by_who_knows_of_it() {
        var slow = shelf();
        var other = shelf();

        await(slow.put(STORE, 1, "product:6", "{}"));

        assertThat(await(other.get(STORE, 2, "product:6"))).isEmpty();
    }

    @Test
    void what_somebody_else_wrote_there_is_nothing() {
        await(redis.hash(String.class).hset("catalogue:2:4711:1", "strange", "hello"));

        assertThat(await(shelf().get(STORE, 1, "strange"))).isEmpty();
    }

    @Test
    void a_redis_that_hangs_is_left_alone_until_it_gives_a_sign() {
        var calls = new AtomicInteger();
        var probes = new ArrayList<Runnable>();
        var signs = new AtomicInteger();
        var breaker =
                new RedisBreaker(
                        () -> {
                            signs.incrementAndGet();
                            return Uni.createFrom().item("PONG");
                        },
                        probes::add);
        var shelf =
                new RedisShelf(
                        Optional.of(hanging(calls)), breaker, config, meters, clock, store -> 1);

        var first = await(shelf.get(STORE, 1, "a"));
        await(shelf.get(STORE, 1, "b"));
        await(shelf.put(STORE, 1, "a", "{}"));
        await(shelf.forget(STORE));
        await(shelf.get(STORE, 1, "a"));
        var callsWhileAway = calls.get();
        probes.removeFirst().run();
        await(shelf.get(STORE, 1, "a"));

        assertThat(first).isEmpty();
        assertThat(callsWhileAway).isEqualTo(2);
        assertThat(signs).hasValue(1);
        assertThat(meters.get("cache.requests").tag("result", "away").counter().count())
                .isEqualTo(4);
        assertThat(calls).hasValue(3);
    }

    @Test
    void what_a_replica_with_a_wrong_clock_put_down_is_not_taken_up() {
        var ahead = shelf();
        clock.pass(Duration.ofMinutes(10));
        await(ahead.put(STORE, 1, "product:5", "{}"));

        clock.pass(Duration.ofMinutes(-10));

        assertThat(await(shelf().get(STORE, 1, "product:5"))).isEmpty();
    }

    @Test
    void without_redis_nothing_is_shared_and_nothing_fails() {
        var shelf = new RedisShelf(Optional.empty(), breaker, config, meters, clock, store -> 1);

        await(shelf.put(STORE, 1, "a", "{}"));
        await(shelf.forget(STORE));

        assertThat(await(shelf.get(STORE, 1, "a"))).isEmpty();
    }

    private RedisShelf shelf() {
        return new RedisShelf(
                Optional.of(RedisShelf.Commands.of(redis)),
                breaker,
                config,
                meters,
                clock,
                store -> 1);
    }

    @SuppressWarnings("unchecked") // a proxy knows no type parameters
    private static RedisShelf.Commands hanging(AtomicInteger calls) {
        return new RedisShelf.Commands(
                silent(ReactiveHashCommands.class, calls),
                silent(ReactiveKeyCommands.class, calls));
    }

    private static <T> T silent(Class<T> type, AtomicInteger calls) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            calls.incrementAndGet();
                            return Uni.createFrom().nothing();
                        }));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().toCompletableFuture().join();
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
