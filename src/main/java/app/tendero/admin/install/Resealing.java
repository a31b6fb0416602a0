package app.tendero.admin.install;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seals anew, with the deployment's newest key, what lasts: the stores' secrets and the shoppers'
 * addresses. A batch at a time and without a lock: a value that changed meanwhile was sealed with
 * the newest key by whoever changed it.
 */
@Singleton
class Resealing {

    private static final int BATCH = 500;

    /** Of values that are a quarter of a megabyte each. */
    private static final int FEW = 20;

    static final List<Column> COLUMNS =
            List.of(
                    new Column("store", "id", "access_token"),
                    new Column("store", "id", "storefront_token"),
                    new Column("store", "id", "api_secret"),
                    new Column("whatsapp_number", "store_id", "token"),
                    new Column("whatsapp_number", "store_id", "app_secret"),
                    new Column("whatsapp_number", "store_id", "pin"),
                    new Column("whatsapp_signup", "store_id", "token"),
                    new Column("whatsapp_signup", "store_id", "pin"),
                    new Column("order_request", "store_id", "note"),
                    new Column("privacy_request", "store_id", "clues"),
                    new Column("privacy_request", "store_id", "file"),
                    new Column("store_user", "store_id", "name"),
                    new Column("shop_token", "store_id", "access_token"),
                    new Column("shop_token", "store_id", "refresh_token"),
                    new Column("shopper", "store_id", "address"),
                    new Column("media_piece", "store_id", "content", FEW),
                    new Column("ticket_entry", "store_id", "words"),
                    new Column("message", "store_id", "content"));

    private final Database database;
    private final Sealing sealing;

    Resealing(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** A sealed column; its names are ours, never somebody's words. */
    record Column(String table, String store, String name, int batch) {

        Column(String table, String store, String name) {
            this(table, store, name, BATCH);
        }

        String find() {
            return """
                   -- reseal find
                   SELECT ctid::text AS place, %s AS store, %s AS sealed FROM %s
                   WHERE %s IS NOT NULL AND substring(%s FROM 1 FOR length($1::bytea)) <> $1::bytea LIMIT $2"""
                    .formatted(store, name, table, name, name);
        }

        String write() {
            return "-- reseal write\nUPDATE %s SET %s = $1 WHERE ctid = $2::text::tid AND %s = $3"
                    .formatted(table, name, name);
        }
    }

    /**
     * What a round did.
     *
     * @param resealed values
     * @param more whether there may be more to do
     */
    record Round(int resealed, boolean more) {}

    /** One round over all columns. Fails with what does not open: its key is not configured. */
    Uni<Round> round() {
        return Multi.createFrom()
                .iterable(COLUMNS)
                .onItem()
                .transformToUniAndConcatenate(this::column)
                .collect()
                .asList()
                .map(
                        counts ->
                                new Round(
                                        counts.stream().mapToInt(Integer::intValue).sum(),
                                        isFull(counts)));
    }

    private static boolean isFull(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .anyMatch(i -> counts.get(i) >= COLUMNS.get(i).batch());
    }

    private Uni<Integer> column(Column column) {
        return database.query(
                        column.find(),
                        Tuple.of(Buffer.buffer(sealing.newestHeader()), column.batch()))
                .map(
                        rows -> {
                            var all = new ArrayList<Row>();
                            rows.forEach(all::add);
                            return all;
                        })
                .chain(all -> each(column, all).replaceWith(all.size()));
    }

    private Uni<Void> each(Column column, List<Row> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> write(column, row))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> write(Column column, Row row) {
        var place = new Place(new StoreId(row.getLong("store")), column.table(), column.name());
        var old = row.getBuffer("sealed").getBytes();
        var anew = sealing.seal(place, sealing.open(place, old));
        return database.query(
                        column.write(),
                        Tuple.of(Buffer.buffer(anew), row.getString("place"), Buffer.buffer(old)))
                .map(written -> written.rowCount());
    }
}
