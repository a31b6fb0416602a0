package app.tendero.outbox;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.Sealing;
import app.tendero.platform.Statement;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the outbox. An open row is due at {@code next_at}; while it is carried out that is the
 * moment from which its answer counts as lost, so that one condition finds all that needs care.
 */
@Singleton
class OutboxRows {

    private static final String ADD =
            """
            -- outbox add
            INSERT INTO outbox (store_id, conversation_id, in_seq, part, kind, payload, number, answers,
                                window_until, state, attempts, next_at)
            SELECT s, c, q, p, k, pl, n, a, w,
                   CASE WHEN go THEN 'sending' ELSE 'due' END, CASE WHEN go THEN 1 ELSE 0 END,
                   CASE WHEN go THEN now() + interval '15 s'
                        ELSE coalesce(at, now()) + wait * interval '1 ms' END
            FROM (SELECT u.*, start AND (k <> 'say' OR NOT EXISTS (
                    SELECT 1 FROM outbox o WHERE o.store_id = s AND o.conversation_id = c
                    AND o.done_at IS NULL AND o.kind = 'say')) AS go
                  FROM unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::smallint[], $5::text[],
                    $6::bytea[], $7::text[], $8::text[], $9::timestamptz[], $10::boolean[],
                    $11::timestamptz[], $12::bigint[])
                    WITH ORDINALITY u(s, c, q, p, k, pl, n, a, w, start, at, wait, place)) x
            ORDER BY place
            ON CONFLICT (store_id, conversation_id, in_seq, part) DO NOTHING
            RETURNING store_id, conversation_id, in_seq, part, id, state
            """;
    private static final String SETTLE =
            """
            -- outbox settle
            WITH mine AS (
              SELECT u.* FROM unnest($1::bigint[], $2::bigint[], $3::integer[], $4::text[],
                $5::boolean[], $6::bigint[], $7::integer[], $8::text[], $9::integer[], $10::text[])
                u(s, i, attempt, state, done, wait, failed, wamid, code, error)
              JOIN outbox o ON o.store_id = u.s AND o.id = u.i AND o.attempts = u.attempt
                AND (o.state = 'sending' OR o.done_at IS NOT NULL)
              ORDER BY s, i FOR UPDATE OF o)
            UPDATE outbox o SET
              state = CASE WHEN o.done_at IS NULL OR u.state = 'sent' THEN u.state ELSE o.state END,
              done_at = CASE WHEN u.done THEN coalesce(o.done_at, now()) ELSE o.done_at END,
              next_at = CASE WHEN u.done THEN o.next_at ELSE now() + u.wait * interval '1 ms' END,
              payload = CASE WHEN u.done AND u.state NOT IN ('sent', 'dead') THEN NULL
                ELSE o.payload END,
              failures = o.failures + u.failed, wamid = coalesce(u.wamid, o.wamid),
              error_code = coalesce(u.code, o.error_code), error = coalesce(u.error, o.error)
            FROM mine u WHERE o.store_id = u.s AND o.id = u.i
            RETURNING u.done AND o.kind = 'say' AND EXISTS (
              SELECT 1 FROM outbox n WHERE n.store_id = o.store_id
              AND n.conversation_id = o.conversation_id AND n.done_at IS NULL
              AND n.kind = 'say' AND n.id > o.id AND n.next_at <= clock_timestamp()) AS next
            """;
    private static final String REPORT =
            """
            -- outbox report
            WITH mine AS (
              SELECT u.*, coalesce(o.done_at, now()) > now() - interval '1 day'
                AND o.payload IS NOT NULL AND (u.mend = 2 OR u.mend = 1 AND o.failures < 3) AS again
              FROM unnest($1::bigint[], $2::bigint[], $3::smallint[], $4::text[], $5::boolean[],
                $6::integer[], $7::integer[], $8::text[], $9::integer[])
                u(s, i, rank, wamid, billable, code, mend, number, attempt)
              JOIN outbox o ON o.store_id = u.s AND o.id = u.i AND o.number = u.number
                AND o.kind = 'say'
                AND (u.code IS NULL OR o.delivery < 2 AND u.attempt = o.attempts)
              ORDER BY s, i FOR UPDATE OF o)
            UPDATE outbox o SET
              delivery = greatest(o.delivery, u.rank),
              wamid = coalesce(o.wamid, u.wamid), billable = coalesce(u.billable, o.billable),
              error_code = coalesce(u.code, o.error_code),
              failures = o.failures + CASE WHEN u.mend = 1 THEN 1 ELSE 0 END,
              state = CASE WHEN u.code IS NULL THEN 'sent' WHEN again THEN 'due' ELSE 'dead' END,
              done_at = CASE WHEN again THEN NULL ELSE coalesce(o.done_at, now()) END,
              next_at = CASE WHEN again THEN now() + interval '2 s' ELSE o.next_at END
            FROM mine u WHERE o.store_id = u.s AND o.id = u.i
            """;

    /**
     * The first attempt is begun by the process that kept the row, and by nobody else. It stays
     * counted, so that this can be said twice: the next one bears another number.
     */
    private static final String NOT_STARTED =
            """
            -- outbox not started
            UPDATE outbox o SET state = 'due', next_at = now()
            FROM unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::smallint[]) u(s, c, q, p)
            WHERE o.store_id = u.s AND o.conversation_id = u.c AND o.in_seq = u.q AND o.part = u.p
              AND o.state = 'sending' AND o.attempts = 1 AND o.done_at IS NULL
            """;

    private final Database database;
    private final Sealing sealing;

    OutboxRows(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * An effect to be kept, and whether it is carried out by this process right after the commit.
     */
    record Planned(NewEffect effect, boolean startNow, Duration delay) {}

    /** An effect that is marked as under way; {@code since} when that arrived which it answers. */
    record Started(EffectOrder order, Instant since) {}

    /**
     * What keeping came to.
     *
     * @param started may be carried out now
     * @param behind was to start, but a message of its conversation is still under way
     */
    record Kept(List<Started> started, List<NewEffect> behind) {}

    Statement<Kept> add(List<Planned> planned) {
        var rows =
                Columns.of(
                        Long[]::new,
                        UUID[]::new,
                        Long[]::new,
                        Short[]::new,
                        String[]::new,
                        Buffer[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new,
                        Boolean[]::new,
                        OffsetDateTime[]::new,
                        Long[]::new);
        planned.forEach(one -> rows.row(cells(one)));
        return new Statement<>(ADD, rows.tuple(), kept -> kept(planned, kept));
    }

    private @Nullable Object[] cells(Planned one) {
        var effect = one.effect();
        return new @Nullable Object[] {
            effect.store().value(),
            effect.conversation().value(),
            effect.inSeq(),
            (short) effect.part(),
            Payload.kind(effect.effect()),
            Buffer.buffer(Payload.seal(sealing, effect)),
            effect.number().map(PhoneNumberId::value).orElse(null),
            effect.answers().map(Wamid::value).orElse(null),
            effect.windowUntil().map(OutboxRows::utc).orElse(null),
            one.startNow(),
            Payload.notBefore(effect.effect()).map(OutboxRows::utc).orElse(null),
            one.delay().toMillis()
        };
    }

    private static Kept kept(List<Planned> planned, RowSet<Row> rows) {
        var byKey = new HashMap<Key, Planned>();
        planned.forEach(one -> byKey.put(Key.of(one.effect()), one));
        var kept = new Kept(new ArrayList<>(), new ArrayList<>());
        for (var row : rows) {
            var one = byKey.get(Key.of(row));
            if (one == null) {
                continue;
            }
            var effect = one.effect();
            if (row.getString("state").equals("sending")) {
                kept.started().add(new Started(order(row.getLong("id"), effect), effect.since()));
            } else if (one.startNow()) {
                kept.behind().add(effect);
            }
        }
        return kept;
    }

    /** Effects whose first attempt was never begun are due at once. */
    Uni<Void> notStarted(List<NewEffect> effects) {
        var rows = Columns.of(Long[]::new, UUID[]::new, Long[]::new, Short[]::new);
        for (var effect : effects) {
            rows.row(
                    effect.store().value(),
                    effect.conversation().value(),
                    effect.inSeq(),
                    (short) effect.part());
        }
        return database.query(NOT_STARTED, rows.tuple()).replaceWithVoid();
    }

    /**
     * How an attempt ended.
     *
     * @param state the row's next one
     * @param done whether the row is closed
     * @param delay until an open row is due again
     * @param failed whether a try was used up
     */
    record Settled(
            EffectOrder order,
            String state,
            boolean done,
            Duration delay,
            boolean failed,
            Optional<Wamid> wamid,
            Optional<Integer> code,
            Optional<String> error) {

        static Settled closed(EffectOrder order, String state, Optional<Wamid> wamid) {
            return new Settled(
                    order,
                    state,
                    true,
                    Duration.ZERO,
                    false,
                    wamid,
                    Optional.empty(),
                    Optional.empty());
        }

        static Settled dead(EffectOrder order, int code, String reason) {
            return new Settled(
                    order,
                    "dead",
                    true,
                    Duration.ZERO,
                    true,
                    Optional.empty(),
                    Optional.of(code),
                    Optional.of(reason));
        }

        /** Due again after the wait. */
        static Settled open(
                EffectOrder order, Duration wait, boolean failed, int code, String reason) {
            return new Settled(
                    order,
                    "due",
                    false,
                    wait,
                    failed,
                    Optional.empty(),
                    Optional.of(code),
                    Optional.of(reason));
        }
    }

    /** Notes how attempts ended; answers whether that lets a later message of their talks go. */
    Supplier<Boolean> settle(Finish end, List<Settled> settled) {
        return end.add(new Statement<>(SETTLE, settling(settled), OutboxRows::anyNext));
    }

    /** The same where nothing else is to be committed with it. */
    Uni<Boolean> settle(List<Settled> settled) {
        return database.query(SETTLE, settling(settled)).map(OutboxRows::anyNext);
    }

    private static Tuple settling(List<Settled> settled) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        Integer[]::new,
                        String[]::new,
                        Boolean[]::new,
                        Long[]::new,
                        Integer[]::new,
                        String[]::new,
                        Integer[]::new,
                        String[]::new);
        for (var one : settled) {
            rows.row(
                    one.order().store().value(),
                    one.order().id(),
                    one.order().attempt(),
                    one.state(),
                    one.done(),
                    one.delay().toMillis(),
                    one.failed() ? 1 : 0,
                    one.wamid().map(Wamid::value).orElse(null),
                    one.code().orElse(null),
                    one.error().orElse(null));
        }
        return rows.tuple();
    }

    private static boolean anyNext(RowSet<Row> rows) {
        for (var row : rows) {
            if (row.getBoolean("next")) {
                return true;
            }
        }
        return false;
    }

    /** At most one report per row. */
    Uni<Void> report(Tx tx, List<SendReport> reports) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        Short[]::new,
                        String[]::new,
                        Boolean[]::new,
                        Integer[]::new,
                        Integer[]::new,
                        String[]::new,
                        Integer[]::new);
        for (var report : reports) {
            rows.row(
                    report.store().value(),
                    report.effect(),
                    (short) report.state().ordinal(),
                    report.wamid().value(),
                    report.billable().orElse(null),
                    report.error().orElse(null),
                    report.mend().ordinal(),
                    report.number().value(),
                    report.attempt());
        }
        return Database.query(tx, REPORT, rows.tuple()).replaceWithVoid();
    }

    private static EffectOrder order(long id, NewEffect effect) {
        return new EffectOrder(
                id,
                1,
                effect.store(),
                effect.conversation(),
                effect.number(),
                effect.answers(),
                effect.recipient(),
                effect.effect());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Key(long store, UUID conversation, long inSeq, int part) {

        static Key of(NewEffect effect) {
            return new Key(
                    effect.store().value(),
                    effect.conversation().value(),
                    effect.inSeq(),
                    effect.part());
        }

        static Key of(Row row) {
            return new Key(
                    row.getLong("store_id"),
                    row.getUUID("conversation_id"),
                    row.getLong("in_seq"),
                    row.getShort("part"));
        }
    }
}
