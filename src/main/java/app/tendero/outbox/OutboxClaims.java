package app.tendero.outbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.LostClaims;
import app.tendero.platform.Sealing;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes rows of the outbox that are due, in fair shares. Rows that one number sends, or one store's
 * of another kind, make a line; lines take turns, so that no backlog stands in the way of the
 * others, and one that may not send now is not even looked at.
 */
@Singleton
class OutboxClaims {

    /** Most that one line gets at a time. */
    static final int SHARE = 32;

    /**
     * Steps from line to line through the index; an outbox in which nothing is due costs one look.
     */
    private static final String CLAIM =
            """
            -- outbox claim
            WITH RECURSIVE line AS (
              (SELECT store_id, kind, coalesce(number, '') AS number FROM outbox
               WHERE done_at IS NULL
                 AND (SELECT min(next_at) FROM outbox WHERE done_at IS NULL) <= now()
               ORDER BY store_id, kind, coalesce(number, '') LIMIT 1)
              UNION ALL
              SELECT n.* FROM line l CROSS JOIN LATERAL (
                SELECT o.store_id, o.kind, coalesce(o.number, '') FROM outbox o
                WHERE o.done_at IS NULL AND (o.store_id, o.kind, coalesce(o.number, ''))
                  > (l.store_id, l.kind, l.number)
                ORDER BY o.store_id, o.kind, coalesce(o.number, '') LIMIT 1) n),
            due AS (
              SELECT p.*, row_number() OVER (
                PARTITION BY l.store_id, l.kind, l.number ORDER BY p.next_at, p.id) AS turn
              FROM line l
              LEFT JOIN unnest($2::text[], $3::integer[]) r(number, room)
                ON l.kind = 'say' AND l.number = r.number
              CROSS JOIN LATERAL (
                SELECT o.store_id, o.id, o.next_at, o.state = 'sending' AS lost FROM outbox o
                WHERE o.done_at IS NULL AND o.store_id = l.store_id AND o.kind = l.kind
                  AND coalesce(o.number, '') = l.number AND o.next_at <= now()
                  AND (o.kind <> 'say' OR NOT EXISTS (
                    SELECT FROM outbox e WHERE e.store_id = o.store_id
                    AND e.conversation_id = o.conversation_id AND e.done_at IS NULL
                    AND e.kind = 'say' AND e.id < o.id))
                  AND ($4 OR o.kind <> 'say' OR (o.failures = 0 AND o.state = 'due'))
                  AND ($8 OR o.kind <> 'say' OR o.state <> 'sending')
                ORDER BY o.next_at LIMIT least($1, coalesce(r.room, $5))
                FOR UPDATE SKIP LOCKED) p),
            picked AS (SELECT store_id, id, lost FROM due ORDER BY turn, next_at LIMIT $1)
            UPDATE outbox o SET repeats = repeats + lost::integer,
              state = 'sending', attempts = attempts + 1, next_at = now() + interval '15 s',
              claim = $7
            FROM picked d WHERE o.store_id = d.store_id AND o.id = d.id
            RETURNING o.*, lost, coalesce(window_until < now(), false) AS closed,
              CASE WHEN $6 AND o.kind = 'say' THEN ARRAY(
                SELECT extract(epoch FROM now() - s.done_at)::float8 FROM outbox s
                WHERE s.store_id = o.store_id AND s.conversation_id = o.conversation_id
                  AND s.kind = 'say' AND s.state = 'sent'
                ORDER BY s.in_seq DESC, s.part DESC LIMIT 100) END AS said
            """;

    /**
     * A row that cannot be read: its key is gone, or a later release wrote it. It must not hold up
     * the others; another replica may know better, and in the end it is for the operator.
     */
    private static final String UNREADABLE =
            """
            -- outbox unreadable
            UPDATE outbox o SET failures = failures + 1, error = 'unreadable',
              state = CASE WHEN failures >= 9 THEN 'dead' ELSE 'due' END,
              done_at = CASE WHEN failures >= 9 THEN now() END,
              next_at = now() + least(300, 1 << least(failures, 10)) * interval '1 s'
            FROM unnest($1::bigint[], $2::bigint[], $3::integer[]) u(s, i, attempt)
            WHERE o.store_id = u.s AND o.id = u.i AND o.attempts = u.attempt
              AND o.state = 'sending' AND o.done_at IS NULL
            """;

    /** The attempt stays counted: the next one bears another number. */
    private static final String LET_GO =
            """
            -- outbox let claims go
            UPDATE outbox SET state = 'due', next_at = now()
            WHERE done_at IS NULL AND next_at > now() AND next_at <= now() + interval '15 s'
              AND state = 'sending' AND claim = ANY($1)
            """;

    private static final Logger LOG = Logger.getLogger(OutboxClaims.class);

    private final Database database;
    private final Sealing sealing;
    private final LostClaims lostClaims;

    OutboxClaims(Database database, Sealing sealing, Vertx vertx) {
        this.database = database;
        this.sealing = sealing;
        this.lostClaims = new LostClaims(vertx, "lost claims of sends", this::letGo);
    }

    void up(@Observes StartupEvent event) {
        lostClaims.start();
    }

    void down(@Observes ShutdownEvent event) {
        lostClaims.stop();
    }

    private Uni<Void> letGo(List<UUID> claims) {
        var arguments = Tuple.of(claims.toArray(UUID[]::new));
        return database.query(LET_GO, arguments).replaceWithVoid();
    }

    /**
     * A row that was taken to be carried out.
     *
     * @param said how long ago messages of its conversation left, the oldest first; where asked for
     * @param lost whether it was under way before and its answer never came
     */
    record Claimed(
            EffectOrder order,
            Instant since,
            int failures,
            int repeats,
            boolean lost,
            boolean windowClosed,
            Optional<List<Duration>> said) {

        /** Whether it was tried before. */
        boolean again() {
            return failures > 0 || lost;
        }
    }

    /**
     * Takes rows that are due, the first message of a conversation before its later ones.
     *
     * @param rooms how many messages may leave from these numbers; more from all others
     * @param retries whether messages may be taken that were tried before
     * @param lost whether messages may be taken whose answer never came
     * @param said whether to tell what left before in their conversations
     */
    Uni<List<Claimed>> claim(
            int most,
            Map<PhoneNumberId, Integer> rooms,
            boolean retries,
            boolean lost,
            boolean said) {
        var numbers = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        rooms.forEach(
                (number, room) -> {
                    numbers.add(number.value());
                    counts.add(Math.min(room, SHARE));
                });
        var claim = UUID.randomUUID();
        var arguments =
                Tuple.of(
                                most,
                                numbers.toArray(String[]::new),
                                counts.toArray(Integer[]::new),
                                retries,
                                SHARE,
                                said)
                        .addUUID(claim)
                        .addBoolean(lost);
        return lostClaims.watch(claim, database.query(CLAIM, arguments)).chain(this::claimed);
    }

    private Uni<List<Claimed>> claimed(RowSet<Row> rows) {
        var claimed = new ArrayList<Claimed>();
        var unreadable = Columns.of(Long[]::new, Long[]::new, Integer[]::new);
        for (var row : rows) {
            try {
                claimed.add(claimed(row));
            } catch (RuntimeException unread) {
                LOG.errorf(
                        "effect %d of store %d cannot be read: %s",
                        row.getLong("id"), row.getLong("store_id"), unread.getClass().getName());
                unreadable.row(
                        row.getLong("store_id"), row.getLong("id"), row.getInteger("attempts"));
            }
        }
        claimed.sort(Comparator.comparingLong(one -> one.order().id()));
        return unreadable.isEmpty()
                ? Uni.createFrom().item(claimed)
                : database.query(UNREADABLE, unreadable.tuple())
                        .onFailure()
                        .recoverWithNull() // then it comes again like a lost one
                        .replaceWith(claimed);
    }

    private Claimed claimed(Row row) {
        var store = new StoreId(row.getLong("store_id"));
        var payload = Payload.open(sealing, store, row.getBuffer("payload").getBytes());
        var order =
                new EffectOrder(
                        row.getLong("id"),
                        row.getInteger("attempts"),
                        store,
                        new ConversationId(row.getUUID("conversation_id")),
                        Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                        Optional.ofNullable(row.getString("answers")).map(Wamid::new),
                        payload.recipient(),
                        payload.effect());
        return new Claimed(
                order,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getInteger("failures"),
                row.getInteger("repeats"),
                row.getBoolean("lost"),
                row.getBoolean("closed"),
                Optional.ofNullable(row.getArrayOfDoubles("said")).map(OutboxClaims::ago));
    }

    private static List<Duration> ago(Double[] seconds) {
        return Arrays.stream(seconds).map(each -> Duration.ofMillis((long) (each * 1000))).toList();
    }
}
