package app.tendero.shopify;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import app.tendero.store.ShopTokens;
import app.tendero.store.Stores;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Keeps the tokens of stores alive for which nobody asks anything. A store that is in use gets a
 * new pair every hour; one that rests would lose its refresh token after ninety days, and then only
 * its merchant could bring another. Which replica asks is decided where every new pair is: by a
 * lease on the store's row.
 */
@Singleton
class IdleTokens {

    private static final Logger LOG = Logger.getLogger(IdleTokens.class);

    /** Early enough for Shopify, or us, to be away for days. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;

    private final ShopTokens rows;
    private final Stores stores;
    private final ExpiringTokens tokens;
    private final Poller rounds;

    IdleTokens(ShopTokens rows, Stores stores, ExpiringTokens tokens, Vertx vertx) {
        this.rows = rows;
        this.stores = stores;
        this.tokens = tokens;
        this.rounds = new Poller(vertx, "idle tokens", PAUSE, this::round);
    }

    void up(@Observes StartupEvent event) {
        rounds.start();
    }

    void down(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Asking for a token that is over brings the next pair. */
    Uni<Boolean> round() {
        return rows.ending(SOON, AT_ONCE)
                .chain(
                        all ->
                                Multi.createFrom()
                                        .iterable(all)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::renew)
                                        .collect()
                                        .asList())
                .invoke(
                        all -> {
                            if (!all.isEmpty()) {
                                LOG.infof("asked for new tokens of %d idle stores", all.size());
                            }
                        })
                .replaceWith(false);
    }

    private Uni<Boolean> renew(StoreId id) {
        return stores.byId(id)
                .chain(
                        store ->
                                store.isPresent()
                                        ? tokens.looked(Shop.of(store.get())).replaceWith(true)
                                        : Uni.createFrom().item(false));
    }
}
