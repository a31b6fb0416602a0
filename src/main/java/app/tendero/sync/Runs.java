package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of runs while somebody works on them: claimed for a minute at a time, and noted upon
 * only under the fencing number of the last claim. All times are the database's.
 */
@Singleton
class Runs {

    /**
     * Of a store the most urgent kind goes first, and one run at a time; stores take turns, so
     * whatever else the store waits for has had its turn, too.
     */
    private static final String CLAIM =
            """
            -- sync_run claim
            WITH due AS (
              SELECT d.store_id, d.id FROM sync_run d
              WHERE d.next_at <= now() AND (d.lease_until IS NULL OR d.lease_until < now())
                AND NOT EXISTS (
                  SELECT FROM sync_run o WHERE o.store_id = d.store_id AND o.id <> d.id
                    AND o.next_at <= now()
                    AND (o.lease_until > now() OR o.priority < d.priority))
              ORDER BY d.served_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED),
            others AS (
              UPDATE sync_run o SET served_at = now()
              FROM (SELECT s.store_id, s.id
                    FROM due JOIN sync_run s ON s.store_id = due.store_id AND s.id <> due.id
                    WHERE s.next_at IS NOT NULL FOR UPDATE OF s SKIP LOCKED) w
              WHERE o.store_id = w.store_id AND o.id = w.id)
            UPDATE sync_run r SET lease_owner = $1, lease_until = now() + interval '60 seconds',
              fence = fence + 1, served_at = now(), started_at = coalesce(r.started_at, now())
            FROM due
            WHERE r.store_id = due.store_id AND r.id = due.id
            RETURNING r.*
            """;

    /**
     * The fence alone does not tell a run that was given back and that nobody has taken since: what
     * its last holder says too late, a renewal above all, must not lease it for nobody.
     */
    private static final String HELD =
            "store_id = $1 AND id = $2 AND fence = $3 AND next_at IS NOT NULL"
                    + " AND lease_until IS NOT NULL";

    private static final String LET_GO =
            """
            -- sync_run let claims go
            UPDATE sync_run SET lease_until = NULL
            WHERE next_at IS NOT NULL AND lease_owner = ANY($1) AND lease_until > now()
            """;

    private static final String RENEW =
            """
            -- sync_run renew
            UPDATE sync_run SET lease_until = now() + interval '60 seconds'
            WHERE\s"""
                    + HELD;
    private static final String NOTE =
            """
            -- sync_run note
            UPDATE sync_run SET bytes_done = $4, page = $5, pages = $6, objects = objects + $7,
              seen = seen + $8, written = written + $9, unchanged = unchanged + $10,
              removed = removed + $11, failed = failed + $12, attempts = 0, waits_for = NULL,
              lease_until = now() + interval '60 seconds'
            WHERE\s"""
                    + HELD
                    + " RETURNING cancel";
    private static final String STEP =
            """
            -- sync_run step
            UPDATE sync_run SET state = $4, operation = $5, bytes_total = greatest(bytes_total, $6),
              objects = greatest(objects, $7), batch_now = $8, restarts = $9, waits_for = NULL, attempts = 0,
              bytes_done = CASE WHEN $10 THEN 0 ELSE bytes_done END,
              next_at = now() + CASE WHEN cancel THEN 0::float8 ELSE $11 END * interval '1 ms',
              lease_until = NULL
            WHERE\s"""
                    + HELD;
    private static final String WAIT =
            """
            -- sync_run wait
            UPDATE sync_run SET waits_for = $4, attempts = attempts + 1, batch_now = $5,
              next_at = now() + CASE WHEN cancel THEN 0::float8 ELSE $6 END * interval '1 ms',
              lease_until = NULL
            WHERE\s"""
                    + HELD;

    private static final String REMOVED =
            """
            -- sync_run removed
            UPDATE sync_run SET removed = removed + $4
            WHERE\s"""
                    + HELD;

    /**
     * What changed a moment before a run began may not have been found by it. What could not be
     * done is not tried again every few minutes.
     */
    private static final String END =
            """
            -- sync_run end
            WITH over AS (
              UPDATE sync_run SET state = $4, error = $5, finished_at = now(), next_at = NULL,
                lease_until = NULL, waits_for = NULL
              WHERE store_id = $1 AND id = $2 AND fence = $3 AND next_at IS NOT NULL
                AND lease_until IS NOT NULL
              RETURNING store_id, type, state, full_sync, since, retry, started_at, finished_at),
            noted AS (
              INSERT INTO sync_schedule AS s (store_id, type, next_at, done_at, since, whole_at)
              SELECT store_id, type, now() + interval '30 minutes', now(),
                CASE WHEN full_sync THEN started_at - interval '2 minutes' END,
                CASE WHEN full_sync THEN now() END
              FROM over WHERE state = 'done' AND NOT retry
              ON CONFLICT (store_id, type) DO UPDATE SET done_at = EXCLUDED.done_at,
                since = coalesce(EXCLUDED.since, (
                  SELECT o.started_at - interval '2 minutes' FROM over o
                  WHERE o.since <= s.since), s.since),
                whole_at = coalesce(EXCLUDED.whole_at, s.whole_at)),
            later AS (
              UPDATE sync_schedule s SET next_at = greatest(s.next_at, now() + interval '1 hour')
              FROM over o
              WHERE s.store_id = o.store_id AND s.type = o.type AND o.state = 'failed')
            SELECT extract(epoch FROM finished_at - started_at)::float8 AS seconds FROM over
            """;

    /** Shopify has finished a file: no need to ask for how far it is. */
    private static final String HURRY =
            """
            -- sync_run hurry
            UPDATE sync_run SET next_at = least(next_at, now())
            WHERE store_id = $1 AND operation = $2 AND next_at IS NOT NULL
              AND (lease_until IS NULL OR lease_until < now())
            """;

    private static final String SWEEP =
            """
            -- sync_run sweep
            WITH old AS (
              SELECT store_id, id FROM sync_run
              WHERE finished_at < now() - interval '1 day' AND (
                finished_at < now() - $2::integer * interval '1 day' OR (
                  origin = 'schedule' AND state = 'done' AND written + removed + failed = 0))
              LIMIT $1 FOR UPDATE SKIP LOCKED),
            swept AS (
              DELETE FROM sync_run r USING old o
              WHERE r.store_id = o.store_id AND r.id = o.id RETURNING 1)
            SELECT count(*) AS swept FROM swept
            """;

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /**
     * Takes a run that is due; nobody else does until its lease ends.
     *
     * @param claim by which it is found again, should the answer be lost
     */
    Uni<Optional<Run>> claim(UUID claim) {
        return database.query(CLAIM, Tuple.of(claim)).map(rows -> Rows.first(rows, Runs::run));
    }

    /** Gives back whatever these claims took and still hold. */
    Uni<Void> letGo(List<UUID> claims) {
        var arguments = Tuple.of(claims.toArray(UUID[]::new));
        return database.query(LET_GO, arguments).replaceWithVoid();
    }

    /** Keeps the lease; answers whether it is still held. */
    Uni<Boolean> renew(Run run) {
        return database.query(RENEW, held(run)).map(rows -> rows.rowCount() > 0);
    }

    /** How far a run got within its turn. */
    record Advance(long bytesDone, Optional<String> page, int pages, long objects, Counts counts) {}

    /** What becomes of a run after something was noted. */
    enum After {
        GO_ON,
        /** Somebody asked for it to end. */
        CANCELLED,
        /** Another replica holds it, or it is over. */
        LOST
    }

    Uni<After> note(Run run, Advance advance) {
        var counts = advance.counts();
        return database.query(
                        NOTE,
                        held(
                                run,
                                advance.bytesDone(),
                                advance.page().orElse(null),
                                advance.pages(),
                                advance.objects(),
                                counts.seen(),
                                counts.written(),
                                counts.unchanged(),
                                counts.removed(),
                                counts.failed()))
                .map(Runs::after);
    }

    private static After after(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return After.LOST;
        }
        return rows.iterator().next().getBoolean("cancel") ? After.CANCELLED : After.GO_ON;
    }

    /**
     * The next step of a run and when it is due.
     *
     * @param operation of Shopify's, where there is one
     * @param anew whether its file is read from the beginning
     */
    record Step(
            RunState state,
            Optional<String> operation,
            long bytesTotal,
            long objects,
            int batch,
            int restarts,
            boolean anew,
            Duration pause) {

        static Step of(Run run, RunState state, Duration pause) {
            return new Step(
                    state, run.operation(), 0, 0, run.batch(), run.restarts(), false, pause);
        }

        Step with(String operation) {
            return new Step(
                    state,
                    Optional.of(operation),
                    bytesTotal,
                    objects,
                    batch,
                    restarts,
                    true,
                    pause);
        }

        Step found(long bytes, long rows) {
            return new Step(state, operation, bytes, rows, batch, restarts, anew, pause);
        }

        Step batch(int size) {
            return new Step(state, operation, bytesTotal, objects, size, restarts, anew, pause);
        }

        Step restarted() {
            return new Step(state, Optional.empty(), 0, 0, batch, restarts + 1, true, pause);
        }
    }

    /** So many things of the store were no longer there. */
    Uni<Void> removed(Run run, int things) {
        return things == 0
                ? Uni.createFrom().voidItem()
                : database.query(REMOVED, held(run, (long) things)).replaceWithVoid();
    }

    /** Gives the run back until its next step is due: at once, if it was called off meanwhile. */
    Uni<Void> step(Run run, Step step) {
        return database.query(
                        STEP,
                        held(
                                run,
                                step.state().word(),
                                step.operation().orElse(null),
                                step.bytesTotal(),
                                step.objects(),
                                step.batch(),
                                step.restarts(),
                                step.anew(),
                                (double) step.pause().toMillis()))
                .replaceWithVoid();
    }

    /** Gives the run back because something is in its way, which does not delay a cancelling. */
    Uni<Void> pause(Run run, Hindrance why, int batch, Duration pause) {
        return database.query(WAIT, held(run, why.word(), batch, (double) pause.toMillis()))
                .replaceWithVoid();
    }

    /**
     * Ends the run.
     *
     * @param error in fixed words, where it did not end well
     * @return how long it took in seconds; empty if somebody else ended it
     */
    Uni<Optional<Double>> end(Run run, RunState state, @Nullable String error) {
        return database.query(END, held(run, state.word(), error))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(rows.iterator().next().getDouble("seconds")));
    }

    /** Shopify says that an operation is over. */
    Uni<Integer> hurry(StoreId store, String operation) {
        return database.query(HURRY, Tuple.of(store.value(), operation)).map(RowSet::rowCount);
    }

    /** Lets runs go: those that found nothing new after a day, all others after so many. */
    static String sweep() {
        return SWEEP;
    }

    private static Tuple held(Run run, @Nullable Object... more) {
        var all = new Object[more.length + 3];
        all[0] = run.store().value();
        all[1] = run.id();
        all[2] = run.fence();
        System.arraycopy(more, 0, all, 3, more.length);
        return Tuple.from(Arrays.asList(all));
    }

    private static Run run(Row row) {
        return new Run(
                new StoreId(row.getLong("store_id")),
                row.getLong("id"),
                row.getString("type"),
                row.getBoolean("full_sync"),
                moment(row.getOffsetDateTime("since")),
                row.getBoolean("retry"),
                row.getInteger("batch_size"),
                row.getInteger("batch_now"),
                RunState.of(row.getString("state")),
                row.getBoolean("cancel"),
                Optional.ofNullable(row.getString("operation")),
                Optional.ofNullable(row.getString("page")),
                row.getInteger("pages"),
                row.getLong("bytes_done"),
                row.getInteger("attempts"),
                row.getInteger("restarts"),
                row.getOffsetDateTime("started_at").toInstant(),
                row.getLong("fence"));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
