package app.tendero.messages;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts what was written in a span of time. Each question looks at a bounded number of rows, the
 * newest ones, and finds them by an index of the store's.
 */
@Singleton
class StatsRows {

    /** A store that writes more in a span is told that it was not all counted. */
    static final int MOST_LOOKED_AT = 200_000;

    private static final int MOST_TAPS = 20_000;
    private static final int MOST_NAMED = 20;

    /** In the outbox and in the log; $1 store, $2 from, $3 until, $4 most. */
    private static final String BOTH =
            """
            WITH newest AS (
              SELECT created_at AS at, kind, conversation_id, state, delivery, billable,
                     error_code, error
              FROM outbox WHERE store_id = $1 ORDER BY id DESC LIMIT $4::integer),
            logged AS (
              SELECT at, direction, state, kind, conversation_id, billable, error_code, error
              FROM message WHERE store_id = $1 AND at >= $2 AND at < $3
              ORDER BY at DESC LIMIT $4::integer),
            every AS (
              SELECT at, 'out' AS direction,
                CASE WHEN state IN ('dead', 'discarded') THEN 'failed'
                  WHEN state IN ('held', 'expired') THEN state
                  WHEN state <> 'sent' THEN 'waiting' WHEN delivery = 3 THEN 'read'
                  WHEN delivery = 2 THEN 'delivered' ELSE 'sent' END AS state,
                '' AS kind, conversation_id, billable, error_code, error
              FROM newest WHERE kind = 'say' AND at >= $2 AND at < $3
              UNION ALL SELECT * FROM logged)
            """;

    private static final String TOTALS =
            "-- message stats\n"
                    + BOTH
                    + """
                      SELECT (at AT TIME ZONE $5)::date::text AS day, direction, state, kind,
                        count(*) AS n, count(*) FILTER (WHERE billable) AS billed,
                        (SELECT count(*) FROM newest) >= $4::integer
                          OR (SELECT count(*) FROM logged) >= $4::integer AS cut
                      FROM every GROUP BY 1, 2, 3, 4
                      """;
    private static final String CONTACTS =
            "-- message stats contacts\n"
                    + BOTH
                    + """
                      SELECT conversation_id, count(*) FILTER (WHERE direction = 'in') AS received,
                        count(*) FILTER (WHERE direction = 'out') AS sent,
                        count(*) OVER () AS contacts
                      FROM every GROUP BY conversation_id
                      ORDER BY count(*) DESC, conversation_id LIMIT $5::integer
                      """;
    private static final String ERRORS =
            "-- message stats errors\n"
                    + BOTH
                    + """
                      SELECT coalesce(error_code, 0) AS code, coalesce(max(error), '') AS error,
                        count(*) AS n
                      FROM every WHERE state = 'failed' GROUP BY 1
                      ORDER BY n DESC, code LIMIT $5::integer
                      """;

    /**
     * From a shopper's message to the moment in which Meta had taken the first answer, which lies
     * in the outbox, or, once its row there is gone, in the log.
     */
    private static final String ANSWERS =
            """
            -- message stats answers
            WITH newest AS (
              SELECT in_seq, created_at, done_at, kind, state FROM outbox
              WHERE store_id = $1 ORDER BY id DESC LIMIT $4::integer),
            first AS (
              SELECT in_seq, min(done_at) AS done_at FROM newest
              WHERE kind = 'say' AND state = 'sent' AND in_seq > 0 AND created_at >= $2
                AND created_at < $3 GROUP BY in_seq),
            logged AS (
              SELECT answers, done_at FROM message
              WHERE store_id = $1 AND direction = 'out' AND at >= $2 AND at < $3
                AND answers IS NOT NULL AND done_at IS NOT NULL
                AND state IN ('sent', 'delivered', 'read')
              ORDER BY at DESC LIMIT $4::integer),
            first_logged AS (
              SELECT answers, min(done_at) AS done_at FROM logged GROUP BY answers),
            heard AS (
              SELECT source, wamid, at FROM message
              WHERE store_id = $1 AND direction = 'in'
                AND at >= $2::timestamptz - interval '1 day' AND at < $3),
            waits AS (
              SELECT extract(epoch FROM f.done_at - m.at)::float8 AS seconds
              FROM first f JOIN heard m ON m.source = f.in_seq
              UNION ALL
              SELECT extract(epoch FROM f.done_at - m.at)::float8
              FROM first_logged f JOIN heard m ON m.wamid = f.answers
                AND NOT EXISTS (SELECT FROM first o WHERE o.in_seq = m.source))
            SELECT count(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median,
              percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS slow FROM waits
            """;

    private static final String WEBHOOKS =
            """
            -- message stats webhooks
            SELECT kind, count(*) AS n FROM (
              SELECT kind, received_at FROM inbox WHERE store_id = $1
              ORDER BY seq DESC LIMIT $4::integer) i
            WHERE received_at >= $2 AND received_at < $3 AND kind NOT LIKE 'fx.%'
            GROUP BY kind ORDER BY n DESC, kind LIMIT 50
            """;
    private static final String TAPS =
            """
            -- message stats taps
            SELECT * FROM message WHERE store_id = $1 AND at >= $2 AND at < $3
              AND direction = 'in' AND kind IN ('interactive', 'button')
            ORDER BY at DESC LIMIT $4::integer
            """;

    private final Database database;
    private final MessageRows rows;

    StatsRows(Database database, MessageRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Messages of a day that went one way and are of one state and kind. */
    record Total(
            String day,
            Direction direction,
            String state,
            String kind,
            long messages,
            long billed,
            boolean cut) {}

    /** How much was written with one shopper, and with how many in all. */
    record Talk(java.util.UUID conversation, long received, long sent, long contacts) {}

    /** How often Meta, or we, gave one reason. */
    record Failure(int code, String error, long times) {}

    /** How fast the shop answers; empty where it did not. */
    record Pace(long answered, Optional<Double> median, Optional<Double> slow) {}

    /** How often something came. */
    record Times(String what, long times) {}

    Uni<List<Total>> totals(StoreId store, Instant from, Instant until, ZoneId zone) {
        return ask(TOTALS, span(store, from, until).addString(zone.getId()), StatsRows::total);
    }

    Uni<List<Talk>> talks(StoreId store, Instant from, Instant until) {
        return ask(
                CONTACTS,
                span(store, from, until).addInteger(MOST_NAMED),
                row ->
                        new Talk(
                                row.getUUID("conversation_id"),
                                row.getLong("received"),
                                row.getLong("sent"),
                                row.getLong("contacts")));
    }

    Uni<List<Failure>> failures(StoreId store, Instant from, Instant until) {
        return ask(
                ERRORS,
                span(store, from, until).addInteger(MOST_NAMED),
                row ->
                        new Failure(
                                row.getInteger("code"), row.getString("error"), row.getLong("n")));
    }

    Uni<Pace> pace(StoreId store, Instant from, Instant until) {
        return ask(
                        ANSWERS,
                        span(store, from, until),
                        row ->
                                new Pace(
                                        row.getLong("n"),
                                        Optional.ofNullable(row.getDouble("median")),
                                        Optional.ofNullable(row.getDouble("slow"))))
                .map(List::getFirst);
    }

    Uni<List<Times>> webhooks(StoreId store, Instant from, Instant until) {
        return ask(
                WEBHOOKS,
                span(store, from, until),
                row -> new Times(row.getString("kind"), row.getLong("n")));
    }

    /** What was tapped, by its whole id. */
    Uni<List<String>> taps(StoreId store, Instant from, Instant until) {
        var arguments =
                Tuple.of(
                        store.value(),
                        from.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC),
                        MOST_TAPS);
        return ask(
                TAPS,
                arguments,
                row ->
                        rows.read(row)
                                .content()
                                .map(content -> content.path("reply_id").asText(""))
                                .orElse(""));
    }

    private static Tuple span(StoreId store, Instant from, Instant until) {
        return Tuple.tuple()
                .addLong(store.value())
                .addValue(from.atOffset(ZoneOffset.UTC))
                .addValue(until.atOffset(ZoneOffset.UTC))
                .addInteger(MOST_LOOKED_AT);
    }

    private static Total total(Row row) {
        return new Total(
                row.getString("day"),
                Direction.of(row.getString("direction")),
                row.getString("state"),
                row.getString("kind"),
                row.getLong("n"),
                row.getLong("billed"),
                row.getBoolean("cut"));
    }

    private <T> Uni<List<T>> ask(String sql, Tuple arguments, Function<Row, T> read) {
        return database.query(sql, arguments).map(found -> all(found, read));
    }

    private static <T> List<T> all(RowSet<Row> found, Function<Row, T> read) {
        return Rows.all(found, read::apply);
    }
}
