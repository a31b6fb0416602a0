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
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;

/** Reads what came in and what went out, as far as it is still kept. */
@Singleton
class ActivityRows {

    private static final String STATE =
            """
            CASE WHEN state IN ('dead', 'discarded') THEN 'failed' WHEN state IN ('held', 'expired') THEN state
              WHEN state <> 'sent' THEN 'waiting' WHEN delivery = 3 THEN 'read'
              WHEN delivery = 2 THEN 'delivered' ELSE 'sent' END""";

    /** So many rows are looked through at once, whatever a store has: the newest, then on. */
    static final int WINDOW = 10_000;

    private static final String SENT =
            """
            SELECT id, created_at, conversation_id, %s AS shown, error, error_code, billable, attempts, repeats
            FROM (SELECT * FROM outbox WHERE store_id = $1 AND id < $2::bigint ORDER BY id DESC LIMIT %d) w
            WHERE kind = 'say'
            """
                    .formatted(STATE, WINDOW);
    private static final String RECEIVED =
            """
            SELECT seq AS id, received_at, split_part(kind, '.', 1) AS source, kind,
              CASE WHEN parked THEN 'parked' WHEN done_at IS NULL THEN 'waiting' ELSE 'done' END AS shown,
              outcome, attempts
            FROM (SELECT * FROM inbox WHERE store_id = $1 AND seq < $2::bigint ORDER BY seq DESC LIMIT %d) w
            """
                    .formatted(WINDOW);

    private static final String OF_STATE = "($3 = '' OR shown = $3)";
    private static final String OF_SOURCE = OF_STATE + " AND ($4 = '' OR source = $4)";

    /** Where the rows end that one look goes through, from a place on; empty at the very end. */
    private static final String END_OF_SENT =
            """
            -- activity messages end
            SELECT id FROM outbox WHERE store_id = $1 AND id < $2 ORDER BY id DESC OFFSET %d LIMIT 1
            """
                    .formatted(WINDOW - 1);

    private static final String END_OF_RECEIVED =
            """
            -- activity webhooks end
            SELECT seq AS id FROM inbox WHERE store_id = $1 AND seq < $2 ORDER BY seq DESC OFFSET %d LIMIT 1
            """
                    .formatted(WINDOW - 1);

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
        var list = new Listing("messages", SENT, OF_STATE, END_OF_SENT, List.of(state));
        return page(store, list, paging, ActivityRows::sent, Sent::id);
    }

    /**
     * @param state only those; empty for all
     * @param source whatsapp, shopify or tendero; empty for all
     */
    Uni<Page<Received>> received(StoreId store, String state, String source, Paging paging) {
        var filters = List.of(state, SOURCES.getOrDefault(source, ""));
        var list = new Listing("webhooks", RECEIVED, OF_SOURCE, END_OF_RECEIVED, filters);
        return page(store, list, paging, ActivityRows::received, Received::id);
    }

    /** What is listed of a table. */
    private record Listing(
            String name, String rows, String fits, String end, List<String> filters) {

        String page() {
            return "-- activity %s\nSELECT * FROM (%s) l WHERE %s ORDER BY id DESC LIMIT $%d::integer"
                    .formatted(name, rows, fits, filters.size() + 3);
        }

        String count() {
            return "-- activity %s count\nSELECT count(*) AS total FROM (%s) l WHERE %s"
                    .formatted(name, rows, fits);
        }

        Tuple from(StoreId store, long before) {
            var arguments = Tuple.of(store.value(), before);
            filters.forEach(arguments::addString);
            return arguments;
        }
    }

    private <T> Uni<Page<T>> page(
            StoreId store,
            Listing list,
            Paging paging,
            Function<Row, T> read,
            ToLongFunction<T> id) {
        var before = paging.before().orElse(Long.MAX_VALUE);
        var wanted = list.from(store, before).addInteger(paging.limit() + 1);
        return database.query(list.page(), wanted)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(read).toList())
                .chain(
                        items ->
                                counted(store, list)
                                        .map(all -> page(all, items, paging.limit(), id)))
                .chain(page -> continued(store, list, before, page));
    }

    /** How many there are of those a merchant would ever look through. */
    private Uni<Counted> counted(StoreId store, Listing list) {
        return database.query(list.count(), list.from(store, Long.MAX_VALUE))
                .map(rows -> rows.iterator().next().getLong("total"))
                .chain(
                        total ->
                                end(store, list, Long.MAX_VALUE)
                                        .map(more -> new Counted(total, more.isPresent())));
    }

    private record Counted(long total, boolean isLeast) {}

    /** Where nothing more fits among those looked through, the next look goes on behind them. */
    private <T> Uni<Page<T>> continued(StoreId store, Listing list, long before, Page<T> page) {
        return page.nextCursor().isPresent()
                ? Uni.createFrom().item(page)
                : end(store, list, before).map(page::continuedAt);
    }

    private Uni<OptionalLong> end(StoreId store, Listing list, long before) {
        return database.query(list.end(), Tuple.of(store.value(), before))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(rows.iterator().next().getLong("id")));
    }

    /** One more was asked for than is shown. */
    private static <T> Page<T> page(Counted all, List<T> items, int limit, ToLongFunction<T> id) {
        return page(all.total(), all.isLeast(), items, limit, id);
    }

    static <T> Page<T> page(
            long total, boolean isLeast, List<T> items, int limit, ToLongFunction<T> id) {
        if (items.size() <= limit) {
            return new Page<>(total, isLeast, List.copyOf(items), Optional.empty());
        }
        var shown = List.copyOf(items.subList(0, limit));
        var cursor = Paging.cursorAfter(id.applyAsLong(shown.getLast()));
        return new Page<>(total, isLeast, shown, Optional.of(cursor));
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
