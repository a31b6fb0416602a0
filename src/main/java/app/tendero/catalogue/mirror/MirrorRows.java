package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes products into a store's mirror. Whoever writes holds the store's row of {@code
 * mirror_state} until the commit, so transactions of one store come one after the other and stay
 * short: a few hundred products each.
 *
 * <p>What is older than what is kept changes nothing, by Shopify's {@code updatedAt}; what says
 * nothing new costs hardly a write, and nobody forgets anything for it; what was deleted stays so.
 */
@Singleton
public class MirrorRows {

    private static final int COLLECTIONS_ASKED = 50;

    private final Indexes indexes;

    MirrorRows(@All List<MirrorIndex> indexes) {
        this.indexes = new Indexes(indexes);
    }

    /** Answers the ids of those that are new or have really changed. */
    public Uni<List<ProductId>> put(Tx tx, StoreId store, List<MirrorProduct> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return hold(tx, store, true)
                .chain(
                        () ->
                                Database.query(
                                        tx,
                                        MirrorSql.PUT_PRODUCTS,
                                        ProductColumns.products(store, products)))
                .map(MirrorRows::written)
                .call(written -> putParts(tx, store, among(products, written)))
                .call(() -> Database.query(tx, MirrorSql.SEEN, seen(store, products)));
    }

    private static Tuple seen(StoreId store, List<MirrorProduct> products) {
        var columns = Columns.of(Long[]::new, OffsetDateTime[]::new);
        products.forEach(
                told -> columns.row(told.id().value(), ProductColumns.utc(told.updatedAt())));
        return ProductColumns.after(store, columns);
    }

    private Uni<Void> putParts(Tx tx, StoreId store, List<MirrorProduct> written) {
        if (written.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var variants = ProductColumns.variants(store, written);
        var members = ProductColumns.members(store, written);
        var complete = ids(written.stream().filter(MirrorRows::toldAllCollections).toList());
        var ids = ids(written);
        return Database.query(tx, MirrorSql.PUT_VARIANTS, variants)
                .chain(() -> Database.query(tx, MirrorSql.CUT_VARIANTS, kept(variants, ids)))
                .chain(() -> Database.query(tx, MirrorSql.JOIN, members))
                .chain(() -> Database.query(tx, MirrorSql.LEAVE, with(members, complete)))
                .chain(() -> indexes.put(tx, store, written))
                .chain(() -> productsChanged(tx, store));
    }

    /** Shopify deleted these: nothing that is told of them later counts. */
    public Uni<Void> remove(Tx tx, StoreId store, List<ProductId> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var arguments = Tuple.of(store.value(), longs(products));
        return hold(tx, store, false)
                .chain(() -> Database.query(tx, MirrorSql.BURY_PRODUCTS, arguments))
                .chain(() -> drop(tx, store, products))
                .chain(() -> changed(tx, store));
    }

    /** Nobody may see this product any more; whatever else changed of it is told later. */
    Uni<Void> hide(Tx tx, StoreId store, ProductId product, String status, Optional<Instant> at) {
        var moment = at.map(ProductColumns::utc).orElse(null);
        return hold(tx, store, false)
                .chain(
                        () ->
                                Database.query(
                                        tx,
                                        MirrorSql.HIDE,
                                        Tuple.of(store.value(), product.value(), status, moment)))
                .map(MirrorRows::written)
                .chain(hidden -> hidden.isEmpty() ? nothing() : told(tx, store, hidden));
    }

    private Uni<Void> told(Tx tx, StoreId store, List<ProductId> products) {
        return MirrorReader.products(tx, store, products)
                .chain(whole -> indexes.put(tx, store, whole))
                .chain(() -> changed(tx, store));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** Shopify does not show these now; they may come back. Answers how many of them were here. */
    Uni<Integer> lose(Tx tx, StoreId store, List<ProductId> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return hold(tx, store, false)
                .chain(
                        () ->
                                Database.query(
                                        tx,
                                        MirrorSql.STILL_HERE,
                                        Tuple.of(store.value(), longs(products))))
                .map(MirrorRows::written)
                .call(here -> drop(tx, store, here))
                .call(here -> here.isEmpty() ? nothing() : changed(tx, store))
                .map(List::size);
    }

    /**
     * Takes up to a batch of those away that Shopify has not spoken of since; they may come back.
     *
     * @return how many there were
     */
    Uni<Integer> removeUnseen(Tx tx, StoreId store, Instant since, int batch) {
        return hold(tx, store, false)
                .chain(
                        () ->
                                Database.query(
                                        tx,
                                        MirrorSql.UNSEEN,
                                        Tuple.of(store.value(), ProductColumns.utc(since), batch)))
                .map(MirrorRows::written)
                .call(ids -> drop(tx, store, ids))
                .call(ids -> ids.isEmpty() ? nothing() : productsChanged(tx, store))
                .map(List::size);
    }

    private Uni<Void> drop(Tx tx, StoreId store, List<ProductId> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var arguments = Tuple.of(store.value(), longs(products));
        return Database.query(tx, MirrorSql.DROP_VARIANTS, arguments)
                .chain(() -> Database.query(tx, MirrorSql.DROP_MEMBERS, arguments))
                .chain(() -> Database.query(tx, MirrorSql.DROP_PRODUCTS, arguments))
                .chain(() -> indexes.remove(tx, store, products));
    }

    /**
     * Waits for whoever else writes into this store's mirror.
     *
     * @param begins whether there is something in it from now on
     */
    static Uni<Void> hold(Tx tx, StoreId store, boolean begins) {
        return Database.query(tx, MirrorSql.HOLD, Tuple.of(store.value(), begins))
                .replaceWithVoid();
    }

    /** Lets all replicas forget what they remember of the store. */
    static Uni<Void> changed(Tx tx, StoreId store) {
        return Database.query(tx, MirrorSql.CHANGED, Tuple.of(store.value())).replaceWithVoid();
    }

    /**
     * Something was written that Shopify has told for long: lets all replicas forget what they read
     * here, which is nothing while the store's products are copied for the first time. A webhook
     * has made them forget by itself then.
     */
    static Uni<Void> productsChanged(Tx tx, StoreId store) {
        return Database.query(tx, MirrorSql.PRODUCTS_CHANGED, Tuple.of(store.value()))
                .replaceWithVoid();
    }

    /** The same of collections. */
    static Uni<Void> collectionsChanged(Tx tx, StoreId store) {
        return Database.query(tx, MirrorSql.COLLECTIONS_CHANGED, Tuple.of(store.value()))
                .replaceWithVoid();
    }

    private static List<ProductId> written(RowSet<Row> rows) {
        return Rows.all(rows, row -> new ProductId(row.getLong("id")));
    }

    private static List<MirrorProduct> among(List<MirrorProduct> products, List<ProductId> ids) {
        var wanted = new HashSet<>(ids);
        return products.stream().filter(product -> wanted.contains(product.id())).toList();
    }

    private static Long[] ids(List<MirrorProduct> products) {
        return products.stream().map(product -> product.id().value()).toArray(Long[]::new);
    }

    private static Long[] longs(List<ProductId> ids) {
        return ids.stream().map(ProductId::value).toArray(Long[]::new);
    }

    /** The store, the products, and the variants they have now. */
    private static Tuple kept(Tuple variants, Long[] products) {
        return Tuple.of(variants.getLong(0), products, variants.getValue(1));
    }

    /** A question for single products brings fifty collections at most. */
    private static boolean toldAllCollections(MirrorProduct product) {
        return product.collections().size() < COLLECTIONS_ASKED;
    }

    private static Tuple with(Tuple members, Long[] products) {
        return Tuple.of(members.getLong(0), members.getValue(1), members.getValue(2), products);
    }
}
