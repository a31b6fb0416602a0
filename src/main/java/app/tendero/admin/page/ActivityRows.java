package app.tendero.admin.page;

import app.tendero.admin.page.Activity.Page;
import app.tendero.admin.page.Activity.Received;
import app.tendero.admin.page.Activity.Sent;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Reads what came in and what went out, as far as it is still kept. */
@ApplicationScoped
class ActivityRows {

    private static final String STATE =
            """
            CASE WHEN state IN ('dead', 'discarded') THEN 'failed' WHEN state IN ('held', 'expired') THEN state
              WHEN state <> 'sent' THEN 'waiting' WHEN delivery = 3 THEN 'read'
              WHEN delivery = 2 THEN 'delivered' ELSE 'sent' END""";
    private static final String SENT =
            """
            -- activity messages
            SELECT *, count(*) OVER () AS total FROM (
              SELECT id, created_at, conversation_id, %s AS shown, error, error_code, billable, attempts, repeats
              FROM outbox WHERE store_id = $1 AND kind = 'say') o
            WHERE $2 = '' OR shown = $2 ORDER BY id DESC
            """
                    .formatted(STATE);
    private static final String RECEIVED =
            """
            -- activity webhooks
            SELECT *, count(*) OVER () AS total FROM (
              SELECT seq AS id, received_at, split_part(kind, '.', 1) AS source, kind,
                CASE WHEN parked THEN 'parked' WHEN done_at IS NULL THEN 'waiting' ELSE 'done' END AS shown,
                outcome, attempts
              FROM inbox WHERE store_id = $1) i
            WHERE ($2 = '' OR shown = $2) AND ($3 = '' OR source = $3) ORDER BY id DESC
            """;

    /** The first word of a kind, by what merchants call it. */
    private static final Map<String, String> SOURCES =
            Map.of("whatsapp", "wa", "shopify", "shopify", "tendero", "fx");

    private final Database database;

    ActivityRows(Database database) {
        this.database = database;
    }

    /**
     * @param state only those; empty for all
     */
    Uni<Page<Sent>> sent(StoreId store, String state, Paging paging) {
        var sql = paged(SENT, 3);
        var arguments = Tuple.of(store.value(), state);
        return page(sql, arguments, paging, ActivityRows::sent, Sent::id);
    }

    /**
     * @param state only those; empty for all
     * @param source whatsapp, shopify or tendero; empty for all
     */
    Uni<Page<Received>> received(StoreId store, String state, String source, Paging paging) {
        var sql = paged(RECEIVED, 4);
        var arguments = Tuple.of(store.value(), state, SOURCES.getOrDefault(source, ""));
        return page(sql, arguments, paging, ActivityRows::received, Received::id);
    }

    /** The total counts all pages, so the cursor stands outside of what is counted. */
    private static String paged(String list, int next) {
        return list.replaceFirst("\n", "\nSELECT * FROM (\n")
                + ") l WHERE id < $%d::bigint ORDER BY id DESC LIMIT $%d::integer"
                        .formatted(next, next + 1);
    }

    private <T> Uni<Page<T>> page(
            String sql,
            Tuple arguments,
            Paging paging,
            Function<Row, T> read,
            ToLongFunction<T> id) {
        arguments.addLong(paging.before().orElse(Long.MAX_VALUE)).addInteger(paging.limit() + 1);
        return database.query(sql, arguments)
                .map(
                        rows -> {
                            var items = new ArrayList<T>();
                            long total = 0;
                            for (var row : rows) {
                                total = row.getLong("total");
                                items.add(read.apply(row));
                            }
                            return page(total, items, paging.limit(), id);
                        });
    }

    /** One more was asked for than is shown. */
    static <T> Page<T> page(long total, List<T> items, int limit, ToLongFunction<T> id) {
        if (items.size() <= limit) {
            return new Page<>(total, List.copyOf(items), Optional.empty());
        }
        var shown = List.copyOf(items.subList(0, limit));
        var cursor = Paging.cursorAfter(id.applyAsLong(shown.getLast()));
        return new Page<>(total, shown, Optional.of(cursor));
    }

    private static Sent sent(Row row) {
        var code = Optional.ofNullable(row.getInteger("error_code"));
        return new Sent(
                row.getLong("id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getUUID("conversation_id"),
                row.getString("shown"),
                Optional.ofNullable(row.getString("error")).or(() -> code.map(c -> "code " + c)),
                Optional.ofNullable(row.getBoolean("billable")),
                row.getInteger("attempts"),
                row.getInteger("repeats") > 0);
    }

    private static Received received(Row row) {
        var kind = row.getString("kind");
        var source = row.getString("source").toLowerCase(Locale.ROOT);
        return new Received(
                row.getLong("id"),
                row.getOffsetDateTime("received_at").toInstant(),
                SOURCES.entrySet().stream()
                        .filter(known -> known.getValue().equals(source))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(source),
                kind.substring(kind.indexOf('.') + 1),
                row.getString("shown"),
                Optional.ofNullable(row.getString("outcome")),
                row.getInteger("attempts"));
    }
}
