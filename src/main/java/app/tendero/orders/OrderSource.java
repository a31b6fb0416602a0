package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.BulkText;
import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.OrderQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Stores;
import app.tendero.sync.Applied;
import app.tendero.sync.BulkQuery;
import app.tendero.sync.SyncConfig;
import app.tendero.sync.SyncPriority;
import app.tendero.sync.SyncScope;
import app.tendero.sync.SyncSource;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the copy of a shop's orders in step with the shop, as far back as the deployment says. */
@ApplicationScoped
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
        var filter =
                scope.since()
                        .map(since -> "updated_at:>'" + since + "'")
                        .orElseGet(() -> "created_at:>='" + horizon(scope.now()) + "'");
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
        var read = Batch.of(things, GraphOrders::order, "not an order");
        return rows.put(store, read.things())
                .map(
                        written ->
                                Applied.of(
                                        written.size(),
                                        read.things().size() - written.size(),
                                        read.failed()));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Batch.inStretches(
                ids,
                OrderQueries.ORDERS_BY_ID,
                some ->
                        stores.byId(store)
                                .chain(
                                        found ->
                                                found.isEmpty()
                                                        ? Uni.createFrom().item(Applied.NOTHING)
                                                        : queries.byId(found.get(), some)
                                                                .chain(
                                                                        a ->
                                                                                replaced(
                                                                                        store, some,
                                                                                        a))));
    }

    private Uni<Applied> replaced(
            StoreId store, List<Long> asked, ShopifyAnswer<List<JsonNode>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var nodes) ->
                    apply(store, nodes)
                            .chain(
                                    applied ->
                                            rows.remove(store, gone(asked, nodes))
                                                    .map(lost -> Batch.removed(applied, lost)));
            case ShopifyAnswer.Partial(var nodes, var codes) -> apply(store, nodes);
            case ShopifyAnswer.None(var trouble) -> Uni.createFrom().item(Applied.stopped(trouble));
        };
    }

    /** Asked for, and not there any more. */
    private static Set<Long> gone(List<Long> asked, List<JsonNode> found) {
        var gone = new HashSet<>(asked);
        found.forEach(node -> Batch.number(node).ifPresent(gone::remove));
        return gone;
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
