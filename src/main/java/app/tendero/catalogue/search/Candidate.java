package app.tendero.catalogue.search;

import app.tendero.conversation.SearchFields;
import app.tendero.kernel.ProductId;
import app.tendero.platform.Rows;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A product that may be what is meant.
 *
 * @param lowest the price of its cheapest variant
 * @param sold how many were sold lately
 */
record Candidate(
        ProductId product,
        SearchFields fields,
        BigDecimal lowest,
        boolean available,
        Instant published,
        int sold) {

    static List<Candidate> all(RowSet<Row> rows) {
        return Rows.all(rows, Candidate::of);
    }

    private static Candidate of(Row row) {
        return new Candidate(
                new ProductId(row.getLong("product_id")),
                IndexedProduct.fields(row, List.of(row.getArrayOfStrings("described"))),
                row.getBigDecimal("lowest"),
                row.getBoolean("available"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getInteger("sold"));
    }
}
