package app.tendero.catalogue.search;

import app.tendero.catalogue.mirror.MirrorIndex;
import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps the words of a store's products in step with its mirror, in the transaction that changes
 * the mirror. What shoppers may never see is not in it; what is shown from a later moment on is,
 * and is left out by whoever searches before.
 */
@Singleton
class ProductIndex implements MirrorIndex {

    private static final String SHOWN = "ACTIVE";

    @Override
    public Uni<Void> put(Tx tx, StoreId store, List<MirrorProduct> products) {
        var shown =
                products.stream()
                        .filter(ProductIndex::isShown)
                        .map(product -> IndexedProduct.of(store, product))
                        .toList();
        var hidden =
                products.stream()
                        .filter(product -> !isShown(product))
                        .map(MirrorProduct::id)
                        .toList();
        return remove(tx, store, hidden).chain(() -> add(tx, store, shown));
    }

    /** A moment that lies ahead comes without news: who searches looks at it. */
    private static boolean isShown(MirrorProduct product) {
        return product.status().equals(SHOWN) && product.publishedAt().isPresent();
    }

    private static Uni<Void> add(Tx tx, StoreId store, List<IndexedProduct> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var codes = codes(store, products);
        return Database.query(tx, IndexSql.PUT_ENTRIES, entries(store, products))
                .chain(() -> Database.query(tx, IndexSql.PUT_WORDS, words(store, products)))
                .chain(() -> Database.query(tx, IndexSql.CUT_CODES, kept(store, products, codes)))
                .chain(() -> Database.query(tx, IndexSql.PUT_CODES, codes))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(Tx tx, StoreId store, List<ProductId> products) {
        if (products.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = Tuple.of(store.value(), longs(products));
        return Database.query(tx, IndexSql.DROP_CODES, ids)
                .chain(() -> Database.query(tx, IndexSql.DROP_ENTRIES, ids))
                .map(ProductIndex::stems)
                .chain(stems -> forget(tx, store, stems))
                .replaceWithVoid();
    }

    /** The words that a store sells nothing under any more. */
    private static Uni<Void> forget(Tx tx, StoreId store, TreeSet<String> stems) {
        return stems.isEmpty()
                ? Uni.createFrom().voidItem()
                : Database.query(
                                tx,
                                IndexSql.DROP_WORDS,
                                Tuple.of(store.value(), stems.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    private static TreeSet<String> stems(RowSet<Row> dropped) {
        var stems = new TreeSet<String>();
        dropped.forEach(
                row ->
                        Stream.of(row.getArrayOfStrings("words"))
                                .filter(Place::isInFields)
                                .map(Place::stemInFields)
                                .forEach(stems::add));
        return stems;
    }

    /** The store, the products, and the pairs of code and product that are true now. */
    private static Tuple kept(StoreId store, List<IndexedProduct> products, Tuple codes) {
        return Tuple.of(
                store.value(),
                products.stream().map(IndexedProduct::id).toArray(Long[]::new),
                codes.getValue(1),
                codes.getValue(2));
    }

    private static Tuple entries(StoreId store, List<IndexedProduct> products) {
        var columns =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        OffsetDateTime[]::new,
                        BigDecimal[]::new,
                        BigDecimal[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        String[]::new);
        for (var indexed : products) {
            var product = indexed.product();
            columns.row(
                    store.value(),
                    indexed.id(),
                    product.publishedAt().orElseThrow().atOffset(ZoneOffset.UTC),
                    product.lowest().amount(),
                    product.highest().amount(),
                    product.onSale(),
                    product.available(),
                    indexed.vector());
        }
        return columns.tuple();
    }

    /** In their order, so that two who write never wait for each other in a circle. */
    private static Tuple words(StoreId store, List<IndexedProduct> products) {
        var words = new TreeSet<String>();
        products.forEach(product -> words.addAll(product.vocabulary()));
        var columns = Columns.of(Long[]::new, String[]::new, String[]::new);
        for (var word : words) {
            columns.row(store.value(), word, IndexedProduct.stem(word));
        }
        return columns.tuple();
    }

    private static Tuple codes(StoreId store, List<IndexedProduct> products) {
        var columns = Columns.of(Long[]::new, String[]::new, Long[]::new);
        for (var product : products) {
            product.codes().forEach(code -> columns.row(store.value(), code, product.id()));
        }
        return columns.tuple();
    }

    private static Long[] longs(List<ProductId> products) {
        return products.stream().map(ProductId::value).sorted().toArray(Long[]::new);
    }
}
