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
import app.tendero.sync.SyncConfig;
import app.tendero.sync.SyncPriority;
import app.tendero.sync.SyncScope;
import app.tendero.sync.SyncSource;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the copy of a shop's orders in step with the shop, as far back as the deployment says. */
@Singleton
class OrderSource implements SyncSource {

    private final OrderRows rows;
    private final OrderQueries queries;
    private final Stores stores;
    private final SyncConfig config;

    OrderSource(OrderRows rows, OrderQueries queries, Stores stores, SyncConfig config) {
        this.rows = rows;
        this.queries = queries;
        this.stores = stores;
        this.config = config;
    }

    @Override
    public String type() {
        return "orders";
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.FIRST;
    }

    @Override
    public Set<String> scopes() {
        return Set.of("read_orders");
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        var filter = scope.updated().orElseGet(() -> "created_at:>='" + horizon(scope.now()) + "'");
        var file = scope.may("read_customers") ? "bulk-orders" : "bulk-orders-without-customers";
        return new BulkQuery(
                BulkText.of(file, filter, "bulk-order"), Map.of("LineItem", "lineItems"));
    }

    private Instant horizon(Instant now) {
        return now.minus(Duration.ofDays(config.ordersDays()));
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.ORDERS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var read = Batch.read(things, OrderSource::order);
        return rows.put(store, read.things()).map(written -> read.applied(written.size()));
    }

    private static ShopOrder order(JsonNode node) {
        return GraphOrders.order(node)
                .orElseThrow(() -> new IllegalArgumentException("not an order"));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Refetch.inStretches(
                stores,
                store,
                ids,
                OrderQueries.ORDERS_BY_ID,
                (asked, some) ->
                        queries.byId(asked, some)
                                .chain(
                                        answer ->
                                                Refetch.replaced(
                                                        answer,
                                                        some,
                                                        found -> apply(store, found),
                                                        gone -> rows.remove(store, gone))));
    }

    /** Orders of before the run's horizon were not asked for, and stay. */
    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        var since = horizon(startedAt).plus(Duration.ofHours(1));
        return rows.unseen(store, startedAt, since)
                .chain(
                        gone ->
                                gone.isEmpty()
                                        ? Uni.createFrom().item(0)
                                        : rows.remove(store, gone)
                                                .chain(
                                                        lost ->
                                                                finish(store, startedAt)
                                                                        .map(more -> lost + more)));
    }
}
