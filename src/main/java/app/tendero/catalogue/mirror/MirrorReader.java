package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** Reads mirrored products whole. */
@Singleton
public class MirrorReader {

    private static final String PRODUCTS =
            """
            -- mirror_product by id
            SELECT p.id, title, handle, type, vendor, tags, description_html, status, published_at,
                created_at, updated_at, currency, image, plain, options::text AS options,
                ARRAY(SELECT m.collection_id FROM mirror_member m
                    WHERE m.store_id = $1 AND m.product_id = p.id ORDER BY 1) AS collections
            FROM mirror_product p WHERE p.store_id = $1 AND p.id = ANY($2)
            """;
    private static final String VARIANTS =
            """
            -- mirror_variant of products
            SELECT id, product_id, title, sku, barcode, price, compare_at, available, tracked,
                sells_on, quantity, choices, inventory_item
            FROM mirror_variant WHERE store_id = $1 AND product_id = ANY($2)
            ORDER BY product_id, position
            """;

    private final Database database;

    MirrorReader(Database database) {
        this.database = database;
    }

    /** In the order asked; those that are not there are left out. */
    public Uni<List<MirrorProduct>> products(StoreId store, List<ProductId> ids) {
        return products(store, ids, database::query);
    }

    /** The same inside {@code tx}. */
    static Uni<List<MirrorProduct>> products(Tx tx, StoreId store, List<ProductId> ids) {
        return products(store, ids, (sql, arguments) -> Database.query(tx, sql, arguments));
    }

    private static Uni<List<MirrorProduct>> products(
            StoreId store,
            List<ProductId> ids,
            BiFunction<String, Tuple, Uni<RowSet<Row>>> database) {
        var arguments =
                Tuple.of(store.value(), ids.stream().map(ProductId::value).toArray(Long[]::new));
        return database.apply(PRODUCTS, arguments)
                .chain(
                        products ->
                                database.apply(VARIANTS, arguments)
                                        .map(variants -> inOrder(ids, products, variants)));
    }

    private static List<MirrorProduct> inOrder(
            List<ProductId> ids, RowSet<Row> products, RowSet<Row> variants) {
        var byProduct = ProductColumns.byProduct(variants);
        var found = new HashMap<ProductId, MirrorProduct>();
        for (var row : products) {
            ProductColumns.product(row, byProduct.get(row.getLong("id")))
                    .ifPresent(product -> found.put(product.id(), product));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
