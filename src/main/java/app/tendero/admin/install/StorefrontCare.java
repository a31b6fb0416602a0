package app.tendero.admin.install;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import app.tendero.shopify.StorefrontAccess;
import app.tendero.shopify.StorefrontAccess.Outcome;
import app.tendero.store.Store;
import app.tendero.store.StorefrontWishes;
import app.tendero.store.StorefrontWishes.Wish;
import app.tendero.store.Stores;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sees to it that an installed store has a Storefront token, without which its checkouts know
 * neither exact totals nor the shopper's phone: at once when the app comes in, and again later
 * where Shopify could not be asked.
 */
@Singleton
class StorefrontCare {

    private static final Logger LOG = Logger.getLogger(StorefrontCare.class);

    /** What the carts of strangers take. */
    static final String SCOPE = "unauthenticated_write_checkouts";

    private final StorefrontWishes wishes;
    private final StorefrontAccess access;
    private final Stores stores;
    private final Poller rounds;

    StorefrontCare(StorefrontWishes wishes, StorefrontAccess access, Stores stores, Vertx vertx) {
        this.wishes = wishes;
        this.access = access;
        this.stores = stores;
        this.rounds = new Poller(vertx, "storefront tokens", Duration.ofSeconds(5), this::next);
    }

    void up(@Observes StartupEvent event) {
        rounds.start();
    }

    void down(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Gets a store its token, if it wants one; it does not fail, the wish stays. */
    Uni<Void> see(StoreId store) {
        return wishes.wish(store)
                .chain(wish -> wish.isPresent() ? fulfil(wish.get()) : nothing())
                .onFailure()
                .invoke(why -> LOG.warnf("store %s waits for its cart token: %s", store, why))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** What the merchant granted or took back, after it was noted. */
    Uni<Void> granted(StoreId store, boolean carts) {
        return carts ? see(store) : wishes.forget(store);
    }

    private Uni<Boolean> next() {
        return wishes.claim()
                .chain(
                        wish ->
                                wish.isPresent()
                                        ? fulfil(wish.get()).replaceWith(true)
                                        : Uni.createFrom().item(false));
    }

    private Uni<Void> fulfil(Wish wish) {
        return stores.byId(wish.store())
                .chain(store -> asked(store))
                .chain(outcome -> judged(wish, outcome));
    }

    private Uni<Outcome> asked(Optional<Store> store) {
        return store.isPresent()
                ? access.token(store.get())
                : Uni.createFrom().item(new Outcome.Later("no store"));
    }

    private Uni<Void> judged(Wish wish, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Given(var token) ->
                    wishes.keep(wish, token)
                            .invoke(kept -> LOG.infof(told(kept), wish.store()))
                            .replaceWithVoid();
            case Outcome.NotGranted not -> wishes.drop(wish);
            case Outcome.Later(var why) -> {
                LOG.infof("store %s gets its cart token later: %s", wish.store(), why);
                yield wishes.later(wish);
            }
        };
    }

    private static String told(boolean kept) {
        return kept
                ? "store %s has a token for carts"
                : "store %s left before it had a token for carts";
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
