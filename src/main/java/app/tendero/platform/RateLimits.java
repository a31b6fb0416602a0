package app.tendero.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts how often somebody did something in a window of time: over all replicas through Redis, by
 * each replica alone while Redis is away.
 */
@Singleton
public class RateLimits {

    private static final int KEPT_HERE = 10_000;

    /** Counts and answers how many there were and how many milliseconds the window still lasts. */
    private static final String COUNT =
            """
            local count = redis.call('INCR', KEYS[1])
            local left = redis.call('PTTL', KEYS[1])
            if left < 0 then
              redis.call('PEXPIRE', KEYS[1], ARGV[1])
              left = tonumber(ARGV[1])
            end
            return {count, left}""";

    private final Optional<ReactiveRedisDataSource> redis;
    private final RedisBreaker breaker;
    private final Clock clock;
    private final Cache<String, Window> here = Caffeine.newBuilder().maximumSize(KEPT_HERE).build();

    @Inject
    RateLimits(
            Instance<ReactiveRedisDataSource> source,
            @ConfigProperty(name = "quarkus.redis.hosts") Optional<String> hosts,
            RedisBreaker breaker) {
        this(
                hosts.filter(host -> !host.isBlank()).map(host -> source.get()),
                breaker,
                Clock.systemUTC());
    }

    RateLimits(Optional<ReactiveRedisDataSource> redis, RedisBreaker breaker, Clock clock) {
        this.redis = redis;
        this.breaker = breaker;
        this.clock = clock;
    }

    /**
     * What a count came to.
     *
     * @param allowed whether this one was still within the limit
     * @param remaining how many more are
     * @param resets when the window ends
     */
    public record Verdict(boolean allowed, int limit, int remaining, Instant resets) {

        static Verdict of(long count, int limit, Instant resets) {
            return new Verdict(count <= limit, limit, (int) Math.max(0, limit - count), resets);
        }
    }

    /**
     * Counts one, and says whether it is still within {@code limit} per {@code window}. Never
     * fails.
     *
     * @param key whose and what, without personal data: {@code api:store:7}
     */
    public Uni<Verdict> take(String key, int limit, Duration window) {
        if (redis.isEmpty()) {
            return Uni.createFrom().item(takeHere(key, limit, window));
        }
        var millis = Long.toString(window.toMillis());
        return breaker.ask(
                () ->
                        redis.get()
                                .execute("EVAL", COUNT, "1", "limit:1:" + key, millis)
                                .map(answer -> verdict(answer, limit)),
                () -> takeHere(key, limit, window));
    }

    private Verdict verdict(Response answer, int limit) {
        var left = answer.get(1).toLong();
        return Verdict.of(answer.get(0).toLong(), limit, clock.instant().plusMillis(left));
    }

    private Verdict takeHere(String key, int limit, Duration window) {
        var now = clock.instant();
        var current =
                here.asMap()
                        .compute(
                                key,
                                (k, old) ->
                                        old != null && now.isBefore(old.ends())
                                                ? old
                                                : new Window(
                                                        now.plus(window), new AtomicInteger()));
        return Verdict.of(current.count().incrementAndGet(), limit, current.ends());
    }

    private record Window(Instant ends, AtomicInteger count) {}
}
