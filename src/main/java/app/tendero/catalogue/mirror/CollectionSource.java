package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.shopify.BulkText;
import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.MirrorQueries;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Store;
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

/**
 * Keeps the mirrored collections, and what stands in them in which order, in step with the shop.
 * Only those that the online store shows are mirrored.
 */
@Singleton
public class CollectionSource implements SyncSource {

    private static final String SHOWN = "published_status:published";

    /** Of a larger collection a refresh reads the beginning; a chat never pages further. */
    private static final int MOST_MEMBERS = 1_000;

    private final Database database;
    private final CollectionRows rows;
    private final MirrorStates states;
    private final MirrorQueries queries;
    private final Stores stores;

    CollectionSource(
            Database database,
            CollectionRows rows,
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
        return "collections";
    }

    @Override
    public SyncPriority priority() {
        return SyncPriority.NEXT;
    }

    @Override
    public Set<String> scopes() {
        return Set.of("read_products");
    }

    @Override
    public BulkQuery bulk(SyncScope scope) {
        var filter = scope.updated().map(since -> SHOWN + " AND " + since).orElse(SHOWN);
        return new BulkQuery(
                BulkText.of("bulk-collections", filter), Map.of("Product", "products"));
    }

    @Override
    public Optional<ChangedIds.Things> changed() {
        return Optional.of(ChangedIds.Things.COLLECTIONS);
    }

    @Override
    public Uni<Applied> apply(StoreId store, List<JsonNode> things) {
        var batch = Batch.read(things, json -> read(json, members(json), true));
        return put(store, batch.things(), 0, 0).map(batch::applied);
    }

    private static MirrorCollection read(JsonNode json, List<ProductId> members, boolean whole) {
        var count = json.path("productsCount").path("count").asInt(members.size());
        return new MirrorCollection(
                new CollectionId(Told.id(json)),
                json.path("handle").asText(""),
                Told.needed(json, "title"),
                count,
                Told.moment(json.path("updatedAt"))
                        .orElseThrow(() -> new IllegalArgumentException("no updatedAt")),
                members,
                whole);
    }

    private static List<ProductId> members(JsonNode json) {
        var members = new ArrayList<ProductId>();
        Told.rows(json.path("products")).forEach(one -> members.add(new ProductId(Told.id(one))));
        return members.stream().distinct().toList();
    }

    private Uni<Integer> put(StoreId store, List<MirrorCollection> all, int from, int written) {
        return from == all.size()
                ? Uni.createFrom().item(written)
                : database.inTx(tx -> rows.put(tx, store, all.get(from)))
                        .chain(changed -> put(store, all, from + 1, written + (changed ? 1 : 0)));
    }

    @Override
    public Uni<Applied> refresh(StoreId store, List<Long> ids) {
        return Refetch.inStretches(
                stores,
                store,
                ids,
                MirrorQueries.IDS,
                (asked, some) ->
                        queries.collections(asked, some)
                                .chain(
                                        answer ->
                                                Refetch.whole(
                                                        answer,
                                                        found -> replaced(asked, some, found))));
    }

    private Uni<Applied> replaced(Store store, List<Long> asked, List<JsonNode> found) {
        var gone = Refetch.gone(asked, found).stream().map(CollectionId::new).toList();
        return database.inTx(tx -> rows.lose(tx, store.id(), gone))
                .map(Refetch::removed)
                .chain(lost -> refreshed(store, found, 0, lost));
    }

    private Uni<Applied> refreshed(Store store, List<JsonNode> found, int from, Applied before) {
        if (from == found.size() || before.trouble().isPresent()) {
            return Uni.createFrom().item(before);
        }
        return refreshed(store, found.get(from), List.of(), Optional.empty())
                .chain(applied -> refreshed(store, found, from + 1, before.plus(applied)));
    }

    private Uni<Applied> refreshed(
            Store store, JsonNode json, List<ProductId> before, Optional<String> after) {
        return queries.members(store, Told.id(json), after)
                .chain(answer -> gathered(store, json, before, answer));
    }

    private Uni<Applied> gathered(
            Store store,
            JsonNode json,
            List<ProductId> before,
            ShopifyAnswer<MirrorQueries.Members> answer) {
        return Refetch.whole(
                answer,
                page -> {
                    var members = new ArrayList<>(before);
                    page.products().forEach(id -> members.add(new ProductId(id)));
                    return page.next().isPresent() && members.size() < MOST_MEMBERS
                            ? refreshed(store, json, members, page.next())
                            : putOne(store.id(), json, members, page.next().isEmpty());
                });
    }

    private Uni<Applied> putOne(
            StoreId store, JsonNode json, List<ProductId> members, boolean whole) {
        var batch =
                Batch.read(
                        List.of(json),
                        one -> read(one, members.stream().distinct().toList(), whole));
        return put(store, batch.things(), 0, 0).map(batch::applied);
    }

    @Override
    public Uni<Integer> finish(StoreId store, Instant startedAt) {
        return database.inTx(tx -> rows.removeUnseen(tx, store, startedAt))
                .call(() -> states.collectionsSeen(store));
    }
}
