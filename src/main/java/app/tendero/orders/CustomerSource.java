package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.BulkText;
import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.OrderQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Stores;
import app.tendero.sync.Applied;
import app.tendero.sync.BulkQuery;
import app.tendero.sync.SyncPriority;
import app.tendero.sync.SyncScope;
import app.tendero.sync.SyncSource;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps in step with the shop who its customers are: numbers, hashes and consents. */
@ApplicationScoped
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
        var filter = scope.since().map(since -> "updated_at:>'" + since + "'").orElse("");
        return new BulkQuery(BulkText.of("bulk-customers", filter), Map.of());
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.CUSTOMERS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var read = Batch.of(things, GraphOrders::customer, "not a customer");
        return rows.put(store, read.things())
                .map(written -> Applied.of(written, read.things().size() - written, read.failed()));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Batch.inStretches(
                ids,
                OrderQueries.CUSTOMERS_BY_ID,
                some ->
                        stores.byId(store)
                                .chain(
                                        found ->
                                                found.isEmpty()
                                                        ? Uni.createFrom().item(Applied.NOTHING)
                                                        : queries.customers(found.get(), some)
                                                                .chain(
                                                                        a ->
                                                                                replaced(
                                                                                        store, some,
                                                                                        a))));
    }

    private Uni<Applied> replaced(
            StoreId store, List<Long> asked, ShopifyAnswer<List<JsonNode>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var nodes) -> {
                var gone = new HashSet<>(asked);
                nodes.forEach(node -> Batch.number(node).ifPresent(gone::remove));
                yield apply(store, nodes)
                        .call(() -> rows.remove(store, gone))
                        .map(applied -> Batch.removed(applied, gone.size()));
            }
            case ShopifyAnswer.Partial(var nodes, var codes) -> apply(store, nodes);
            case ShopifyAnswer.None(var trouble) -> Uni.createFrom().item(Applied.stopped(trouble));
        };
    }

    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        return rows.finish(store, startedAt);
    }
}
