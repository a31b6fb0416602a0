package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.PutAside;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Messages that were given up, and whatever is held back after a restore, as long as it could still
 * be done. Effects that were given up and are no messages are not among them: their conversation
 * was told, and an answer that came later would contradict what the shopper read.
 */
@Singleton
public class ParkedSends {

    /** After a day no window is open any more, and with it goes the reason to show the row. */
    private static final String PARKED =
            """
            o.payload IS NOT NULL AND o.done_at > now() - interval '1 day'
              AND (o.state = 'held' OR o.state = 'dead' AND o.kind = 'say')
            """;

    private static final String REASON =
            """
            CASE WHEN o.state = 'held' THEN 'restored'
              ELSE coalesce(o.error, 'code ' || o.error_code, 'unknown') END
            """;
    private static final String WANTED =
            PARKED
                    + " AND ($1::bigint IS NULL OR o.store_id = $1) AND ($2::text IS NULL OR "
                    + REASON
                    + " = $2)";

    /** After its window a message would leave the outbox unsent. */
    private static final String SENDABLE =
            "(o.kind <> 'say' OR o.window_until IS NULL OR o.window_until > now())";

    private static final String COLUMNS =
            """
            o.store_id, o.id, o.conversation_id, o.kind, o.state, o.attempts, o.error_code,
            o.created_at, o.done_at, %s AS reason, %s AS sendable
            """
                    .formatted(REASON, SENDABLE);
    private static final String PAGE =
            """
            -- outbox parked page
            SELECT %s FROM outbox o
            WHERE %s AND (o.done_at, o.id) < ($3::timestamptz, $4::bigint)
            ORDER BY o.done_at DESC, o.id DESC LIMIT $5::integer
            """
                    .formatted(COLUMNS, WANTED);
    private static final String COUNT =
            """
            -- outbox parked count
            SELECT count(*) AS found FROM outbox o WHERE %s
            """
                    .formatted(WANTED);
    private static final String ONE =
            """
            -- outbox parked one
            SELECT %s, o.payload FROM outbox o WHERE o.store_id = $1 AND o.id = $2 AND %s
            """
                    .formatted(COLUMNS, PARKED);

    /** A timer says nothing to anybody by itself. */
    private static final String HOLD =
            """
            -- outbox hold
            WITH old AS (
              SELECT store_id, id FROM outbox
              WHERE done_at IS NULL AND kind <> 'wake' AND created_at < $1::timestamptz
              ORDER BY store_id, id LIMIT $2::integer FOR UPDATE)
            UPDATE outbox o SET state = 'held', done_at = now()
            FROM old WHERE o.store_id = old.store_id AND o.id = old.id
            """;

    /** Ids only go up, so a message that is sent again goes before all that wait behind it. */
    private static final String AGAIN =
            """
            UPDATE outbox o SET state = 'due', done_at = NULL, next_at = now(), failures = 0,
              repeats = CASE WHEN o.state = 'held' THEN 1 ELSE 0 END, error = NULL, error_code = NULL
            """;

    private static final String THROW_AWAY =
            "UPDATE outbox o SET state = 'discarded', payload = NULL ";
    private static final String THESE =
            """
            FROM unnest($1::bigint[], $2::bigint[]) u(s, i)
            WHERE o.store_id = u.s AND o.id = u.i AND\s"""
                    + PARKED;
    private static final String SOME =
            """
            FROM (SELECT o.store_id, o.id FROM outbox o
                  WHERE %s AND o.done_at <= $3::timestamptz AND ($5::boolean OR %s)
                  ORDER BY o.store_id, o.id LIMIT $4::integer FOR UPDATE SKIP LOCKED) u
            WHERE o.store_id = u.store_id AND o.id = u.id
            """
                    .formatted(WANTED, SENDABLE);

    private final Database database;
    private final Sealing sealing;

    ParkedSends(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * A message that did not leave, or an effect that is held back.
     *
     * @param held whether it waits because the database was restored
     * @param sendable false once its 24 hours are over
     */
    public record Parked(
            StoreId store,
            long id,
            ConversationId conversation,
            String kind,
            boolean held,
            String reason,
            Optional<Integer> code,
            int attempts,
            Instant createdAt,
            Instant parkedAt,
            boolean sendable) {}

    /** What lies in it; empty when it cannot be opened. */
    public record Opened(Parked parked, Optional<Effect> effect) {}

    /** One page, the last to be put aside first: those before this moment and number. */
    public Uni<List<Parked>> page(PutAside wanted, Instant at, long below, int most) {
        return database.query(PAGE, wanted.page(at, below, most))
                .map(rows -> Rows.all(rows, ParkedSends::parked));
    }

    public Uni<Long> count(PutAside wanted) {
        return database.query(COUNT, wanted.arguments())
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    public Uni<Optional<Opened>> one(StoreId store, long id) {
        return database.query(ONE, Tuple.of(store.value(), id))
                .map(rows -> Rows.first(rows, this::opened));
    }

    /** Lets one leave again; whether it could. */
    public Uni<Boolean> replay(StoreId store, long id) {
        var statement = "-- outbox replay\n" + AGAIN + THESE + " AND " + SENDABLE;
        return database.query(statement, key(store, id)).map(rows -> rows.rowCount() > 0);
    }

    /** Lets leave again what was put aside until {@code until} and still may; answers how many. */
    public Uni<Integer> replay(PutAside wanted, Instant until, int most) {
        return database.query(
                        "-- outbox replay some\n" + AGAIN + SOME, some(wanted, until, most, false))
                .map(RowSet::rowCount);
    }

    /** Throws one away; whether it was there. */
    public Uni<Boolean> discard(StoreId store, long id) {
        return database.query("-- outbox discard\n" + THROW_AWAY + THESE, key(store, id))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Throws away what was put aside until {@code until}; answers how many. */
    public Uni<Integer> discard(PutAside wanted, Instant until, int most) {
        return database.query(
                        "-- outbox discard some\n" + THROW_AWAY + SOME,
                        some(wanted, until, most, true))
                .map(RowSet::rowCount);
    }

    /**
     * Holds back what was decided before this moment and is not done, up to {@code most} of any
     * store; answers how much. Later messages of these conversations do not wait for it.
     */
    public Uni<Integer> hold(Instant before, int most) {
        return database.query(HOLD, Tuple.of(before.atOffset(ZoneOffset.UTC), most))
                .map(RowSet::rowCount);
    }

    private static Tuple key(StoreId store, long id) {
        return Columns.of(Long[]::new, Long[]::new).row(store.value(), id).tuple();
    }

    private static Tuple some(PutAside wanted, Instant until, int most, boolean lateOnes) {
        return wanted.until(until, most).addBoolean(lateOnes);
    }

    private static Parked parked(Row row) {
        return new Parked(
                new StoreId(row.getLong("store_id")),
                row.getLong("id"),
                new ConversationId(row.getUUID("conversation_id")),
                row.getString("kind"),
                row.getString("state").equals("held"),
                row.getString("reason"),
                Optional.ofNullable(row.getInteger("error_code")),
                row.getInteger("attempts"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("done_at").toInstant(),
                row.getBoolean("sendable"));
    }

    private Opened opened(Row row) {
        var parked = parked(row);
        return new Opened(parked, effect(parked.store(), row.getBuffer("payload").getBytes()));
    }

    private Optional<Effect> effect(StoreId store, byte[] sealed) {
        try {
            return Optional.of(Payload.open(sealing, store, sealed).effect());
        } catch (Sealing.CannotOpen | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
