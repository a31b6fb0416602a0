package app.tendero.shopify;

import app.tendero.kernel.StoreId;
import app.tendero.platform.OwnContext;
import app.tendero.platform.Secret;
import app.tendero.shopify.TokenEndpoint.Grant;
import app.tendero.store.ShopTokens;
import app.tendero.store.ShopTokens.Held;
import app.tendero.store.ShopTokens.Lease;
import app.tendero.store.ShopTokens.Pair;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * The offline token of a store that installed the app. It lives an hour and is replaced a few
 * minutes before its end, by one replica at a time; the next pair is stored before anybody uses it.
 * An answer that was lost costs nothing: the refresh token stays good until what it was changed
 * into is used. One that Shopify does not know any more waits for the merchant to open the app.
 */
@Singleton
@Startup // so that its counters are there before the first refresh
class ExpiringTokens implements TokenSource {

    private static final Logger LOG = Logger.getLogger(ExpiringTokens.class);

    /** A token in memory is believed so long, then its row is looked at again. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    /** While somebody else replaces it the old one is believed so long. */
    private static final Duration MEANWHILE = Duration.ofSeconds(1);

    /** How long before its end a token is not given out any more. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(1);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final int LOOKS = 20;
    private static final int MOST_KEPT = 10_000;
    private static final List<String> OUTCOMES = List.of("renewed", "refused", "lost", "late");

    private final ShopTokens rows;
    private final TokenEndpoint endpoint;
    private final MeterRegistry meters;
    private final LongSupplier nanos;
    private final Cache<StoreId, Known> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Cache<StoreId, Long> refused =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Map<StoreId, Uni<Token>> underWay = new ConcurrentHashMap<>();

    @Inject
    ExpiringTokens(ShopTokens rows, TokenEndpoint endpoint, MeterRegistry meters) {
        this(rows, endpoint, meters, System::nanoTime);
    }

    ExpiringTokens(
            ShopTokens rows, TokenEndpoint endpoint, MeterRegistry meters, LongSupplier nanos) {
        this.rows = rows;
        this.endpoint = endpoint;
        this.meters = meters;
        this.nanos = nanos;
        OUTCOMES.forEach(outcome -> meters.counter("shopify.token.refreshes", "outcome", outcome));
    }

    private record Known(long generation, Secret access, long until) {}

    @Override
    public boolean serves(Shop shop) {
        return shop.store().isPresent();
    }

    @Override
    public Uni<Token> of(Shop shop) {
        var store = shop.store().orElseThrow();
        var kept = known.getIfPresent(store);
        if (kept != null && nanos.getAsLong() - kept.until() < 0) {
            return Uni.createFrom().item(new Token.Usable(kept.access()));
        }
        return underWay.computeIfAbsent(store, key -> once(shop, key))
                .emitOn(OwnContext.executor());
    }

    /** The same past what is in memory: the row says whether there is to be another pair. */
    Uni<Token> looked(Shop shop) {
        known.invalidate(shop.store().orElseThrow());
        return of(shop);
    }

    @Override
    public boolean refused(Shop shop, Secret token) {
        var store = shop.store().orElseThrow();
        var kept = known.getIfPresent(store);
        if (kept != null && kept.access().equals(token)) {
            refused.put(store, kept.generation());
            known.invalidate(store);
        }
        return true;
    }

    /** One at a time in this replica; the others wait for the same answer. */
    private Uni<Token> once(Shop shop, StoreId store) {
        return look(new Errand(shop, store, LOOKS))
                .onFailure()
                .recoverWithItem(new Token.None(new Trouble.Down(0, "no database")))
                .onTermination()
                .invoke(() -> underWay.remove(store))
                .memoize()
                .indefinitely();
    }

    /** A look at the row, and how many more may follow. */
    private record Errand(Shop shop, StoreId store, int looks) {

        Errand again() {
            return new Errand(shop, store, looks - 1);
        }
    }

    private Uni<Token> look(Errand errand) {
        return Uni.createFrom()
                .deferred(() -> rows.of(errand.store()))
                .chain(held -> held.isPresent() ? judge(errand, held.get()) : nothing("no token"));
    }

    private Uni<Token> judge(Errand errand, Held held) {
        if (held.dead()) {
            return waits();
        }
        return held.calm().isPositive() && !isRefused(errand, held)
                ? give(errand, held, shorter(held.calm(), BELIEVED))
                : rows.lease(errand.store(), held.generation())
                        .chain(
                                lease ->
                                        lease.isPresent()
                                                ? renew(errand, held, lease.get())
                                                : meanwhile(errand, held));
    }

    /** Somebody else asks for the next one: the old one does for now, if it still works. */
    private Uni<Token> meanwhile(Errand errand, Held held) {
        if (held.left().compareTo(LAST_MOMENT) > 0 && !isRefused(errand, held)) {
            return give(errand, held, shorter(held.left().minus(LAST_MOMENT), MEANWHILE));
        }
        return errand.looks() > 0
                ? pause().chain(() -> look(errand.again()))
                : nothing(new Trouble.Down(0, "the token is being replaced"));
    }

    private Uni<Token> renew(Errand errand, Held held, Lease lease) {
        return endpoint.refresh(errand.shop().domain(), lease.refresh())
                .chain(
                        grant ->
                                switch (grant) {
                                    case Grant.Given(var pair, var scopes) ->
                                            keep(errand, lease, pair);
                                    case Grant.Refused(var error) -> bury(errand, lease, error);
                                    case Grant.Away(var trouble) ->
                                            release(errand, held, lease, trouble);
                                });
    }

    /** What was not kept must not be used: whoever came meanwhile has another pair. */
    private Uni<Token> keep(Errand errand, Lease lease, Pair pair) {
        return rows.replace(errand.store(), lease, pair)
                .invoke(kept -> count(kept ? "renewed" : "late"))
                .chain(kept -> look(errand.again()));
    }

    private Uni<Token> bury(Errand errand, Lease lease, String error) {
        return rows.bury(errand.store(), lease)
                .chain(
                        dead -> {
                            if (!dead) {
                                return look(errand.again());
                            }
                            count("refused");
                            LOG.warnf(
                                    "store %s has no token any more (%s): its merchant must open"
                                            + " the app",
                                    errand.store(), error);
                            return waits();
                        });
    }

    private Uni<Token> release(Errand errand, Held held, Lease lease, Trouble trouble) {
        count("lost");
        return rows.release(errand.store(), lease)
                .chain(
                        () ->
                                held.left().compareTo(LAST_MOMENT) > 0 && !isRefused(errand, held)
                                        ? give(errand, held, Duration.ZERO)
                                        : nothing(trouble));
    }

    private boolean isRefused(Errand errand, Held held) {
        var generation = refused.getIfPresent(errand.store());
        return generation != null && generation == held.generation();
    }

    private Uni<Token> give(Errand errand, Held held, Duration believed) {
        var until = nanos.getAsLong() + believed.toNanos();
        known.put(errand.store(), new Known(held.generation(), held.access(), until));
        return Uni.createFrom().item(new Token.Usable(held.access()));
    }

    private void count(String outcome) {
        meters.counter("shopify.token.refreshes", "outcome", outcome).increment();
    }

    private static Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_AGAIN);
    }

    private static Uni<Token> waits() {
        return nothing(new Trouble.Denied(401, "waits for the merchant"));
    }

    private static Uni<Token> nothing(String why) {
        return nothing(new Trouble.Denied(0, why));
    }

    private static Uni<Token> nothing(Trouble trouble) {
        return Uni.createFrom().item(new Token.None(trouble));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
