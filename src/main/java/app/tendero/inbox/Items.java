package app.tendero.inbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Statement;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the inbox. A dedup key is kept long after its item is done. */
@Singleton
class Items {

    private static final String ADD =
            """
            -- inbox add
            INSERT INTO inbox (store_id, lane, dedup_key, kind, payload, number, answers)
            SELECT s, l, d, k, p, n, a
            FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::text[],
                        $7::text[]) WITH ORDINALITY u(s, l, d, k, p, n, a, place)
            ORDER BY place
            ON CONFLICT (store_id, dedup_key) DO NOTHING
            RETURNING store_id, dedup_key, seq, received_at
            """;
    private static final String UNDONE =
            """
            -- inbox undone
            SELECT u.s AS store_id, u.k AS key, i.*
            FROM unnest($1::bigint[], $2::text[]) u(s, k),
            LATERAL (SELECT seq, dedup_key, kind, payload, number, answers, received_at, attempts
                     FROM inbox WHERE store_id = u.s AND lane = u.k AND done_at IS NULL
                     ORDER BY seq LIMIT $3) i
            ORDER BY 1, 2, i.seq
            """;

    /**
     * Along the key, and never along the index of what is undone: when a backlog is younger than
     * the statistics, the planner believes that index to be empty and walks all of it. A message
     * keeps its words until they are handed over.
     */
    static final String DONE =
            """
            -- inbox done
            UPDATE inbox i SET done_at = now(), outcome = u.o,
              payload = CASE WHEN i.kind LIKE 'wa.%' THEN i.payload END
            FROM unnest($1::bigint[], $2::bigint[], $3::text[]) u(s, q, o)
            WHERE i.store_id = u.s AND i.seq = u.q AND coalesce(i.done_at, 'infinity') = 'infinity'
            """;

    private static final String FAILED =
            """
            -- inbox failed
            UPDATE inbox SET attempts = attempts + 1, outcome = $3
            WHERE store_id = $1 AND seq = $2
            """;
    private static final String PARKED =
            """
            -- inbox park
            UPDATE inbox SET attempts = attempts + 1, outcome = $3, done_at = now(), parked = true
            WHERE store_id = $1 AND seq = $2
            """;

    private final Database database;
    private final Sealing sealing;

    Items(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** An arrival whose lane is known. */
    record Placed(LaneKey lane, Arrival arrival) {}

    /** Keeps each arrival once; answers the ones that are new, by lane and in order. */
    Statement<Map<LaneKey, List<Item>>> add(List<Placed> placed) {
        var byKey = new LinkedHashMap<Map.Entry<Long, String>, Placed>();
        for (var one : placed) {
            byKey.putIfAbsent(key(one), one);
        }
        return new Statement<>(ADD, rows(List.copyOf(byKey.values())), kept -> fresh(byKey, kept));
    }

    private static Map<LaneKey, List<Item>> fresh(
            Map<Map.Entry<Long, String>, Placed> byKey, RowSet<Row> kept) {
        var fresh = new HashMap<LaneKey, List<Item>>();
        for (var row : kept) {
            var one = byKey.get(Map.entry(row.getLong("store_id"), row.getString("dedup_key")));
            if (one != null) {
                fresh.computeIfAbsent(one.lane(), lane -> new ArrayList<>())
                        .add(item(row, one.arrival()));
            }
        }
        fresh.values().forEach(items -> items.sort(Comparator.comparing(Item::seq)));
        return fresh;
    }

    /** What waits in these lanes, in order, at most {@code most} of each. */
    Uni<Map<LaneKey, List<Item>>> undone(List<LaneKey> lanes, int most) {
        return database.query(UNDONE, Lanes.keys(lanes).addInteger(most))
                .map(
                        rows -> {
                            var found = new HashMap<LaneKey, List<Item>>();
                            for (var row : rows) {
                                var lane = Lanes.key(row);
                                found.computeIfAbsent(lane, key -> new ArrayList<>())
                                        .add(openedOrNot(lane.store(), row));
                            }
                            return found;
                        });
    }

    /** An item that is done, and in fixed words how it ended. */
    record Done(StoreId store, long seq, String outcome) {}

    Statement<Integer> done(Collection<Done> done) {
        var columns = Columns.of(Long[]::new, Long[]::new, String[]::new);
        done.forEach(one -> columns.row(one.store().value(), one.seq(), one.outcome()));
        return Statement.counting(DONE, columns.tuple());
    }

    Uni<Void> failed(Tx tx, StoreId store, long seq, String why) {
        return Database.query(tx, FAILED, Tuple.of(store.value(), seq, why)).replaceWithVoid();
    }

    /** Puts an item aside with its payload, for the operator; its lane goes on. */
    Uni<Void> parked(Tx tx, StoreId store, long seq, String why) {
        return Database.query(tx, PARKED, Tuple.of(store.value(), seq, why)).replaceWithVoid();
    }

    private Tuple rows(List<Placed> placed) {
        var columns =
                Columns.of(
                        Long[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        Buffer[]::new,
                        String[]::new,
                        String[]::new);
        for (var one : placed) {
            var arrival = one.arrival();
            columns.row(
                    arrival.store().value(),
                    one.lane().key(),
                    arrival.dedupKey(),
                    arrival.kind(),
                    sealed(arrival),
                    arrival.number().map(PhoneNumberId::value).orElse(null),
                    arrival.answers().map(Wamid::value).orElse(null));
        }
        return columns.tuple();
    }

    private static Map.Entry<Long, String> key(Placed one) {
        return Map.entry(one.arrival().store().value(), one.arrival().dedupKey());
    }

    private Buffer sealed(Arrival arrival) {
        return Buffer.buffer(sealing.seal(place(arrival.store()), arrival.payload()));
    }

    private static Item item(Row row, Arrival arrival) {
        return new Item(
                row.getLong("seq"),
                arrival.dedupKey(),
                arrival.kind(),
                arrival.payload(),
                arrival.number(),
                arrival.answers(),
                row.getOffsetDateTime("received_at").toInstant(),
                0);
    }

    /** One whose key is gone must not keep the lanes that are read with it from being worked. */
    private Item openedOrNot(StoreId store, Row row) {
        try {
            return opened(store, row);
        } catch (RuntimeException unreadable) {
            return Item.unreadable(
                    row.getLong("seq"),
                    row.getString("dedup_key"),
                    row.getOffsetDateTime("received_at").toInstant(),
                    row.getInteger("attempts"));
        }
    }

    private Item opened(StoreId store, Row row) {
        return new Item(
                row.getLong("seq"),
                row.getString("dedup_key"),
                row.getString("kind"),
                sealing.openText(place(store), row.getBuffer("payload").getBytes()),
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                Optional.ofNullable(row.getString("answers")).map(Wamid::new),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getInteger("attempts"));
    }

    private static Place place(StoreId store) {
        return new Place(store, "inbox", "payload");
    }
}
