package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs as people see them: asked for, listed, called off. */
@Singleton
class RunRecords {

    /** One that has not begun is widened; one that has is another's. */
    private static final String ASK =
            """
            -- sync_run ask
            INSERT INTO sync_run AS r (store_id, type, origin, full_sync, since, retry, priority,
              batch_size, batch_now, state, next_at)
            SELECT $1, $2, $3, w.whole, CASE WHEN w.whole THEN NULL ELSE w.since END, $6, $7, $8,
              $8, 'waiting', now()
            FROM (SELECT NOT $6 AND ($4 OR wanted.since IS NULL) AS whole, wanted.since
                  FROM (SELECT coalesce($5::timestamptz, (
                    SELECT since FROM sync_schedule WHERE store_id = $1 AND type = $2)) AS since
                  ) wanted) w
            ON CONFLICT (store_id, type) WHERE next_at IS NOT NULL DO UPDATE SET
              full_sync = r.full_sync OR EXCLUDED.full_sync,
              since = CASE WHEN r.full_sync OR EXCLUDED.full_sync THEN NULL
                ELSE least(r.since, EXCLUDED.since) END,
              retry = r.retry AND EXCLUDED.retry, next_at = now(), origin = EXCLUDED.origin
            WHERE r.state = 'waiting' AND r.started_at IS NULL
            RETURNING r.*
            """;

    /** Whoever asks for what is under way does not want it to wait any longer. */
    private static final String ACTIVE =
            """
            -- sync_run active
            UPDATE sync_run SET next_at = least(next_at, now())
            WHERE store_id = $1 AND type = $2 AND next_at IS NOT NULL RETURNING *
            """;

    private static final String ONE =
            """
            -- sync_run one
            SELECT * FROM sync_run WHERE store_id = $1 AND id = $2
            """;

    /** Whoever works on it hears of it; if nobody does, somebody will at once. */
    private static final String CANCEL =
            """
            -- sync_run cancel
            UPDATE sync_run SET cancel = true, next_at = now()
            WHERE store_id = $1 AND id = $2 AND next_at IS NOT NULL RETURNING *
            """;

    private static final String PAGE =
            """
            -- sync_run page
            SELECT * FROM sync_run
            WHERE ($1::bigint IS NULL OR store_id = $1) AND ($2::text IS NULL OR type = $2)
              AND ($3::text[] IS NULL OR state = ANY($3)) AND ($4::bigint IS NULL OR id < $4)
            ORDER BY id DESC LIMIT $5
            """;
    private static final String COUNT =
            """
            -- sync_run count
            SELECT count(*) AS total FROM sync_run
            WHERE ($1::bigint IS NULL OR store_id = $1) AND ($2::text IS NULL OR type = $2)
              AND ($3::text[] IS NULL OR state = ANY($3))
            """;
    private static final String BOARD =
            """
            -- sync_schedule board
            SELECT t AS type, h.minutes, h.next_at AS due_at, h.whole_at, h.done_at, (
                SELECT count(*) FROM sync_failed_item f WHERE f.store_id = $1 AND f.type = t)
                AS failed_items, (
                SELECT r.id FROM sync_run r WHERE r.store_id = $1 AND r.type = t
                ORDER BY r.id DESC LIMIT 1) AS run
            FROM unnest($2::text[]) t
            LEFT JOIN sync_schedule h ON h.store_id = $1 AND h.type = t
            """;
    private static final String SOME =
            """
            -- sync_run some
            SELECT * FROM sync_run WHERE store_id = $1 AND id = ANY($2::bigint[])
            """;

    private final Database database;

    RunRecords(Database database) {
        this.database = database;
    }

    /** A run for what is wanted; empty where another kind of run is under way. */
    Uni<Optional<RunView>> ask(StoreId store, SyncSource source, Wanted wanted) {
        var since = wanted.since().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
        return database.query(
                        ASK,
                        tuple(
                                store.value(),
                                source.type(),
                                wanted.origin(),
                                wanted.full(),
                                since,
                                wanted.retryOnly(),
                                (short) source.priority().ordinal(),
                                wanted.batchSize()))
                .map(RunRecords::first);
    }

    Uni<Optional<RunView>> active(StoreId store, String type) {
        return database.query(ACTIVE, Tuple.of(store.value(), type)).map(RunRecords::first);
    }

    Uni<Optional<RunView>> one(StoreId store, long id) {
        return database.query(ONE, Tuple.of(store.value(), id)).map(RunRecords::first);
    }

    /** Empty where it is over already. */
    Uni<Optional<RunView>> cancel(StoreId store, long id) {
        return database.query(CANCEL, Tuple.of(store.value(), id)).map(RunRecords::first);
    }

    /**
     * Which runs are looked for.
     *
     * @param store empty for all that the caller sees
     */
    record Filter(Optional<StoreId> store, Optional<String> type, Optional<List<String>> states) {}

    Uni<List<RunView>> page(Filter filter, Paging paging) {
        var before = paging.before().isPresent() ? paging.before().getAsLong() : null;
        return database.query(
                        PAGE,
                        tuple(store(filter), type(filter), states(filter), before, paging.limit()))
                .map(rows -> all(rows, RunView::of));
    }

    Uni<Long> count(Filter filter) {
        return database.query(COUNT, tuple(store(filter), type(filter), states(filter)))
                .map(rows -> rows.iterator().next().getLong("total"));
    }

    /**
     * How one kind of thing of a store stands.
     *
     * @param minutes the store's own interval
     * @param run the newest
     */
    record Standing(
            String type,
            Optional<Integer> minutes,
            Optional<Instant> dueAt,
            Optional<Instant> wholeAt,
            Optional<Instant> doneAt,
            long failedItems,
            Optional<Long> run) {}

    Uni<List<Standing>> board(StoreId store, List<String> types) {
        return database.query(BOARD, Tuple.of(store.value(), types.toArray(String[]::new)))
                .map(rows -> all(rows, RunRecords::standing));
    }

    Uni<List<RunView>> some(StoreId store, List<Long> ids) {
        return database.query(SOME, Tuple.of(store.value(), ids.toArray(Long[]::new)))
                .map(rows -> all(rows, RunView::of));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getString("type"),
                Optional.ofNullable(row.getInteger("minutes")),
                moment(row.getOffsetDateTime("due_at")),
                moment(row.getOffsetDateTime("whole_at")),
                moment(row.getOffsetDateTime("done_at")),
                row.getLong("failed_items"),
                Optional.ofNullable(row.getLong("run")));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static @Nullable Long store(Filter filter) {
        return filter.store().map(StoreId::value).orElse(null);
    }

    private static @Nullable String type(Filter filter) {
        return filter.type().orElse(null);
    }

    private static String @Nullable [] states(Filter filter) {
        return filter.states().map(states -> states.toArray(String[]::new)).orElse(null);
    }

    private static Optional<RunView> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(RunView.of(rows.iterator().next()));
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
        return Rows.all(rows, read::apply);
    }

    private static Tuple tuple(@Nullable Object... values) {
        return Tuple.from(Arrays.asList(values));
    }
}
