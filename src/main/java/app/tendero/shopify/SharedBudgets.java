package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.RedisBreaker;
import app.tendero.shopify.CostBudget.Throttle;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other replicas what a shop's bucket holds, so that the background work of all of them
 * together leaves the chat its half. Without Redis each finds out by its own next answer.
 *
 * <p>How old a figure is tells what is left of its key's life: no clock of a replica counts.
 */
@Singleton
class SharedBudgets {

    private static final long LIFE_MILLIS = 30_000;
    private static final String TOLD =
            "return {redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1])}";

    private final Optional<ReactiveRedisDataSource> redis;
    private final RedisBreaker breaker;
    private final Map<ShopDomain, AtomicInteger> asked = new ConcurrentHashMap<>();

    @Inject
    SharedBudgets(
            Instance<ReactiveRedisDataSource> source,
            @ConfigProperty(name = "quarkus.redis.hosts") Optional<String> hosts,
            RedisBreaker breaker) {
        this(hosts.filter(host -> !host.isBlank()).map(host -> source.get()), breaker);
    }

    SharedBudgets(Optional<ReactiveRedisDataSource> redis, RedisBreaker breaker) {
        this.redis = redis;
        this.breaker = breaker;
    }

    /**
     * What some replica said last.
     *
     * @param age of the word
     */
    record Told(Throttle throttle, Duration age) {}

    /** Empty where nobody said anything for half a minute. Never fails. */
    Uni<Optional<Told>> last(ShopDomain shop) {
        return redis.map(
                        source ->
                                breaker.<Optional<Told>>ask(
                                        () ->
                                                source.execute("EVAL", TOLD, "1", key(shop))
                                                        .map(SharedBudgets::told),
                                        Optional::empty))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** Says what a bucket holds now. Never fails. */
    Uni<Void> tell(ShopDomain shop, Throttle now) {
        var value =
                now.maximumAvailable() + " " + now.currentlyAvailable() + " " + now.restoreRate();
        return redis.map(
                        source ->
                                breaker.<Optional<Response>>ask(
                                        () ->
                                                source.execute(
                                                                "SET",
                                                                key(shop),
                                                                value,
                                                                "PX",
                                                                Long.toString(LIFE_MILLIS))
                                                        .map(Optional::ofNullable),
                                        Optional::empty))
                .map(Uni::replaceWithVoid)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /**
     * The same for callers who do not wait. One word at a time for each shop, and what is asked for
     * meanwhile comes to one more: an older word never lands on a newer one.
     *
     * @param now what the bucket holds when it is said; empty where nothing is known
     */
    void tellAside(ShopDomain shop, Supplier<Optional<Throttle>> now) {
        var unsaid = asked.computeIfAbsent(shop, first -> new AtomicInteger());
        if (unsaid.getAndIncrement() == 0) {
            say(shop, now, unsaid);
        }
    }

    private void say(ShopDomain shop, Supplier<Optional<Throttle>> now, AtomicInteger unsaid) {
        int covered = unsaid.get();
        Runnable next =
                () -> {
                    if (unsaid.addAndGet(-covered) > 0) {
                        say(shop, now, unsaid);
                    }
                };
        Uni.createFrom()
                .deferred(
                        () ->
                                now.get()
                                        .map(word -> tell(shop, word))
                                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .subscribe()
                .with(told -> next.run(), failure -> next.run());
    }

    private static Optional<Told> told(@Nullable Response answer) {
        if (answer == null || answer.size() < 2 || answer.get(0) == null) {
            return Optional.empty();
        }
        var age = Math.max(0, LIFE_MILLIS - answer.get(1).toLong());
        return parsed(answer.get(0).toString()).map(one -> new Told(one, Duration.ofMillis(age)));
    }

    /** What lies in Redis is trusted as little as what comes from a stranger. */
    static Optional<Throttle> parsed(String value) {
        try {
            var parts = value.split(" ", 4);
            return parts.length == 3
                    ? Optional.of(
                                    new Throttle(
                                            Double.parseDouble(parts[0]),
                                            Double.parseDouble(parts[1]),
                                            Double.parseDouble(parts[2])))
                            .filter(SharedBudgets::isSound)
                    : Optional.empty();
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isSound(Throttle told) {
        return told.maximumAvailable() > 0
                && told.restoreRate() > 0
                && Double.isFinite(told.maximumAvailable())
                && Double.isFinite(told.currentlyAvailable())
                && Double.isFinite(told.restoreRate());
    }

    private static String key(ShopDomain shop) {
        return "cost:1:" + shop.value();
    }
}
