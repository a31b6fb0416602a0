package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.DatabaseKit;
import app.tendero.shopify.MirrorQueries;
import app.tendero.store.Stores;
import app.tendero.sync.SyncSource;
import app.tendero.testkit.FreshDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A mirror in an empty database of its own, filled from a pretend shop. */
public final class PretendMirror implements AutoCloseable {

    private static final List<MirrorIndex> NO_INDEX = List.of();

    private final DatabaseKit kit;
    final ProductSource products;
    final CollectionSource collections;
    final InventorySource inventory;
    final MirrorReader reader;
    final MirrorRows rows;
    final CollectionRows collectionRows;
    final StaleRows stale;
    private final Changes changes;
    private final MirrorShelf shelf;

    public PretendMirror(MirrorQueries queries, Stores stores, MirrorListener... listeners) {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        kit = DatabaseKit.at(fresh.port(), fresh.name());
        var database = kit.database();
        rows = new MirrorRows(NO_INDEX);
        collectionRows = new CollectionRows();
        reader = new MirrorReader(database);
        stale = new StaleRows(database);
        var states = new MirrorStates(database);
        products = new ProductSource(database, rows, states, queries, stores);
        collections = new CollectionSource(database, collectionRows, states, queries, stores);
        inventory = new InventorySource(database, new StockRows(NO_INDEX), states, queries, stores);
        changes = new Changes(kit.vertx(), database, List.of(listeners));
        shelf = new MirrorShelf(database, reader, changes, new SimpleMeterRegistry());
    }

    Database database() {
        return kit.database();
    }

    public Mirror mirror() {
        return shelf;
    }

    /** Fetches these and calls the mirror whole. */
    public void fill(StoreId store, List<Long> productIds, List<Long> collectionIds) {
        fill(store, products, productIds);
        fill(store, collections, collectionIds);
        look();
    }

    private void fill(StoreId store, SyncSource source, List<Long> ids) {
        for (var some : hundreds(ids)) {
            var applied = at(source.refresh(store, some));
            if (applied.trouble().isPresent() || !applied.failed().isEmpty()) {
                throw new AssertionError(applied.toString());
            }
        }
        var unused = at(source.finish(store, Instant.EPOCH));
    }

    /** Learns what changed, as every replica does twice a second. */
    public void look() {
        var unused = at(changes.look());
    }

    static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private static List<List<Long>> hundreds(List<Long> ids) {
        var some = new ArrayList<List<Long>>();
        for (int i = 0; i < ids.size(); i += 100) {
            some.add(ids.subList(i, Math.min(ids.size(), i + 100)));
        }
        return some;
    }

    @Override
    public void close() {
        kit.close();
    }
}
