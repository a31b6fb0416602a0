package app.tendero.support.media;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.Person;
import app.tendero.privacy.PersonalDataHolder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Answers for the people in the files, and for how long those are kept. */
@Singleton
class MediaData implements PersonalDataHolder {

    /** A file may be of 16 MB: a few of them are a long statement already. */
    private static final int FILES = 10;

    private static final String GATHER =
            """
            -- media gather
            SELECT id, kind, state, type, size, received_at FROM media
            WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            ORDER BY received_at LIMIT 20000
            """;
    private static final String AND_GO =
            """
            ),
            gone AS (
              DELETE FROM media m USING picked s WHERE m.store_id = $1 AND m.id = s.id
              RETURNING m.id),
            pieces AS (
              DELETE FROM media_piece p USING picked s WHERE p.store_id = $1 AND p.media_id = s.id)
            SELECT count(*) AS gone FROM gone
            """;
    private static final String ERASE =
            """
            -- media erase
            WITH picked AS (SELECT id FROM media WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            LIMIT $3"""
                    + AND_GO;
    private static final String ERASE_STORE =
            """
            -- media erase store
            WITH picked AS (SELECT id FROM media WHERE store_id = $1 LIMIT $2"""
                    + AND_GO;
    private static final String FORGET =
            """
            -- media forget
            WITH picked AS (SELECT id FROM media
            WHERE store_id = $1 AND received_at < now() - $2::integer * interval '1 day'
            ORDER BY received_at LIMIT $3"""
                    + AND_GO;

    /** A piece can come in at the moment its file goes. */
    private static final String STRAY =
            """
            -- media_piece stray
            DELETE FROM media_piece p WHERE p.store_id = $1 AND NOT EXISTS (
              SELECT FROM media m WHERE m.store_id = $1 AND m.id = p.media_id)
            """;

    private final Database database;
    private final Batches batches;

    MediaData(Database database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    @Override
    public String holder() {
        return "media";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                                "media",
                                "which pictures, videos and voices a shopper sent, for the store's"
                                        + " retention")
                        .erasedByItsHolder(),
                KeptTable.personal("media_piece", "their content, sealed; goes with its file")
                        .erasedByItsHolder());
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, MediaData::told));
    }

    private static ObjectNode told(Row row) {
        return StoredJson.object()
                .put("what", "file received")
                .put("id", row.getString("id"))
                .put("kind", row.getString("kind"))
                .put("state", row.getString("state"))
                .put("type", row.getString("type"))
                .put("bytes", row.getLong("size"))
                .put("at", row.getOffsetDateTime("received_at").toInstant().toString());
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return all(ERASE, () -> Tuple.of(person.store().value(), person.ids(), FILES));
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return all(ERASE_STORE, () -> Tuple.of(store.store().value(), FILES));
    }

    @Override
    public Uni<Integer> forget(StoreId store, int days) {
        return all(FORGET, () -> Tuple.of(store.value(), days, FILES))
                .call(() -> database.query(STRAY, Tuple.of(store.value())));
    }

    /** A few at a time, with rests, until none is left. */
    private Uni<Integer> all(String statement, Supplier<Tuple> arguments) {
        var gone = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(
                        () ->
                                batches.rested(
                                        () ->
                                                database.query(statement, arguments.get())
                                                        .map(rows -> rows.iterator().next())
                                                        .map(row -> row.getInteger("gone"))
                                                        .invoke(gone::addAndGet)
                                                        .map(n -> n >= FILES)))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWith(gone::get);
    }
}
