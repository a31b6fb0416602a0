package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.platform.CacheLevel;
import app.tendero.platform.Database;
import app.tendero.platform.Seldom;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.Count;
import app.tendero.shopify.CatalogueNodes.PageInfo;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.GlobalId;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Answers from PostgreSQL what is mirrored. Lists are read from where the last stretch ended, so a
 * page deep in a large shop costs no more than the first.
 */
@Singleton
class MirrorShelf implements Mirror {

    private static final Logger LOG = Logger.getLogger(MirrorShelf.class);

    private final Database database;
    private final MirrorReader reader;
    private final Changes changes;
    private final CacheLevel level;
    private final Seldom seldom = new Seldom();

    MirrorShelf(Database database, MirrorReader reader, Changes changes, MeterRegistry meters) {
        this.database = database;
        this.reader = reader;
        this.changes = changes;
        this.level = new CacheLevel(meters, "postgresql");
    }

    @Override
    public Uni<Optional<ProductNode>> product(StoreId store, ProductId product) {
        return asked(
                changes.hasProducts(store),
                () -> whole(store, List.of(product)),
                Optional.empty(),
                Optional::isPresent);
    }

    @Override
    public Uni<Optional<ProductNode>> productOf(StoreId store, VariantId variant) {
        return asked(
                changes.hasProducts(store),
                () ->
                        database.query(
                                        ShelfSql.PRODUCT_OF_VARIANT,
                                        Tuple.of(store.value(), variant.value()))
                                .chain(rows -> whole(store, ids(rows))),
                Optional.empty(),
                Optional::isPresent);
    }

    private Uni<Optional<ProductNode>> whole(StoreId store, List<ProductId> ids) {
        return reader.products(store, ids)
                .map(found -> found.stream().findFirst().map(Nodes::product));
    }

    @Override
    public Uni<Optional<ProductId>> productWithSku(StoreId store, String sku) {
        return asked(
                changes.hasProducts(store),
                () ->
                        database.query(ShelfSql.PRODUCT_WITH_SKU, Tuple.of(store.value(), sku))
                                .map(rows -> ids(rows).stream().findFirst()),
                Optional.empty(),
                Optional::isPresent);
    }

    @Override
    public Uni<List<CardNode>> cards(StoreId store, List<ProductId> products) {
        var ids = products.stream().map(ProductId::value).toArray(Long[]::new);
        return asked(
                changes.hasProducts(store),
                () ->
                        database.query(ShelfSql.CARDS, Tuple.of(store.value(), ids))
                                .chain(rows -> cards(store, rows)),
                List.of(),
                found -> found.size() == products.size());
    }

    private Uni<List<CardNode>> cards(StoreId store, RowSet<Row> rows) {
        var ids = ids(rows).stream().map(ProductId::value).toArray(Long[]::new);
        return database.query(ShelfSql.FIRST_VARIANTS, Tuple.of(store.value(), ids))
                .map(ProductColumns::byProduct)
                .map(
                        variants -> {
                            var cards = new ArrayList<CardNode>();
                            for (var row : rows) {
                                var own = variants.getOrDefault(row.getLong("id"), List.of());
                                cards.add(Nodes.card(row, own));
                            }
                            return cards;
                        });
    }

    @Override
    public Uni<List<VariantNode>> variants(StoreId store, List<VariantId> variants) {
        var ids = variants.stream().map(VariantId::value).toArray(Long[]::new);
        return asked(
                changes.hasProducts(store),
                () ->
                        database.query(ShelfSql.VARIANTS, Tuple.of(store.value(), ids))
                                .map(rows -> each(rows, Nodes::sold)),
                List.of(),
                found -> found.size() == variants.size());
    }

    @Override
    public Uni<Optional<Connection<CollectionNode>>> collections(
            StoreId store, Optional<String> after) {
        var cursor = MirrorCursor.of(after);
        long from = cursor.map(MirrorCursor::place).orElse(0L);
        return asked(
                changes.hasCollections(store) && (after.isEmpty() || cursor.isPresent()),
                () ->
                        database.query(
                                        ShelfSql.COLLECTIONS,
                                        Tuple.of(
                                                store.value(),
                                                from,
                                                CatalogueQueries.COLLECTIONS + 1))
                                .map(rows -> each(rows, MirrorShelf::collection))
                                .map(found -> Optional.of(collections(found, from))),
                Optional.empty(),
                Optional::isPresent);
    }

    private static Connection<CollectionNode> collections(List<CollectionNode> found, long from) {
        int most = CatalogueQueries.COLLECTIONS;
        return found.size() > most
                ? new Connection<>(found.subList(0, most), page(new MirrorCursor(from + most, 0)))
                : new Connection<>(found, null);
    }

    private static CollectionNode collection(Row row) {
        return new CollectionNode(
                GlobalId.of("Collection", row.getLong("id")),
                row.getString("handle"),
                row.getString("title"),
                new Count(row.getInteger("products")));
    }

    @Override
    public Uni<Optional<Connection<CardNode>>> collectionProducts(
            StoreId store, CollectionId collection, Optional<String> after) {
        var cursor = MirrorCursor.of(after);
        var from = cursor.orElse(new MirrorCursor(-1, 0));
        return asked(
                changes.hasProducts(store)
                        && changes.hasCollections(store)
                        && (after.isEmpty() || cursor.isPresent()),
                () ->
                        stretch(
                                store,
                                ShelfSql.MEMBERS,
                                Tuple.of(
                                        store.value(),
                                        collection.value(),
                                        (int) from.place(),
                                        from.id(),
                                        CatalogueQueries.CARDS)),
                Optional.empty(),
                Optional::isPresent);
    }

    @Override
    public Uni<Optional<Connection<CardNode>>> newest(StoreId store, Optional<String> after) {
        var cursor = MirrorCursor.of(after);
        var from = cursor.orElse(new MirrorCursor(Long.MAX_VALUE, Long.MAX_VALUE));
        return asked(
                changes.hasProducts(store) && (after.isEmpty() || cursor.isPresent()),
                () ->
                        stretch(
                                store,
                                ShelfSql.NEWEST,
                                Tuple.of(
                                        store.value(),
                                        from.place(),
                                        from.id(),
                                        CatalogueQueries.CARDS)),
                Optional.empty(),
                Optional::isPresent);
    }

    /** A full stretch may have another behind it. */
    private Uni<Optional<Connection<CardNode>>> stretch(StoreId store, String sql, Tuple from) {
        return database.query(sql, from)
                .chain(rows -> cards(store, rows).map(cards -> new Connection<>(cards, next(rows))))
                .map(Optional::of);
    }

    private static PageInfo next(RowSet<Row> rows) {
        if (rows.size() < CatalogueQueries.CARDS) {
            return new PageInfo(false, null);
        }
        Row last = null;
        for (var row : rows) {
            last = row;
        }
        return last == null
                ? new PageInfo(false, null)
                : page(new MirrorCursor(last.getLong("place"), last.getLong("id")));
    }

    private static PageInfo page(MirrorCursor cursor) {
        return new PageInfo(true, cursor.text());
    }

    private <T> Uni<T> asked(
            boolean mirrored, Supplier<Uni<T>> question, T nothing, Predicate<T> complete) {
        if (!mirrored) {
            return Uni.createFrom().item(nothing);
        }
        return Uni.createFrom()
                .deferred(question::get)
                .invoke(found -> level.asked(complete.test(found)))
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            away(failure);
                            return nothing;
                        });
    }

    private void away(Throwable failure) {
        level.away();
        if (seldom.now()) {
            LOG.warnf("the mirror cannot be read: %s", failure.toString());
        }
    }

    private static List<ProductId> ids(RowSet<Row> rows) {
        return each(rows, row -> new ProductId(row.getLong("id")));
    }

    private static <T> List<T> each(RowSet<Row> rows, Function<Row, T> read) {
        var all = new ArrayList<T>();
        for (var row : rows) {
            all.add(read.apply(row));
        }
        return all;
    }
}
