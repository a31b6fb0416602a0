package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the mirrored products, with their variants, in step with the shop. */
@Singleton
public class ProductSource implements SyncSource {

    static final String TYPE = "products";

    static final Set<String> SCOPES = Set.of("read_products", "read_inventory");

    private static final int DROPPED_AT_ONCE = 500;

    /** Variants of one transaction; one product alone may have 2,048. */
    private static final int MOST_VARIANTS = 2_000;

    private final Database database;
    private final MirrorRows rows;
    private final MirrorStates states;
    private final MirrorQueries queries;
    private final Stores stores;

    ProductSource(
            Database database,
            MirrorRows rows,
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
        return TYPE;
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.NEXT;
    }

    @Override
    public Set<String> scopes() {
        return SCOPES;
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        return new BulkQuery(
                BulkText.of(
                        "bulk-products",
                        scope.updated().orElse(""),
                        "mirror-product",
                        "mirror-variant"),
                Map.of("ProductVariant", "variants", "Collection", "collections"));
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.PRODUCTS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var batch = Batch.read(things, Told::product);
        return put(store, light(batch.things()), 0, 0)
                .map(batch::applied)
                .call(() -> states.stillThere(store, ids(batch.failed())));
    }

    private Uni<Integer> put(
            StoreId store, List<List<MirrorProduct>> parts, int from, int written) {
        return from == parts.size()
                ? Uni.createFrom().item(written)
                : database.inTx(tx -> rows.put(tx, store, parts.get(from)))
                        .chain(ids -> put(store, parts, from + 1, written + ids.size()));
    }

    /** In transactions that stay short, however many variants a product has. */
    private static List<List<MirrorProduct>> light(List<MirrorProduct> products) {
        var parts = new ArrayList<List<MirrorProduct>>();
        var part = new ArrayList<MirrorProduct>();
        int variants = 0;
        for (var product : products) {
            if (!part.isEmpty() && variants + product.variants().size() > MOST_VARIANTS) {
                parts.add(List.copyOf(part));
                part.clear();
                variants = 0;
            }
            part.add(product);
            variants += product.variants().size();
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Refetch.inStretches(
                stores,
                store,
                ids,
                MirrorQueries.PRODUCTS,
                (asked, some) ->
                        queries.products(asked, some)
                                .chain(
                                        answer ->
                                                Refetch.whole(
                                                        answer,
                                                        found -> replaced(store, some, found))));
    }

    private Uni<Applied> replaced(StoreId store, List<Long> asked, List<JsonNode> found) {
        var gone = Refetch.gone(asked, found).stream().map(ProductId::new).toList();
        return apply(store, found)
                .chain(
                        applied ->
                                database.inTx(tx -> rows.lose(tx, store, gone))
                                        .map(lost -> applied.plus(Refetch.removed(lost))));
    }

    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        return dropUnseen(store, startedAt, 0).call(() -> states.productsSeen(store, startedAt));
    }

    private Uni<Integer> dropUnseen(StoreId store, Instant since, int before) {
        return database.inTx(tx -> rows.removeUnseen(tx, store, since, DROPPED_AT_ONCE))
                .chain(
                        count ->
                                count < DROPPED_AT_ONCE
                                        ? Uni.createFrom().item(before + count)
                                        : dropUnseen(store, since, before + count));
    }

    private static List<Long> ids(List<Applied.Failed> failed) {
        return failed.stream().map(Applied.Failed::id).toList();
    }
}
