package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the mirrored products of a store page by page, the youngest first. */
@Singleton
public class MirrorPages {

    private static final String PAGE =
            """
            -- mirror_product page
            SELECT id FROM mirror_product p
            WHERE store_id = $1 AND ($2::text IS NULL OR status = $2)
              AND ($3::timestamptz IS NULL OR updated_at >= $3)
              AND ($4::text IS NULL OR title ILIKE $4 OR handle ILIKE $4 OR vendor ILIKE $4
                OR EXISTS (SELECT FROM mirror_variant v WHERE v.store_id = $1
                  AND v.product_id = p.id AND ($5 = v.sku OR $5 = v.barcode)))
              AND ($6::bigint IS NULL OR id < $6)
            ORDER BY id DESC LIMIT $7
            """;
    private static final String COUNT =
            """
            -- mirror_product count
            SELECT count(*) FROM mirror_product p
            WHERE store_id = $1 AND ($2::text IS NULL OR status = $2)
              AND ($3::timestamptz IS NULL OR updated_at >= $3)
              AND ($4::text IS NULL OR title ILIKE $4 OR handle ILIKE $4 OR vendor ILIKE $4
                OR EXISTS (SELECT FROM mirror_variant v WHERE v.store_id = $1
                  AND v.product_id = p.id AND ($5 = v.sku OR $5 = v.barcode)))
            """;

    private final Database database;
    private final MirrorReader reader;
    private final Changes changes;

    MirrorPages(Database database, MirrorReader reader, Changes changes) {
        this.database = database;
        this.reader = reader;
        this.changes = changes;
    }

    /**
     * Which products are wanted.
     *
     * @param words in the title, the handle or the vendor; or a whole SKU or barcode
     * @param status such as {@code ACTIVE}
     */
    public record Filter(
            Optional<String> words, Optional<String> status, Optional<Instant> updatedSince) {}

    /**
     * @param total of all pages
     * @param whole whether all of the shop's products are mirrored
     */
    public record Page(long total, boolean whole, List<MirrorProduct> products) {}

    /**
     * @param before only products with a smaller id
     */
    public Uni<Page> page(StoreId store, Filter filter, int limit, OptionalLong before) {
        var page = arguments(store, filter);
        page.addValue(before.isPresent() ? before.getAsLong() : null).addInteger(limit);
        return database.query(PAGE, page)
                .chain(rows -> reader.products(store, ids(rows)))
                .chain(
                        products ->
                                database.query(COUNT, arguments(store, filter))
                                        .map(rows -> rows.iterator().next().getLong(0))
                                        .map(
                                                total ->
                                                        new Page(
                                                                total,
                                                                changes.hasProducts(store),
                                                                products)));
    }

    private static Tuple arguments(StoreId store, Filter filter) {
        OffsetDateTime since = filter.updatedSince().map(ProductColumns::utc).orElse(null);
        return Tuple.of(store.value())
                .addValue(filter.status().orElse(null))
                .addValue(since)
                .addValue(filter.words().map(MirrorPages::like).orElse(null))
                .addValue(filter.words().orElse(null));
    }

    private static String like(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static List<ProductId> ids(RowSet<Row> rows) {
        return Rows.all(rows, row -> new ProductId(row.getLong("id")));
    }
}
