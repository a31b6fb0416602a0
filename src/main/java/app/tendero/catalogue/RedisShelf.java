package app.tendero.catalogue;

import app.tendero.kernel.StoreId;
import app.tendero.platform.CacheLevel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.hash.ReactiveHashCommands;
import io.quarkus.redis.datasource.keys.ReactiveKeyCommands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The shared shelf in Redis: one hash per store, so that a whole catalogue is forgotten with one
 * command. Fields of a hash cannot expire by themselves, so each value begins with the second until
 * which it counts.
 *
 * <p>Cut off cleanly: a call that fails or is late is a miss, and after two in a row nobody calls
 * for a while.
 */
@ApplicationScoped
class RedisShelf implements SharedShelf {

    private static final Logger LOG = Logger.getLogger(RedisShelf.class);

    private static final int MOST_FAILURES = 2;

    private final Optional<Commands> redis;
    private final CatalogueConfig config;
    private final Clock clock;
    private final CacheLevel level;
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private volatile Instant awayUntil = Instant.MIN;

    @Inject
    RedisShelf(
            Instance<ReactiveRedisDataSource> source,
            @ConfigProperty(name = "quarkus.redis.hosts") Optional<String> hosts,
            CatalogueConfig config,
            MeterRegistry meters) {
        this(
                hosts.filter(host -> !host.isBlank()).map(host -> Commands.of(source.get())),
                config,
                meters,
                Clock.systemUTC());
    }

    RedisShelf(
            Optional<Commands> redis, CatalogueConfig config, MeterRegistry meters, Clock clock) {
        this.redis = redis;
        this.level = new CacheLevel(meters, "redis");
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<String>> get(StoreId store, String name) {
        if (redis.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (isAway()) {
            level.away();
            return Uni.createFrom().item(Optional.empty());
        }
        return guarded(() -> read(redis.get(), store, name), Optional.empty(), level::away);
    }

    @Override
    public Uni<Void> put(StoreId store, String name, String json) {
        if (redis.isEmpty() || isAway()) {
            return Uni.createFrom().voidItem();
        }
        var until = clock.instant().plus(config.cacheTtl()).getEpochSecond();
        var hash = redis.get().hash();
        var keys = redis.get().keys();
        return guarded(
                        () ->
                                hash.hset(key(store), name, until + "|" + json)
                                        .chain(() -> keys.pexpire(key(store), config.cacheTtl()))
                                        .replaceWith(Optional.<String>empty()),
                        Optional.empty(),
                        () -> {})
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(StoreId store) {
        return redis.isEmpty() || isAway()
                ? Uni.createFrom().voidItem()
                : guarded(() -> redis.get().keys().del(key(store)), 0, () -> {}).replaceWithVoid();
    }

    private Uni<Optional<String>> read(Commands redis, StoreId store, String name) {
        return redis.hash()
                .hget(key(store), name)
                .map(this::stillGood)
                .invoke(found -> level.asked(found.isPresent()));
    }

    private Optional<String> stillGood(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        var bar = value.indexOf('|');
        return bar > 0 && clock.instant().getEpochSecond() < second(value.substring(0, bar))
                ? Optional.of(value.substring(bar + 1))
                : Optional.empty();
    }

    /** What somebody else wrote there is long past. */
    private static long second(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    private <T> Uni<T> guarded(Supplier<Uni<? extends T>> call, T otherwise, Runnable away) {
        return Uni.createFrom()
                .deferred(call)
                .ifNoItem()
                .after(config.redisTimeout())
                .fail()
                .invoke(() -> failuresInARow.set(0))
                .onFailure()
                .invoke(this::failed)
                .onFailure()
                .invoke(away)
                .onFailure()
                .recoverWithItem(otherwise);
    }

    private boolean isAway() {
        return clock.instant().isBefore(awayUntil);
    }

    /** A first one may be late only because the connection had to be opened. */
    private void failed(Throwable failure) {
        if (failuresInARow.incrementAndGet() >= MOST_FAILURES) {
            awayUntil = clock.instant().plus(config.redisPause());
            LOG.warnf(
                    "redis away, catalogue goes on without: %s",
                    failure.getClass().getSimpleName());
        }
    }

    private static String key(StoreId store) {
        return "catalogue:1:" + store;
    }

    record Commands(
            ReactiveHashCommands<String, String, String> hash, ReactiveKeyCommands<String> keys) {

        static Commands of(ReactiveRedisDataSource source) {
            return new Commands(source.hash(String.class), source.key(String.class));
        }
    }
}
