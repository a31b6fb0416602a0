package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Statement;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Leases of lanes. A lane is held for 20 s of database time, renewed while it is worked; the fence
 * tells a holder that was away too long that somebody else took over.
 */
@Singleton
class Lanes {

    private static final String OPEN =
            """
            -- lane open
            INSERT INTO lane AS l (store_id, key, next_at, lease_until, lease, fence)
            SELECT s, k, now() - h * interval '1 ms', CASE WHEN c THEN now() + interval '20 s' END,
                   CASE WHEN c THEN $3::uuid END, 1
            FROM unnest($1::bigint[], $2::text[], $4::boolean[], $5::bigint[]) u(s, k, c, h)
            ORDER BY s, k
            ON CONFLICT (store_id, key) DO UPDATE SET
              next_at = coalesce(l.next_at, excluded.next_at),
              lease_until = CASE WHEN excluded.lease IS NOT NULL AND l.next_at IS NULL
                AND (l.lease_until IS NULL OR l.lease_until < now())
                THEN now() + interval '20 s' ELSE l.lease_until END,
              lease = CASE WHEN excluded.lease IS NOT NULL AND l.next_at IS NULL
                AND (l.lease_until IS NULL OR l.lease_until < now())
                THEN $3::uuid ELSE l.lease END,
              fence = CASE WHEN excluded.lease IS NOT NULL AND l.next_at IS NULL
                AND (l.lease_until IS NULL OR l.lease_until < now())
                THEN l.fence + 1 ELSE l.fence END
            RETURNING store_id, key, fence, lease IS NOT DISTINCT FROM $3::uuid AS ours
            """;

    /**
     * Asks each store's index of what is due, and then goes along the key only: when a backlog is
     * younger than the statistics, the planner believes that index to be empty and would walk all
     * of it once more for each lane.
     */
    static final String CLAIM =
            """
            -- lane claim
            WITH RECURSIVE stores AS (
              (SELECT store_id FROM lane WHERE next_at IS NOT NULL ORDER BY store_id LIMIT 1)
              UNION ALL
              SELECT (SELECT store_id FROM lane WHERE next_at IS NOT NULL AND store_id > s.store_id
                      ORDER BY store_id LIMIT 1)
              FROM stores s WHERE s.store_id IS NOT NULL),
            due AS (
              SELECT d.*, row_number() OVER (PARTITION BY d.store_id ORDER BY d.next_at) AS turn
              FROM stores s
              LEFT JOIN unnest($3::bigint[], $4::bigint[]) held(store_id, room)
                ON held.store_id = s.store_id,
              LATERAL (SELECT store_id, key, next_at FROM lane
                       WHERE store_id = s.store_id AND next_at <= now()
                         AND (lease_until IS NULL OR lease_until < now())
                       ORDER BY next_at LIMIT least(coalesce(held.room, $5), $2)) d),
            picked AS (
              SELECT l.store_id, l.key, l.lease_until IS NOT NULL AS stolen, due.turn
              FROM lane l JOIN due USING (store_id, key)
              WHERE coalesce(l.next_at, 'infinity') <= now()
                AND (l.lease_until IS NULL OR l.lease_until < now())
              ORDER BY due.turn, due.next_at LIMIT $2 FOR UPDATE OF l SKIP LOCKED),
            first AS (
              SELECT p.store_id, (SELECT min(i.seq) FROM inbox i WHERE i.store_id = p.store_id
                                  AND i.lane = p.key AND i.done_at IS NULL) AS seq
              FROM picked p WHERE p.stolen),
            counted AS (
              UPDATE inbox i SET attempts = attempts + 1 FROM first f
              WHERE i.store_id = f.store_id AND i.seq = f.seq)
            UPDATE lane l SET lease_until = now() + interval '20 s', lease = $1, fence = fence + 1
            FROM picked p WHERE l.store_id = p.store_id AND l.key = p.key
            RETURNING l.store_id, l.key, l.fence, p.stolen, p.turn
            """;

    private static final String HOLD =
            """
            -- lane hold
            SELECT l.store_id, l.key
            FROM lane l JOIN unnest($1::bigint[], $2::text[], $3::bigint[]) u(s, k, f)
              ON l.store_id = u.s AND l.key = u.k AND l.fence = u.f
            ORDER BY l.store_id, l.key FOR UPDATE OF l
            """;
    private static final String SETTLE =
            """
            -- lane settle
            UPDATE lane l SET
              next_at = CASE WHEN more THEN coalesce(m.again_at, now()) END,
              lease_until = CASE WHEN more AND m.again_at IS NULL
                THEN now() + interval '20 s' END
            FROM (SELECT s, k, now() + (wait * interval '1 ms') AS again_at,
                    EXISTS (SELECT 1 FROM inbox i WHERE i.store_id = s AND i.lane = k
                            AND i.done_at IS NULL) AS more
                  FROM unnest($1::bigint[], $2::text[], $3::bigint[]) u(s, k, wait)) m
            WHERE l.store_id = m.s AND l.key = m.k
            RETURNING l.store_id, l.key, l.lease_until IS NOT NULL AS more
            """;
    private static final String RENEW =
            """
            -- lane renew
            WITH held AS (
              SELECT l.store_id, l.key
              FROM lane l JOIN unnest($1::bigint[], $2::text[], $3::bigint[]) u(s, k, f)
                ON l.store_id = u.s AND l.key = u.k AND l.fence = u.f
              WHERE l.lease_until IS NOT NULL
              ORDER BY l.store_id, l.key FOR UPDATE OF l SKIP LOCKED)
            UPDATE lane l SET lease_until = now() + interval '20 s'
            FROM held h WHERE l.store_id = h.store_id AND l.key = h.key
            """;
    private static final String RELEASE =
            """
            -- lane release
            WITH held AS (
              SELECT l.store_id, l.key
              FROM lane l JOIN unnest($1::bigint[], $2::text[], $3::bigint[]) u(s, k, f)
                ON l.store_id = u.s AND l.key = u.k AND l.fence = u.f
              ORDER BY l.store_id, l.key FOR UPDATE OF l)
            UPDATE lane l SET lease_until = NULL
            FROM held h WHERE l.store_id = h.store_id AND l.key = h.key
            """;
    private static final String LET_GO =
            """
            -- lane let go
            WITH held AS (
              SELECT l.store_id, l.key
              FROM lane l JOIN unnest($1::bigint[], $2::text[]) u(s, k)
                ON l.store_id = u.s AND l.key = u.k AND l.lease = $3::uuid
              ORDER BY l.store_id, l.key FOR UPDATE OF l)
            UPDATE lane l SET lease_until = NULL
            FROM held h WHERE l.store_id = h.store_id AND l.key = h.key
            """;
    private static final String LET_CLAIMS_GO =
            """
            -- lane let claims go
            WITH held AS (
              SELECT store_id, key FROM lane
              WHERE next_at IS NOT NULL AND lease = ANY($1) AND lease_until > now()
              ORDER BY store_id, key FOR UPDATE)
            UPDATE lane l SET lease_until = NULL
            FROM held h WHERE l.store_id = h.store_id AND l.key = h.key
            """;

    private final Database database;
    private final InboxMetrics metrics;

    Lanes(Database database, InboxMetrics metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    /**
     * Locks these lanes for adding, and says there is something to do in them. A lane that was idle
     * is leased at once when {@code claim} wants it.
     *
     * @return fences of the lanes that are ours now
     */
    Statement<Map<LaneKey, Long>> open(Collection<LaneKey> lanes, Claim claim) {
        var sorted = lanes.stream().sorted().toList();
        var arguments =
                keys(sorted)
                        .addUUID(claim.lease())
                        .addArrayOfBoolean(claim.choose(sorted))
                        .addValue(sorted.stream().map(LaneKey::headStart).toArray(Long[]::new));
        return new Statement<>(OPEN, arguments, Lanes::ours);
    }

    private static Map<LaneKey, Long> ours(RowSet<Row> rows) {
        var ours = new HashMap<LaneKey, Long>();
        for (var row : rows) {
            if (row.getBoolean("ours")) {
                ours.put(key(row), row.getLong("fence"));
            }
        }
        return ours;
    }

    /**
     * Leases up to {@code most} lanes that are due, stores taking turns, and answers them in that
     * order.
     *
     * @param room how many more of a store at most, where that is less than {@code share}
     */
    Uni<List<LeasedLane>> claim(UUID lease, int most, Map<StoreId, Integer> room, int share) {
        var stores = List.copyOf(room.entrySet());
        var arguments =
                Tuple.of(lease, most)
                        .addValue(stores.stream().map(e -> e.getKey().value()).toArray(Long[]::new))
                        .addValue(
                                stores.stream().map(e -> (long) e.getValue()).toArray(Long[]::new))
                        .addLong((long) share);
        return database.query(CLAIM, arguments)
                .invoke(rows -> metrics.stolen(stolen(rows)))
                .map(Lanes::leased);
    }

    /** Locks the lanes that are still ours for the rest of the transaction; answers those. */
    Uni<List<LaneKey>> hold(Tx tx, Map<LaneKey, Long> fences) {
        return Database.first(tx, HOLD, fenced(fences))
                .map(Lanes::keysOf)
                .invoke(held -> metrics.dropped(fences.size() - held.size()));
    }

    /**
     * Ends the work on held lanes.
     *
     * @param waits per lane, milliseconds until it may be tried again; empty gives it back, or
     *     keeps it leased for what has come in meanwhile
     * @return lanes that are still ours because more is waiting
     */
    Statement<List<LaneKey>> settle(Map<LaneKey, Optional<Long>> waits) {
        var sorted = waits.keySet().stream().sorted().toList();
        var arguments =
                keys(sorted)
                        .addValue(
                                sorted.stream()
                                        .map(key -> waits.getOrDefault(key, Optional.empty()))
                                        .map(wait -> wait.orElse(null))
                                        .toArray(Long[]::new));
        return new Statement<>(SETTLE, arguments, Lanes::more);
    }

    private static List<LaneKey> more(RowSet<Row> rows) {
        var more = new ArrayList<LaneKey>();
        for (var row : rows) {
            if (row.getBoolean("more")) {
                more.add(key(row));
            }
        }
        return more;
    }

    /** A lane that was given back meanwhile stays given back, though its fence is still ours. */
    Uni<Void> renew(Map<LaneKey, Long> fences) {
        return database.query(RENEW, fenced(fences)).replaceWithVoid();
    }

    /** Gives lanes back before their lease ends, for others to take. */
    Uni<Void> release(Map<LaneKey, Long> fences) {
        return database.query(RELEASE, fenced(fences)).replaceWithVoid();
    }

    /** Gives back what a claim took, if it took it. */
    Uni<Void> letGo(Claim claim) {
        var sorted = claim.wanted().stream().sorted().toList();
        return database.query(LET_GO, keys(sorted).addUUID(claim.lease())).replaceWithVoid();
    }

    /** Gives back whatever these claims took. */
    Uni<Void> letGo(List<UUID> claims) {
        var arguments = Tuple.of(claims.toArray(UUID[]::new));
        return database.query(LET_CLAIMS_GO, arguments).replaceWithVoid();
    }

    static Tuple keys(List<LaneKey> lanes) {
        return Tuple.tuple()
                .addValue(lanes.stream().map(lane -> lane.store().value()).toArray(Long[]::new))
                .addValue(lanes.stream().map(LaneKey::key).toArray(String[]::new));
    }

    private static Tuple fenced(Map<LaneKey, Long> fences) {
        var sorted = fences.keySet().stream().sorted().toList();
        return keys(sorted).addValue(sorted.stream().map(fences::get).toArray(Long[]::new));
    }

    private static List<LaneKey> keysOf(RowSet<Row> rows) {
        return Rows.all(rows, Lanes::key);
    }

    private static long stolen(RowSet<Row> rows) {
        var stolen = 0L;
        for (var row : rows) {
            stolen += row.getBoolean("stolen") ? 1 : 0;
        }
        return stolen;
    }

    private static List<LeasedLane> leased(RowSet<Row> rows) {
        var sorted = new ArrayList<Row>();
        rows.forEach(sorted::add);
        sorted.sort(Comparator.comparing(row -> row.getLong("turn")));
        return sorted.stream()
                .map(row -> new LeasedLane(key(row), row.getLong("fence"), List.of()))
                .toList();
    }

    static LaneKey key(Row row) {
        return new LaneKey(new StoreId(row.getLong("store_id")), row.getString("key"));
    }
}
