package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.BulkText;
import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.OrderQueries;
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

/** Keeps in step with the shop who its customers are: numbers, hashes and consents. */
@Singleton
class CustomerSource implements SyncSource {

    private final CustomerRows rows;
    private final OrderQueries queries;
    private final Stores stores;

    CustomerSource(CustomerRows rows, OrderQueries queries, Stores stores) {
        this.rows = rows;
        this.queries = queries;
        this.stores = stores;
    }

    @Override
    public String type() {
        return "customers";
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.LAST;
    }

    @Override
    public Set<String> scopes() {
        return Set.of("read_customers");
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        return new BulkQuery(BulkText.of("bulk-customers", scope.updated().orElse("")), Map.of());
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.CUSTOMERS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var read = Batch.read(things, CustomerSource::customer);
        return rows.put(store, read.things()).map(read::applied);
    }

    private static ShopCustomer customer(JsonNode node) {
        return GraphOrders.customer(node)
                .orElseThrow(() -> new IllegalArgumentException("not a customer"));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Refetch.inStretches(
                stores,
                store,
                ids,
                OrderQueries.CUSTOMERS_BY_ID,
                (asked, some) ->
                        queries.customers(asked, some)
                                .chain(
                                        answer ->
                                                Refetch.replaced(
                                                        answer,
                                                        some,
                                                        found -> apply(store, found),
                                                        gone ->
                                                                rows.remove(store, gone)
                                                                        .replaceWith(
                                                                                gone.size()))));
    }

    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        return rows.finish(store, startedAt);
    }
}
