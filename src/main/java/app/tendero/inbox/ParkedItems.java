package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.PutAside;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items that were put aside after too many tries. One that is handed out again keeps its row, its
 * place and its dedup key, so whatever it causes is kept once; it is worked when it is handed out,
 * after what its lane holds at that moment was begun.
 */
@Singleton
public class ParkedItems {

    private static final String WANTED =
            """
            parked AND ($1::bigint IS NULL OR store_id = $1) AND ($2::text IS NULL OR outcome = $2)
            """;
    private static final String PAGE =
            """
            -- parked page
            SELECT store_id, seq, lane, kind, outcome, attempts, received_at, done_at FROM inbox
            WHERE %s AND (done_at, seq) < ($3::timestamptz, $4::bigint)
            ORDER BY done_at DESC, seq DESC LIMIT $5::integer
            """
                    .formatted(WANTED);
    private static final String COUNT =
            """
            -- parked count
            SELECT count(*) AS found FROM inbox WHERE %s
            """
                    .formatted(WANTED);
    private static final String ONE =
            """
            -- parked one
            SELECT store_id, seq, lane, kind, outcome, attempts, received_at, done_at, payload
            FROM inbox WHERE store_id = $1 AND seq = $2 AND parked
            """;
    private static final String NOW = "-- parked now\nSELECT clock_timestamp() AS now";
    private static final String SOME =
            """
            -- parked some
            SELECT store_id, seq, lane FROM inbox WHERE %s AND done_at <= $3::timestamptz
            ORDER BY seq LIMIT $4::integer
            """
                    .formatted(WANTED);

    /** Only idle lanes: what somebody is working on right now is not old. */
    private static final String HOLD =
            """
            -- inbox hold
            WITH idle AS (
              SELECT l.store_id, l.key FROM lane l
              WHERE l.next_at IS NOT NULL AND (l.lease_until IS NULL OR l.lease_until < now())
                AND l.key LIKE 'conversation:%' AND EXISTS (
                  SELECT 1 FROM inbox i WHERE i.store_id = l.store_id AND i.lane = l.key
                  AND i.done_at IS NULL AND i.received_at < $1::timestamptz)
              ORDER BY l.store_id, l.key LIMIT $2::integer FOR UPDATE OF l SKIP LOCKED)
            UPDATE inbox i SET parked = true, done_at = now(), outcome = 'restored'
            FROM idle l WHERE i.store_id = l.store_id AND i.lane = l.key
              AND i.done_at IS NULL AND i.received_at < $1::timestamptz
            """;

    private static final String AGAIN =
            """
            -- parked replay
            UPDATE inbox i SET parked = false, done_at = NULL, attempts = 0, outcome = NULL
            FROM unnest($1::bigint[], $2::bigint[]) u(s, q)
            WHERE i.store_id = u.s AND i.seq = u.q AND i.parked
            """;
    private static final String DISCARD =
            """
            -- parked discard
            UPDATE inbox i SET parked = false, payload = NULL, outcome = 'discarded: ' || i.outcome
            FROM unnest($1::bigint[], $2::bigint[]) u(s, q)
            WHERE i.store_id = u.s AND i.seq = u.q AND i.parked
            """;

    private final Database database;
    private final Lanes lanes;
    private final Sealing sealing;

    ParkedItems(Database database, Lanes lanes, Sealing sealing) {
        this.database = database;
        this.lanes = lanes;
        this.sealing = sealing;
    }

    /**
     * An item that was put aside.
     *
     * @param reason a class of trouble
     */
    public record Parked(
            StoreId store,
            long seq,
            String lane,
            String kind,
            String reason,
            int attempts,
            Instant receivedAt,
            Instant parkedAt) {}

    /** What lies in it: a text of the shopper, perhaps; empty when it cannot be opened. */
    public record Opened(Parked parked, Optional<String> payload) {}

    /** One page, the last to be put aside first: those before this moment and number. */
    public Uni<List<Parked>> page(PutAside wanted, Instant at, long below, int most) {
        return database.query(PAGE, wanted.page(at, below, most))
                .map(rows -> Rows.all(rows, ParkedItems::parked));
    }

    public Uni<Long> count(PutAside wanted) {
        return database.query(COUNT, wanted.arguments())
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    public Uni<Optional<Opened>> one(StoreId store, long seq) {
        return database.query(ONE, Tuple.of(store.value(), seq))
                .map(rows -> Rows.first(rows, this::opened));
    }

    /** What the database's clock says, by which things are put aside. */
    public Uni<Instant> now() {
        return database.query(NOW, Tuple.tuple())
                .map(rows -> rows.iterator().next().getOffsetDateTime("now").toInstant());
    }

    /** Hands one out again; whether it was there. */
    public Uni<Boolean> replay(StoreId store, long seq) {
        return database.inTx(
                        tx ->
                                Database.query(tx, ONE, Tuple.of(store.value(), seq))
                                        .chain(found -> again(tx, found)))
                .map(replayed -> replayed > 0);
    }

    /**
     * Hands out again what was put aside until {@code until}, so that what fails anew at once does
     * not come round in the same call; answers how many.
     */
    public Uni<Integer> replay(PutAside wanted, Instant until, int most) {
        return database.inTx(tx -> some(tx, wanted, until, most).chain(found -> again(tx, found)));
    }

    /** Throws one away; its dedup key stays. Whether it was there. */
    public Uni<Boolean> discard(StoreId store, long seq) {
        var key = Columns.of(Long[]::new, Long[]::new).row(store.value(), seq);
        return database.query(DISCARD, key.tuple()).map(rows -> rows.rowCount() > 0);
    }

    /** Throws away what was put aside until {@code until}; answers how many. */
    public Uni<Integer> discard(PutAside wanted, Instant until, int most) {
        return database.inTx(
                tx ->
                        some(tx, wanted, until, most)
                                .chain(found -> Database.query(tx, DISCARD, keys(found)))
                                .map(RowSet::rowCount));
    }

    /**
     * Puts aside what shoppers wrote before this moment and nobody has worked yet, of up to {@code
     * most} conversations of any store; answers how much.
     */
    public Uni<Integer> hold(Instant before, int most) {
        return database.query(HOLD, Tuple.of(before.atOffset(ZoneOffset.UTC), most))
                .map(RowSet::rowCount);
    }

    private static Uni<RowSet<Row>> some(Tx tx, PutAside wanted, Instant until, int most) {
        return Database.query(tx, SOME, wanted.until(until, most));
    }

    /** The lanes are locked first, like by everybody who adds to them. */
    private Uni<Integer> again(Tx tx, RowSet<Row> found) {
        if (found.size() == 0) {
            return Uni.createFrom().item(0);
        }
        var theirs = new ArrayList<LaneKey>();
        found.forEach(row -> theirs.add(lane(row)));
        var opened = lanes.open(theirs.stream().distinct().toList(), Claim.nothing());
        return Database.query(tx, opened)
                .chain(() -> Database.query(tx, AGAIN, keys(found)))
                .map(RowSet::rowCount);
    }

    private static Tuple keys(RowSet<Row> found) {
        var columns = Columns.of(Long[]::new, Long[]::new);
        found.forEach(row -> columns.row(row.getLong("store_id"), row.getLong("seq")));
        return columns.tuple();
    }

    private static LaneKey lane(Row row) {
        return new LaneKey(new StoreId(row.getLong("store_id")), row.getString("lane"));
    }

    private static Parked parked(Row row) {
        return new Parked(
                new StoreId(row.getLong("store_id")),
                row.getLong("seq"),
                row.getString("lane"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("outcome")).orElse("unknown"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getOffsetDateTime("done_at").toInstant());
    }

    private Opened opened(Row row) {
        var parked = parked(row);
        return new Opened(
                parked,
                Optional.ofNullable(row.getBuffer("payload"))
                        .flatMap(payload -> open(parked.store(), payload.getBytes())));
    }

    /** A key that is gone takes what was sealed with it along; the rest can still be shown. */
    private Optional<String> open(StoreId store, byte[] sealed) {
        try {
            return Optional.of(sealing.openText(new Place(store, "inbox", "payload"), sealed));
        } catch (Sealing.CannotOpen gone) {
            return Optional.empty();
        }
    }
}
