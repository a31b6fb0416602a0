package app.tendero.orders;

import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOrder;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What shoppers ask of the merchant, until the merchant has seen to it. */
@Singleton
class OrderRequests {

    /** The same wish for the same order waits once, however often it is said. */
    private static final String ADD =
            """
            -- order request add
            INSERT INTO order_request (store_id, effect, order_id, order_name, conversation_id,
              kind, note)
            SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS (
              SELECT FROM order_request WHERE store_id = $1 AND order_id = $3 AND kind = $6
                AND state = 'open')
            ON CONFLICT DO NOTHING
            """;

    private static final String PAGE =
            """
            -- order request page
            SELECT id, order_name, kind, note, asked_at, state, settled_at, shopper
            FROM order_request
            WHERE store_id = $1 AND id < $2 AND ($3 = '' OR state = $3)
            ORDER BY id DESC LIMIT $4
            """;
    private static final String COUNT =
            """
            -- order request count
            SELECT count(*) AS found FROM order_request
            WHERE store_id = $1 AND ($2 = '' OR state = $2)
            """;
    private static final String SETTLE =
            """
            -- order request settle
            UPDATE order_request SET state = $3, shopper = $4, settled_at = now()
            WHERE store_id = $1 AND id = $2 AND state = 'open'
            RETURNING id, order_name, kind, note, asked_at, state, settled_at, shopper
            """;
    private static final String ONE =
            """
            -- order request one
            SELECT id, order_name, kind, note, asked_at, state, settled_at, shopper,
              conversation_id
            FROM order_request WHERE store_id = $1 AND id = $2
            """;

    private final Database database;
    private final Sealing sealing;

    OrderRequests(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * A wish as the merchant sees it.
     *
     * @param kind {@code cancel} or {@code address}
     * @param note the shopper's words, such as the new address
     * @param state {@code open}, {@code done} or {@code declined}
     * @param shopper whether they were {@code told}, or why not; empty while nothing was answered
     */
    record Asked(
            long id,
            String order,
            String kind,
            Optional<String> note,
            Instant askedAt,
            String state,
            Optional<Instant> settledAt,
            Optional<String> shopper) {}

    /** A wish and whose chat it came from. */
    record Standing(Asked asked, ConversationId conversation) {}

    /** Keeps a wish, once per effect. */
    Uni<Void> add(EffectOrder order, AskMerchant wish) {
        var note =
                wish.note().isEmpty()
                        ? null
                        : Buffer.buffer(sealing.seal(place(order.store()), wish.note()));
        var arguments =
                Tuple.tuple()
                        .addValue(order.store().value())
                        .addValue(order.id())
                        .addValue(wish.order())
                        .addValue(wish.name())
                        .addValue(order.conversation().value())
                        .addValue(wish.change().name().toLowerCase(Locale.ROOT))
                        .addValue(note);
        return database.query(ADD, arguments).replaceWithVoid();
    }

    /**
     * @param state only those in it; all where empty
     */
    Uni<List<Asked>> page(StoreId store, String state, Paging paging) {
        var arguments =
                Tuple.of(
                        store.value(),
                        paging.before().orElse(Long.MAX_VALUE),
                        state,
                        paging.limit() + 1);
        return database.query(PAGE, arguments)
                .map(rows -> Rows.all(rows, row -> asked(store, row)));
    }

    Uni<Long> count(StoreId store, String state) {
        return database.query(COUNT, Tuple.of(store.value(), state))
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    Uni<Optional<Standing>> one(StoreId store, long id) {
        return database.query(ONE, Tuple.of(store.value(), id))
                .map(
                        rows -> {
                            for (var row : rows) {
                                var chat = new ConversationId(row.getUUID("conversation_id"));
                                return Optional.of(new Standing(asked(store, row), chat));
                            }
                            return Optional.empty();
                        });
    }

    /**
     * Closes an open one.
     *
     * @return the wish as it is now; empty where it was closed before
     */
    Uni<Optional<Asked>> close(Tx tx, StoreId store, long id, String state, String shopper) {
        return Database.query(tx, SETTLE, Tuple.of(store.value(), id, state, shopper))
                .map(rows -> Rows.first(rows, row -> asked(store, row)));
    }

    private Asked asked(StoreId store, Row row) {
        var words = row.getBuffer("note");
        var settled = row.getOffsetDateTime("settled_at");
        return new Asked(
                row.getLong("id"),
                row.getString("order_name"),
                row.getString("kind"),
                Optional.ofNullable(words).map(note -> words(store, note.getBytes())),
                row.getOffsetDateTime("asked_at").toInstant(),
                row.getString("state"),
                Optional.ofNullable(settled).map(at -> at.toInstant()),
                Optional.of(row.getString("shopper")).filter(word -> !word.isEmpty()));
    }

    private String words(StoreId store, byte[] note) {
        return sealing.openText(place(store), note);
    }

    static Place place(StoreId store) {
        return new Place(store, "order_request", "note");
    }
}
