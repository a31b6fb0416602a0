package app.tendero.turn;

import app.tendero.inbox.LaneKey;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads back what was decided in a conversation, in ids and fixed words. */
@Singleton
class Traces {

    private static final String CONVERSATION =
            "SELECT state, window_until, turns FROM conversation WHERE store_id = $1 AND id = $2";
    private static final String STORE_OF = "SELECT store_id FROM shopper WHERE id = $1";
    private static final String ITEMS =
            """
            -- trace items
            SELECT seq, kind, received_at, done_at, attempts, outcome, parked FROM inbox
            WHERE store_id = $1 AND lane = $2 ORDER BY seq DESC LIMIT $3
            """;
    private static final String EFFECTS =
            """
            -- trace effects
            SELECT in_seq, id, kind, state, attempts, repeats, wamid, delivery, billable,
                   error_code, error, created_at, next_at, done_at
            FROM outbox WHERE store_id = $1 AND conversation_id = $2
            ORDER BY id DESC LIMIT $3
            """;

    private final Database database;

    Traces(Database database) {
        this.database = database;
    }

    /** The store a conversation belongs to. */
    Uni<Optional<StoreId>> storeOf(ConversationId conversation) {
        return database.query(STORE_OF, Tuple.of(conversation.value()))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new StoreId(
                                                        rows.iterator()
                                                                .next()
                                                                .getLong("store_id"))));
    }

    /**
     * The newest turns first, each with its effects.
     *
     * @param most turns wanted
     */
    Uni<Map<String, Object>> of(StoreId store, ConversationId conversation, int most) {
        var lane = LaneKey.of(store, conversation).key();
        return database.query(EFFECTS, Tuple.of(store.value(), conversation.value(), 4 * most))
                .map(Traces::effectsByItem)
                .chain(
                        effects ->
                                database.query(ITEMS, Tuple.of(store.value(), lane, most))
                                        .map(items -> turns(items, effects)))
                .chain(
                        turns ->
                                database.query(
                                                CONVERSATION,
                                                Tuple.of(store.value(), conversation.value()))
                                        .map(rows -> trace(store, conversation, rows, turns)));
    }

    private static Map<Long, List<Map<String, Object>>> effectsByItem(Iterable<Row> rows) {
        var byItem = new LinkedHashMap<Long, List<Map<String, Object>>>();
        for (var row : rows) {
            byItem.computeIfAbsent(row.getLong("in_seq"), item -> new ArrayList<>())
                    .add(columns(row));
        }
        return byItem;
    }

    private static List<Map<String, Object>> turns(
            Iterable<Row> items, Map<Long, List<Map<String, Object>>> effects) {
        var turns = new ArrayList<Map<String, Object>>();
        for (var row : items) {
            var turn = columns(row);
            turn.put("effects", effects.getOrDefault(row.getLong("seq"), List.of()));
            turns.add(turn);
        }
        return turns;
    }

    private static Map<String, Object> trace(
            StoreId store,
            ConversationId conversation,
            Iterable<Row> rows,
            List<Map<String, Object>> turns) {
        var trace = new LinkedHashMap<String, Object>();
        trace.put("store", store.value());
        trace.put("conversation", conversation.toString());
        for (var row : rows) {
            trace.putAll(columns(row));
        }
        trace.put("turns", turns);
        return trace;
    }

    private static Map<String, Object> columns(Row row) {
        var columns = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            @Nullable Object value = row.getValue(i);
            if (value != null && !row.getColumnName(i).equals("in_seq")) {
                columns.put(row.getColumnName(i), value);
            }
        }
        return columns;
    }
}
