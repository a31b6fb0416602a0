package app.tendero.catalogue.mirror;

import app.tendero.catalogue.mirror.StockRows.Stock;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.shopify.BulkText;
import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.MirrorQueries;
import app.tendero.store.Stores;
import app.tendero.sync.Applied;
import app.tendero.sync.Batch;
import app.tendero.sync.BulkQuery;
import app.tendero.sync.Refetch;
import app.tendero.sync.SyncPriority;
import app.tendero.sync.SyncScope;
import app.tendero.sync.SyncSource;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the stock of mirrored variants in step with the shop, more often than whole products are
 * compared. A variant that is not mirrored yet comes with its product.
 */
@Singleton
public class InventorySource implements SyncSource {

    private final Database database;
    private final StockRows rows;
    private final MirrorStates states;
    private final MirrorQueries queries;
    private final Stores stores;

    InventorySource(
            Database database,
            StockRows rows,
            MirrorStates states,
            MirrorQueries queries,
            Stores stores) {
        this.database = database;
        this.rows = rows;
        this.states = states;
        this.queries = queries;
        this.stores = stores;
    }

    @Override
    public String type() {
        return "inventory";
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.FIRST;
    }

    @Override
    public Set<String> scopes() {
        return ProductSource.SCOPES;
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        return new BulkQuery(BulkText.of("bulk-inventory", scope.updated().orElse("")), Map.of());
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.VARIANTS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var batch = Batch.read(things, InventorySource::stock);
        return database.inTx(tx -> rows.put(tx, store, batch.things())).map(batch::applied);
    }

    private static Stock stock(JsonNode json) {
        return new Stock(
                Told.id(json),
                json.path("availableForSale").asBoolean(false),
                json.path("inventoryItem").path("tracked").asBoolean(false),
                json.path("inventoryPolicy").asText("").equals("CONTINUE"),
                json.path("inventoryQuantity").asInt(0),
                Told.moment(json.path("product").path("updatedAt"))
                        .orElseThrow(() -> new IllegalArgumentException("no updatedAt")));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Refetch.inStretches(
                stores,
                store,
                ids,
                MirrorQueries.IDS,
                (asked, some) ->
                        queries.stock(asked, some)
                                .chain(
                                        answer ->
                                                Refetch.whole(
                                                        answer, found -> apply(store, found))));
    }

    /** What is gone goes with its product. */
    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        return states.inventorySeen(store).replaceWith(0);
    }
}
