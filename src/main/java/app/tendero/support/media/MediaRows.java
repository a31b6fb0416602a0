package app.tendero.support.media;

import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.support.media.KeptFile.State;
import app.tendero.whatsapp.Fetched;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows of files and of their pieces. Whoever fetches a file begins an attempt; its pieces count
 * only if it is still the last one begun, so that two who fetch the same never mix theirs.
 */
@Singleton
class MediaRows {

    private static final String BEGIN =
            """
            -- media begin
            INSERT INTO media AS m (store_id, id, conversation_id, kind, attempt)
            VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (store_id, id) DO UPDATE SET attempt = m.attempt + 1
              WHERE m.state = 'coming'
            RETURNING attempt
            """;
    private static final String PIECE =
            """
            -- media piece
            INSERT INTO media_piece (store_id, media_id, attempt, place, content)
            SELECT store_id, id, attempt, $4, $5 FROM media
            WHERE store_id = $1 AND id = $2 AND attempt = $3 AND state = 'coming'
            """;
    private static final String END =
            """
            -- media end
            WITH ended AS (
              UPDATE media SET state = $4, type = $5, size = $6, sha256 = $7
              WHERE store_id = $1 AND id = $2 AND attempt = $3 AND state = 'coming'
              RETURNING id),
            rest AS (
              DELETE FROM media_piece p USING ended e WHERE p.store_id = $1 AND p.media_id = e.id
                AND (p.attempt <> $3 OR $4 <> 'kept'))
            SELECT id FROM ended
            """;
    private static final String GIVE_UP =
            """
            -- media give up
            WITH ended AS (
              UPDATE media SET state = 'given_up'
              WHERE store_id = $1 AND id = $2 AND state = 'coming' RETURNING id)
            DELETE FROM media_piece p USING ended e WHERE p.store_id = $1 AND p.media_id = e.id
            """;
    private static final String FIND =
            """
            -- media find
            SELECT id, kind, state, type, size, attempt, received_at FROM media
            WHERE store_id = $1 AND id = ANY($2::text[])
            """;
    private static final String READ =
            """
            -- media read
            SELECT content FROM media_piece
            WHERE store_id = $1 AND media_id = $2 AND attempt = $3 AND place = $4
            """;

    private final Database database;
    private final Sealing sealing;

    MediaRows(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** The number of the new attempt; empty for a file whose fetching has ended. */
    Uni<Optional<Integer>> begin(
            StoreId store, ConversationId conversation, String id, MediaKind kind) {
        var row = Tuple.of(store.value(), id, conversation.value(), word(kind));
        return database.query(BEGIN, row)
                .map(rows -> first(rows).map(found -> found.getInteger("attempt")));
    }

    /** Fails when another attempt began, or the shopper was erased. */
    Uni<Void> piece(StoreId store, String id, int attempt, int place, byte[] content) {
        var sealed = Buffer.buffer(sealing.seal(place(store), bound(id, place, content)));
        return database.query(PIECE, Tuple.of(store.value(), id, attempt, place, sealed))
                .invoke(
                        rows -> {
                            if (rows.rowCount() == 0) {
                                throw new TakenOver();
                            }
                        })
                .replaceWithVoid();
    }

    /** Ends an attempt; false when it is not the last one begun. */
    Uni<Boolean> end(
            StoreId store, String id, int attempt, State state, Optional<Fetched.Whole> is) {
        var row =
                Tuple.tuple()
                        .addValue(store.value())
                        .addValue(id)
                        .addValue(attempt)
                        .addValue(state.word())
                        .addValue(is.map(Fetched.Whole::type).orElse(null))
                        .addValue(is.map(Fetched.Whole::size).orElse(0L))
                        .addValue(is.map(Fetched.Whole::sha256).orElse(null));
        return database.query(END, row).map(rows -> rows.size() > 0);
    }

    Uni<Void> giveUp(StoreId store, String id) {
        return database.query(GIVE_UP, Tuple.of(store.value(), id)).replaceWithVoid();
    }

    /** Those that are there, in no order. */
    Uni<List<KeptFile>> find(StoreId store, Collection<String> ids) {
        return database.query(FIND, Tuple.of(store.value(), ids.toArray(String[]::new)))
                .map(rows -> Rows.all(rows, MediaRows::file));
    }

    /** One piece, counted from 0; empty behind the last. */
    Uni<Optional<byte[]>> read(StoreId store, KeptFile file, int place) {
        return database.query(READ, Tuple.of(store.value(), file.id(), file.attempt(), place))
                .map(rows -> first(rows).map(row -> opened(store, file.id(), place, row)));
    }

    private byte[] opened(StoreId store, String id, int place, Row row) {
        var plain = sealing.open(place(store), row.getBuffer("content").getBytes());
        var mark = mark(id, place);
        if (plain.length < mark.length
                || !ByteBuffer.wrap(plain, 0, mark.length).equals(ByteBuffer.wrap(mark))) {
            throw new IllegalStateException("a piece of a file lies where another belongs");
        }
        return Arrays.copyOfRange(plain, mark.length, plain.length);
    }

    /** A piece says which it is, so that none can be put in another's place. */
    private static byte[] bound(String id, int place, byte[] content) {
        var mark = mark(id, place);
        return ByteBuffer.allocate(mark.length + content.length).put(mark).put(content).array();
    }

    private static byte[] mark(String id, int place) {
        return (id + "/" + place + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Place place(StoreId store) {
        return new Place(store, "media_piece", "content");
    }

    private static KeptFile file(Row row) {
        return new KeptFile(
                row.getString("id"),
                MediaKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getString("type")),
                row.getLong("size"),
                row.getInteger("attempt"),
                row.getOffsetDateTime("received_at").toInstant());
    }

    private static String word(MediaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        var all = rows.iterator();
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    /** Another attempt goes on with the file, or nobody wants it any more. */
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenOver() {
            super("taken over", null, false, false);
        }
    }
}
