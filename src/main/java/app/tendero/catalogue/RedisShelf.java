package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Changes;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CacheLevel;
import app.tendero.platform.RedisBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.hash.ReactiveHashCommands;
import io.quarkus.redis.datasource.keys.ReactiveKeyCommands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The shared shelf in Redis: one hash per store and state of its catalogue, so that what somebody
 * read before a change is never found by who knows of it. Fields of a hash cannot expire by
 * themselves, so each value begins with the second until which it counts.
 *
 * <p>A call that fails or is late is a miss. So is a value that would count for longer than any
 * should: the clock of whoever wrote it, or ours, is wrong, and nobody can tell how old it is.
 */
@Singleton
class RedisShelf implements SharedShelf {

    private final Optional<Commands> redis;
    private final RedisBreaker breaker;
    private final CatalogueConfig config;
    private final Clock clock;
    private final CacheLevel level;
    private final ToLongFunction<StoreId> versions;

    @Inject
    RedisShelf(
            Instance<ReactiveRedisDataSource> source,
            @ConfigProperty(name = "quarkus.redis.hosts") Optional<String> hosts,
            RedisBreaker breaker,
            CatalogueConfig config,
            MeterRegistry meters,
            Changes changes) {
        this(
                hosts.filter(host -> !host.isBlank()).map(host -> Commands.of(source.get())),
                breaker,
                config,
                meters,
                Clock.systemUTC(),
                changes::of);
    }

    RedisShelf(
            Optional<Commands> redis,
            RedisBreaker breaker,
            CatalogueConfig config,
            MeterRegistry meters,
            Clock clock,
            ToLongFunction<StoreId> versions) {
        this.redis = redis;
        this.breaker = breaker;
        this.level = new CacheLevel(meters, "redis");
        this.config = config;
        this.clock = clock;
        this.versions = versions;
    }

    @Override
    public long version(StoreId store) {
        return versions.applyAsLong(store);
    }

    @Override
    public Uni<Optional<String>> get(StoreId store, long version, String name) {
        if (redis.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return breaker.ask(() -> read(redis.get(), key(store, version), name), this::missed);
    }

    @Override
    public Uni<Void> put(StoreId store, long version, String name, String json) {
        return put(store, version, Map.of(name, json));
    }

    @Override
    public Uni<Map<String, Kept>> get(StoreId store, long version, List<String> names) {
        if (redis.isEmpty() || names.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return breaker.ask(
                () -> read(redis.get(), key(store, version), names),
                () -> {
                    level.away();
                    return Map.of();
                });
    }

    @Override
    public Uni<Void> put(StoreId store, long version, Map<String, String> texts) {
        if (redis.isEmpty() || texts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var until = clock.instant().plus(config.cacheTtl()).getEpochSecond();
        var values = new HashMap<String, String>();
        texts.forEach((name, text) -> values.put(name, until + "|" + text));
        var hash = redis.get().hash();
        var keys = redis.get().keys();
        var key = key(store, version);
        return breaker.ask(
                        () ->
                                hash.hset(key, values)
                                        .chain(() -> keys.pexpire(key, config.cacheTtl())),
                        () -> false)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(StoreId store) {
        return redis.isEmpty()
                ? Uni.createFrom().voidItem()
                : breaker.ask(() -> redis.get().keys().del(key(store, version(store))), () -> 0)
                        .replaceWithVoid();
    }

    private Uni<Optional<String>> read(Commands redis, String key, String name) {
        return redis.hash()
                .hget(key, name)
                .map(value -> stillGood(value).map(Kept::text))
                .invoke(found -> level.asked(found.isPresent()));
    }

    private Uni<Map<String, Kept>> read(Commands redis, String key, List<String> names) {
        return redis.hash().hmget(key, names.toArray(String[]::new)).map(this::stillGood);
    }

    private Map<String, Kept> stillGood(Map<String, @Nullable String> values) {
        var found = new HashMap<String, Kept>();
        values.forEach(
                (name, value) -> {
                    var kept = stillGood(value);
                    level.asked(kept.isPresent());
                    kept.ifPresent(good -> found.put(name, good));
                });
        return found;
    }

    private Optional<Kept> stillGood(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        var bar = value.indexOf('|');
        var left = bar > 0 ? second(value.substring(0, bar)) - clock.instant().getEpochSecond() : 0;
        return left > 0 && left <= config.cacheTtl().toSeconds()
                ? Optional.of(new Kept(value.substring(bar + 1), Duration.ofSeconds(left)))
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

    private Optional<String> missed() {
        level.away();
        return Optional.empty();
    }

    private static String key(StoreId store, long version) {
        return "catalogue:2:" + store + ":" + version;
    }

    record Commands(
            ReactiveHashCommands<String, String, String> hash, ReactiveKeyCommands<String> keys) {

        static Commands of(ReactiveRedisDataSource source) {
            return new Commands(source.hash(String.class), source.key(String.class));
        }
    }
}
