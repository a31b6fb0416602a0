package app.tendero.inbox;

import app.tendero.platform.Batches;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Poller;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages that are done to the lasting log, a few seconds after they were. A row that has
 * its payload is here, one without it is there: the transaction that keeps them there takes it.
 *
 * <p>A mark says up to when nothing is left, so that a look costs what is new and not what is kept
 * for weeks. It never passes a row that somebody is handing over at this moment, and rows are told
 * by their payload, not by the mark.
 */
@Singleton
class Handover {

    /** Some 5 ms of work: what others wait for meanwhile is not held up. */
    static final int ROWS = 128;

    /** How long a transaction may take to commit what bears the moment of its begin. */
    private static final Duration OVERLAP = Duration.ofSeconds(1);

    /** How often what took longer than that is looked for. */
    private static final Duration WHOLE_LOOKS = Duration.ofSeconds(15);

    static final String MARK =
            """
            coalesce((SELECT convert_from(fingerprint, 'UTF8')::timestamptz FROM deployment
                      WHERE name = 'inbox-handed-over'), 'epoch'::timestamptz)
            """;
    private static final String READ_MARK =
            "-- inbox hand-over mark\nSELECT %s AS mark".formatted(MARK);

    /** A row's moment is that of its transaction's begin, and none lasts as long as this. */
    private static final String MOVE_MARK =
            """
            -- inbox hand-over go on
            WITH next AS (
              SELECT least(now() - interval '15 s', (
                SELECT done_at FROM inbox
                WHERE done_at >= $1 AND payload IS NOT NULL AND NOT parked
                ORDER BY done_at LIMIT 1)) AS at)
            INSERT INTO deployment AS d (name, fingerprint)
            SELECT 'inbox-handed-over', convert_to(at::text, 'UTF8') FROM next
            WHERE at > $1 + interval '5 s'
            ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint
            WHERE convert_from(d.fingerprint, 'UTF8')::timestamptz
              < convert_from(excluded.fingerprint, 'UTF8')::timestamptz
            """;

    private static final String TAKE =
            """
            -- inbox hand over
            SELECT store_id, seq, lane, kind, payload, number, answers, received_at, done_at,
                   outcome, parked
            FROM inbox WHERE done_at >= $1 AND payload IS NOT NULL AND NOT parked
            ORDER BY done_at LIMIT $2 FOR UPDATE SKIP LOCKED
            """;
    private static final String TAKEN =
            """
            -- inbox handed over
            UPDATE inbox i SET payload = NULL FROM unnest($1::bigint[], $2::bigint[]) u(s, q)
            WHERE i.store_id = u.s AND i.seq = u.q
            """;

    /** What the look never found, and what was put aside and nobody wanted for all that time. */
    private static final String TAKE_OLD =
            """
            -- inbox hand over old
            SELECT store_id, seq, lane, kind, payload, number, answers, received_at, done_at,
                   outcome, parked
            FROM inbox WHERE done_at < now() - $1::integer * interval '1 day'
              AND payload IS NOT NULL
            ORDER BY done_at LIMIT $2 FOR UPDATE SKIP LOCKED
            """;

    private static final String DELETE =
            """
            -- inbox sweep handed over
            DELETE FROM inbox i USING unnest($1::bigint[], $2::bigint[]) u(s, q)
            WHERE i.store_id = u.s AND i.seq = u.q
            """;

    private final Database database;
    private final IncomingRows rows;
    private final List<IncomingLog> logs;
    private final Poller poller;

    /** Up to when the last batch went, and when all since the mark was looked at; by its clock. */
    private volatile @Nullable OffsetDateTime reached;

    private volatile long wholeLook;

    Handover(
            Database database,
            Batches batches,
            IncomingRows rows,
            @All List<IncomingLog> logs,
            Vertx vertx) {
        this.database = database;
        this.rows = rows;
        this.logs = logs;
        this.poller =
                new Poller(
                        vertx,
                        "inbox hand-over",
                        Duration.ofSeconds(5),
                        () -> batches.rested(this::some));
    }

    void up(@Observes StartupEvent event) {
        poller.start();
    }

    void down(@Observes ShutdownEvent event) {
        poller.stop();
    }

    /** One batch; whether there may be more. */
    Uni<Boolean> some() {
        long now = System.nanoTime();
        var from = reached;
        if (from != null && now - wholeLook < WHOLE_LOOKS.toNanos()) {
            return recent(from.minus(OVERLAP));
        }
        return database.query(READ_MARK, Tuple.tuple())
                .map(found -> found.iterator().next().getOffsetDateTime("mark"))
                .call(this::goOn)
                .chain(this::recent)
                .invoke(() -> wholeLook = now);
    }

    private Uni<Boolean> recent(OffsetDateTime from) {
        return handOver(TAKE, Tuple.of(from, ROWS), TAKEN)
                .invoke(batch -> reached = batch.last() == null ? reached : batch.last())
                .map(Batch::isFull);
    }

    /** How many were handed over, and when the last of them was done. */
    private record Batch(int count, @Nullable OffsetDateTime last) {

        boolean isFull() {
            return count >= ROWS;
        }
    }

    /** The same for rows that are about to be deleted, in the transaction that deletes them. */
    Uni<Boolean> old(int days) {
        return handOver(TAKE_OLD, Tuple.of(days, ROWS), DELETE).map(Batch::isFull);
    }

    private Uni<?> goOn(OffsetDateTime mark) {
        return database.query(MOVE_MARK, Tuple.of(mark));
    }

    private Uni<Batch> handOver(String take, Tuple arguments, String end) {
        return database.inTx(
                tx -> Database.query(tx, take, arguments).chain(taken -> keep(tx, taken, end)));
    }

    private Uni<Batch> keep(Tx tx, RowSet<Row> taken, String end) {
        if (taken.size() == 0) {
            return Uni.createFrom().item(new Batch(0, null));
        }
        OffsetDateTime last = null;
        var keys = Columns.of(Long[]::new, Long[]::new);
        var messages = new ArrayList<Incoming>();
        for (var row : taken) {
            keys.row(row.getLong("store_id"), row.getLong("seq"));
            rows.read(row).ifPresent(messages::add);
            last = row.getOffsetDateTime("done_at");
        }
        return logged(tx, messages)
                .chain(() -> Database.query(tx, end, keys.tuple()))
                .replaceWith(new Batch(taken.size(), last));
    }

    private Uni<Void> logged(Tx tx, List<Incoming> messages) {
        var all = Uni.createFrom().voidItem();
        for (var log : logs) {
            all = all.chain(() -> log.keepIncoming(tx, messages));
        }
        return all;
    }
}
