package app.tendero.store;

import app.tendero.platform.Breakers;
import app.tendero.platform.Poller;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sees the changes that other replicas make, and drops what they made wrong. It asks instead of
 * listening: a notification is lost with its connection, and not every pooler lets one through.
 */
@Singleton
class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    /** With the poller's jitter a change is seen after at most one second. */
    private static final Duration PAUSE = Duration.ofMillis(800);

    private static final long NOTHING_SEEN = -1;

    private final StoreReader reader;
    private final StoreCache cache;
    private final StoreCacheConfig config;
    private final Breakers breakers;
    private final Poller poller;
    private volatile long seen = NOTHING_SEEN;

    StoreWatch(
            Vertx vertx,
            StoreReader reader,
            StoreCache cache,
            StoreCacheConfig config,
            Breakers breakers) {
        this.reader = reader;
        this.cache = cache;
        this.config = config;
        this.breakers = breakers;
        this.poller = new Poller(vertx, "store changes", PAUSE, this::look);
    }

    void start(@Observes StartupEvent event) {
        look().chain(this::warm)
                .onTermination()
                .invoke(poller::start)
                .subscribe()
                .with(done -> {}, why -> LOG.warnf("stores not read ahead: %s", why.toString()));
    }

    void stop(@Observes ShutdownEvent event) {
        poller.stop();
    }

    private Uni<Void> warm(boolean ignored) {
        return config.warmup()
                ? reader.latestNumbers(config.size()).chain(cache::warm)
                : Uni.createFrom().voidItem();
    }

    private Uni<Boolean> look() {
        return reader.changedSince(seen == NOTHING_SEEN ? Long.MAX_VALUE : seen)
                .invoke(this::drop)
                .replaceWith(false);
    }

    private void drop(StoreReader.Changes changes) {
        if (seen == NOTHING_SEEN || changes.counter() < seen) {
            cache.dropAll(); // what was read before the first look, or before a database went back
        } else {
            changes.stores().forEach(cache::drop);
            changes.stores().forEach(breakers::renewed); // perhaps by a token that is good
        }
        seen = changes.counter();
    }
}
