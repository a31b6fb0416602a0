package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Writes what can be bought of variants that are mirrored already. A stock belongs to a state of
 * its product: what is told beside an older one changes nothing.
 */
@Singleton
class StockRows {

    private static final String PUT =
            """
            -- mirror_variant stock
            UPDATE mirror_variant v SET available = told.available, tracked = told.tracked,
                sells_on = told.sells_on, quantity = told.quantity
            FROM unnest($2::bigint[], $3::boolean[], $4::boolean[], $5::boolean[], $6::int[],
                $7::timestamptz[]) AS told(id, available, tracked, sells_on, quantity, at),
              mirror_product p
            WHERE v.store_id = $1 AND v.id = told.id AND p.store_id = $1 AND p.id = v.product_id
              AND p.updated_at <= told.at
              AND (v.available, v.tracked, v.sells_on, v.quantity)
                IS DISTINCT FROM (told.available, told.tracked, told.sells_on, told.quantity)
            RETURNING v.product_id
            """;

    /** Its digest no longer fits: what the product itself tells next is written. */
    private static final String SUM_UP =
            """
            -- mirror_product sum up
            UPDATE mirror_product p SET digest = 0, available = EXISTS (SELECT FROM mirror_variant v
                WHERE v.store_id = $1 AND v.product_id = p.id AND v.available)
            WHERE p.store_id = $1 AND p.id = ANY($2)
            """;

    private final Indexes indexes;

    StockRows(@All List<MirrorIndex> indexes) {
        this.indexes = new Indexes(indexes);
    }

    /**
     * @param at Shopify's time of the last change of its product
     */
    record Stock(
            long variant,
            boolean available,
            boolean tracked,
            boolean sellsOn,
            int quantity,
            Instant at) {}

    /** Answers how many variants changed. */
    Uni<Integer> put(Tx tx, StoreId store, List<Stock> stocks) {
        if (stocks.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return MirrorRows.hold(tx, store, false)
                .chain(() -> Database.query(tx, PUT, arguments(store, stocks)))
                .map(rows -> Rows.all(rows, row -> new ProductId(row.getLong(0))))
                .call(changed -> changed.isEmpty() ? nothing() : summedUp(tx, store, changed))
                .map(List::size);
    }

    private Uni<Void> summedUp(Tx tx, StoreId store, List<ProductId> changed) {
        var products = List.copyOf(new LinkedHashSet<>(changed));
        var ids = products.stream().map(ProductId::value).toArray(Long[]::new);
        return Database.query(tx, SUM_UP, Tuple.of(store.value(), ids))
                .chain(() -> MirrorReader.products(tx, store, products))
                .chain(whole -> indexes.put(tx, store, whole))
                .chain(() -> MirrorRows.productsChanged(tx, store));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Tuple arguments(StoreId store, List<Stock> stocks) {
        var columns =
                Columns.of(
                        Long[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        Integer[]::new,
                        OffsetDateTime[]::new);
        for (var stock : stocks) {
            columns.row(
                    stock.variant(),
                    stock.available(),
                    stock.tracked(),
                    stock.sellsOn(),
                    stock.quantity(),
                    ProductColumns.utc(stock.at()));
        }
        return ProductColumns.after(store, columns);
    }
}
