package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows of every store how far its mirror is and which change of its catalogue was the last one,
 * whichever replica made it. Asks PostgreSQL, like the watch over stores does: a notification is
 * lost with its connection.
 *
 * <p>A change becomes visible with its commit, perhaps after a later one; so each look goes back a
 * little further than the last.
 */
@Singleton
public class Changes {

    private static final Duration PAUSE = Duration.ofMillis(400);

    /** Longer than any transaction may take. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    /** How often everything is read: stores that were erased are forgotten then. */
    private static final Duration WHOLE = Duration.ofMinutes(1);

    /** Before the app was installed, or again, nothing was heard of the shop. */
    private static final String LOOK =
            """
            -- mirror_state look
            SELECT clock_timestamp() AS now, s.store_id, s.change,
                s.products_at > coalesce(t.installed_at, '-infinity') AS products,
                s.collections_at > coalesce(t.installed_at, '-infinity') AS collections
            FROM (SELECT 1) one LEFT JOIN mirror_state s ON s.changed_at > $1
            LEFT JOIN store t ON t.id = s.store_id
            """;

    private static final State UNKNOWN = new State(0, false, false);

    private final Database database;
    private final List<MirrorListener> listeners;
    private final Poller poller;
    private final Map<StoreId, State> states = new ConcurrentHashMap<>();
    private volatile Instant seen = Instant.EPOCH;
    private volatile Instant seenWhole = Instant.EPOCH;

    Changes(Vertx vertx, Database database, @All List<MirrorListener> listeners) {
        this.database = database;
        this.listeners = List.copyOf(listeners);
        this.poller = new Poller(vertx, "catalogue changes", PAUSE, this::look);
    }

    /**
     * @param change grows
     * @param products whether all products are mirrored
     * @param collections whether all collections are
     */
    record State(long change, boolean products, boolean collections) {}

    void start(@Observes StartupEvent event) {
        poller.start();
        poller.kick();
    }

    void stop(@Observes ShutdownEvent event) {
        poller.stop();
    }

    /** Something was committed here: no need to wait for the next look. */
    void lookNow() {
        poller.kick();
    }

    /** Grows with every change of the store's catalogue that is known here. */
    public long of(StoreId store) {
        return state(store).change();
    }

    /** Whether all products of the store are mirrored. */
    boolean hasProducts(StoreId store) {
        return state(store).products();
    }

    boolean hasCollections(StoreId store) {
        return state(store).collections();
    }

    /** The store left. */
    public void forget(StoreId store) {
        states.remove(store);
    }

    private State state(StoreId store) {
        return states.getOrDefault(store, UNKNOWN);
    }

    Uni<Boolean> look() {
        var first = seenWhole.equals(Instant.EPOCH);
        var whole = first || Duration.between(seenWhole, seen).compareTo(WHOLE) >= 0;
        var since = whole ? Instant.EPOCH : seen.minus(OVERLAP);
        return database.query(LOOK, Tuple.of(ProductColumns.utc(since)))
                .invoke(rows -> learn(rows, whole))
                .replaceWith(false);
    }

    private void learn(RowSet<Row> rows, boolean whole) {
        var now = Optional.<Instant>empty();
        var found = ConcurrentHashMap.<StoreId>newKeySet();
        for (var row : rows) {
            now = Optional.of(row.getOffsetDateTime("now").toInstant());
            if (row.getLong("store_id") != null) {
                var store = new StoreId(row.getLong("store_id"));
                found.add(store);
                learn(store, row);
            }
        }
        if (whole) {
            states.keySet().retainAll(found);
            seenWhole = now.orElse(seenWhole);
        }
        seen = now.orElse(seen);
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private void learn(StoreId store, Row row) {
        var state =
                new State(
                        row.getLong("change"),
                        isTrue(row.getBoolean("products")),
                        isTrue(row.getBoolean("collections")));
        var before = states.put(store, state);
        if (before == null || before.change() != state.change()) {
            listeners.forEach(listener -> listener.changed(store));
        }
    }
}
