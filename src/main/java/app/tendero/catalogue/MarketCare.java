package app.tendero.catalogue;

import app.tendero.kernel.Markets;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import app.tendero.shopify.MarketQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Store;
import app.tendero.store.StoreMarkets;
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
 * Learns in the background where stores ask for other money than their own: a question a few times
 * a day and when the shop changed, to the Storefront API, where it costs no points, else to the
 * Admin API. So a chat never waits for it, and a store with one market pays nothing for those with
 * several.
 */
@Singleton
class MarketCare {

    private static final Logger LOG = Logger.getLogger(MarketCare.class);

    private final StoreMarkets markets;
    private final MarketQueries queries;
    private final Stores stores;
    private final Poller rounds;

    MarketCare(StoreMarkets markets, MarketQueries queries, Stores stores, Vertx vertx) {
        this.markets = markets;
        this.queries = queries;
        this.stores = stores;
        this.rounds = new Poller(vertx, "markets", Duration.ofSeconds(2), this::next);
    }

    void up(@Observes StartupEvent event) {
        rounds.start();
    }

    void down(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private Uni<Boolean> next() {
        return markets.claim()
                .chain(
                        due ->
                                due.isPresent()
                                        ? asked(due.get()).replaceWith(true)
                                        : Uni.createFrom().item(false));
    }

    private Uni<Void> asked(StoreId id) {
        return stores.byId(id)
                .chain(found -> asked(found))
                .onFailure()
                .invoke(why -> LOG.warnf("store %s: markets not read: %s", id, why.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> asked(Optional<Store> found) {
        return found.isEmpty()
                ? Uni.createFrom().voidItem()
                : queries.markets(found.get()).chain(answer -> judged(found.get().id(), answer));
    }

    /** Who does not answer now is asked again soon. */
    private Uni<Void> judged(StoreId store, ShopifyAnswer<Markets> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var told) -> markets.keep(store, told);
            case ShopifyAnswer.Partial(var told, var codes) -> Uni.createFrom().voidItem();
            case ShopifyAnswer.None(var trouble) -> Uni.createFrom().voidItem();
        };
    }
}
