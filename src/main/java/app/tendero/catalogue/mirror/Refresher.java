package app.tendero.catalogue.mirror;

import app.tendero.catalogue.mirror.StaleRows.Kind;
import app.tendero.catalogue.mirror.StaleRows.Stale;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Poller;
import app.tendero.platform.Seldom;
import app.tendero.sync.Applied;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Fetches again what webhooks said has changed: a moment after the news, so that ten pieces of news
 * of one product cost one question, and each store by itself, so that none waits for another's
 * Shopify.
 */
@Singleton
class Refresher {

    private static final Logger LOG = Logger.getLogger(Refresher.class);
    private static final int STORES_AT_ONCE = 16;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GATHER = Duration.ofMillis(80);

    /** Shorter than the rows are leased. */
    private static final Duration PATIENCE = Duration.ofSeconds(18);

    private final StaleRows stale;
    private final ProductSource products;
    private final CollectionSource collections;
    private final Changes changes;
    private final Poller poller;
    private final Set<StoreId> atWork = ConcurrentHashMap.newKeySet();
    private final Seldom seldom = new Seldom();

    Refresher(
            Vertx vertx,
            StaleRows stale,
            ProductSource products,
            CollectionSource collections,
            Changes changes) {
        this.stale = stale;
        this.products = products;
        this.collections = collections;
        this.changes = changes;
        this.poller = new Poller(vertx, "stale goods", PAUSE, this::round);
    }

    void start(@Observes StartupEvent event) {
        poller.start();
    }

    void stop(@Observes ShutdownEvent event) {
        poller.stop();
    }

    /** Something was marked just now. */
    void soon() {
        poller.kickIn(GATHER);
    }

    private Uni<Boolean> round() {
        var busy = new HashSet<>(atWork);
        int free = STORES_AT_ONCE - busy.size();
        return free <= 0
                ? Uni.createFrom().item(false)
                : stale.claim(busy, free).invoke(this::begin).replaceWith(false);
    }

    private void begin(List<Stale> claimed) {
        claimed.stream()
                .collect(Collectors.groupingBy(Stale::store))
                .forEach((store, some) -> begin(store, some));
    }

    private void begin(StoreId store, List<Stale> some) {
        atWork.add(store);
        refreshed(store, some)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onTermination()
                .invoke(() -> atWork.remove(store))
                .subscribe()
                .with(
                        done -> ended(some.size()),
                        failure -> {
                            if (seldom.now()) {
                                LOG.warnf(
                                        "goods of store %s not fetched: %s",
                                        store, failure.toString());
                            }
                        });
    }

    private void ended(int size) {
        changes.lookNow();
        if (size == StaleRows.OF_ONE_STORE) {
            poller.kick();
        }
    }

    private Uni<Void> refreshed(StoreId store, List<Stale> some) {
        var kinds = some.stream().collect(Collectors.groupingBy(Stale::kind));
        return refreshed(store, kinds, Kind.PRODUCT)
                .chain(() -> refreshed(store, kinds, Kind.COLLECTION));
    }

    private Uni<Void> refreshed(StoreId store, Map<Kind, List<Stale>> kinds, Kind kind) {
        var some = kinds.getOrDefault(kind, List.of());
        if (some.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = some.stream().map(Stale::id).toList();
        var fetched =
                switch (kind) {
                    case PRODUCT -> products.refresh(store, ids);
                    case COLLECTION -> collections.refresh(store, ids);
                };
        return fetched.chain(applied -> settle(store, some, applied));
    }

    /** What was fetched before a trouble is fetched again: nobody says how far it came. */
    private Uni<Void> settle(StoreId store, List<Stale> some, Applied applied) {
        if (applied.trouble().isPresent()) {
            return stale.later(store, some);
        }
        var failed = applied.failed().stream().map(Applied.Failed::id).collect(Collectors.toSet());
        var left = some.stream().filter(one -> failed.contains(one.id())).toList();
        var done = some.stream().filter(one -> !failed.contains(one.id())).toList();
        return stale.done(store, done).chain(() -> stale.later(store, left));
    }
}
