package app.tendero.support.schedule;

/** The statements about schedules. */
final class ScheduleSql {

    private static final String COLUMNS =
            """
            id, key, title, line, starts_at, ends_at, state, planned, done, quality, orders, version,
            changed_at""";

    /** What is compared before something counts as changed. */
    private static final String SAME =
            """
            (e.title, e.line, e.starts_at, e.ends_at, e.state, e.planned, e.done, e.quality, e.orders)
            IS NOT DISTINCT FROM
            """;

    private static final String GIVEN =
            """
            WITH given AS (
              SELECT key, title, line, starts_at, ends_at, state, planned, done, quality,
                string_to_array(orders, ' ') AS orders
              FROM unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[],
                $7::text[], $8::int[], $9::int[], $10::int[], $11::text[])
              AS g (key, title, line, starts_at, ends_at, state, planned, done, quality, orders))
            """;

    /** $2 to $7: from, to, state, line, order, words; null or empty where anything will do. */
    private static final String WANTED =
            """
            store_id = $1 AND deleted_at IS NULL
            AND ($2::timestamptz IS NULL OR ends_at > $2) AND ($3::timestamptz IS NULL OR starts_at < $3)
            AND ($4 = '' OR state = $4) AND ($5 = '' OR line = $5)
            AND ($6 = '' OR orders @> ARRAY[$6]) AND ($7 = '' OR strpos(lower(title), $7) > 0)
            """;

    static final String PAGE =
            "-- schedule page\nSELECT "
                    + COLUMNS
                    + " FROM schedule_entry WHERE "
                    + WANTED
                    + """
                    AND ($8::timestamptz IS NULL OR (starts_at, id) > ($8, $9))
                    ORDER BY starts_at, id LIMIT $10
                    """;

    static final String COUNT =
            "-- schedule count\nSELECT count(*) AS found FROM schedule_entry WHERE " + WANTED;

    static final String ONE =
            "-- schedule one\nSELECT "
                    + COLUMNS
                    + " FROM schedule_entry WHERE store_id = $1 AND id = $2 AND deleted_at IS NULL";

    static final String ADD =
            """
            -- schedule add
            INSERT INTO schedule_entry (store_id, key, title, line, starts_at, ends_at, state, planned,
              done, quality, orders)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, string_to_array($11, ' '))
            ON CONFLICT (store_id, key) WHERE key IS NOT NULL AND deleted_at IS NULL DO NOTHING
            RETURNING\s"""
                    + COLUMNS;

    static final String CHANGE =
            """
            -- schedule change
            UPDATE schedule_entry SET key = $2, title = $3, line = $4, starts_at = $5, ends_at = $6,
              state = $7, planned = $8, done = $9, quality = $10, orders = string_to_array($11, ' '),
              version = version + 1, changed_at = now()
            WHERE store_id = $1 AND id = $12 AND version = $13 AND deleted_at IS NULL
            RETURNING\s"""
                    + COLUMNS;

    static final String DELETE =
            """
            -- schedule delete
            UPDATE schedule_entry SET deleted_at = now(), version = version + 1
            WHERE store_id = $1 AND id = $2 AND deleted_at IS NULL RETURNING id""";

    static final String RESTORE =
            """
            -- schedule restore
            UPDATE schedule_entry SET deleted_at = NULL, version = version + 1
            WHERE store_id = $1 AND id = $2 AND deleted_at IS NOT NULL
            RETURNING\s"""
                    + COLUMNS;

    /** What was deleted longer ago than this nobody brings back. */
    static final String FORGET =
            """
            -- schedule forget
            DELETE FROM schedule_entry
            WHERE store_id = $1 AND deleted_at < now() - interval '30 days'""";

    static final String SET =
            "-- schedule set\n"
                    + GIVEN
                    + """
                    , written AS (
                      INSERT INTO schedule_entry AS e (store_id, key, title, line, starts_at, ends_at,
                        state, planned, done, quality, orders)
                      SELECT $1, g.* FROM given g
                      ON CONFLICT (store_id, key) WHERE key IS NOT NULL AND deleted_at IS NULL
                      DO UPDATE SET title = excluded.title, line = excluded.line,
                        starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                        state = excluded.state, planned = excluded.planned, done = excluded.done,
                        quality = excluded.quality, orders = excluded.orders,
                        version = e.version + 1, changed_at = now()
                      WHERE NOT\s"""
                    + SAME
                    + """
                    (excluded.title, excluded.line, excluded.starts_at, excluded.ends_at,
                     excluded.state, excluded.planned, excluded.done, excluded.quality,
                     excluded.orders)
                      RETURNING xmax = 0 AS made)
                    SELECT count(*) FILTER (WHERE made) AS made,
                      count(*) FILTER (WHERE NOT made) AS changed FROM written
                    """;

    /** What {@link #SET} would do, with the first of it by name. */
    static final String WOULD =
            "-- schedule would\n"
                    + GIVEN
                    + """
                    , told AS (
                      SELECT g.key, g.title, g.starts_at, e.id IS NULL AS made
                      FROM given g LEFT JOIN schedule_entry e
                        ON e.store_id = $1 AND e.key = g.key AND e.deleted_at IS NULL
                      WHERE e.id IS NULL OR NOT\s"""
                    + SAME
                    + """
                    (g.title, g.line, g.starts_at, g.ends_at, g.state, g.planned, g.done, g.quality,
                     g.orders))
                    SELECT key, title, made, count(*) FILTER (WHERE made) OVER () AS all_made,
                      count(*) FILTER (WHERE NOT made) OVER () AS all_changed
                    FROM told ORDER BY starts_at, key LIMIT 50
                    """;

    /** $2 and $3 are moments, $4 orders, $5 a state; those that are null do not count. */
    static final String SHOWN =
            "-- schedule shown\nSELECT "
                    + COLUMNS
                    + """
                     FROM schedule_entry WHERE store_id = $1 AND deleted_at IS NULL
                    AND ($2::timestamptz IS NULL OR starts_at < $2)
                    AND ($3::timestamptz IS NULL OR ends_at > $3)
                    AND ($4::text[] IS NULL OR orders && $4) AND ($5::text IS NULL OR state = $5)
                    ORDER BY starts_at, id LIMIT 21
                    """;

    static final String RULES =
            """
            -- schedule rules
            SELECT r.version, r.shown, r.shows_lines, r.shows_quality,
              EXISTS (SELECT FROM schedule_entry WHERE store_id = $1 AND deleted_at IS NULL) AS kept
            FROM (SELECT $1::bigint AS store_id) s
            LEFT JOIN schedule_rules r ON r.store_id = s.store_id AND r.store_id = $1""";

    static final String CHANGE_RULES =
            """
            -- schedule rules change
            INSERT INTO schedule_rules AS r (store_id, version, shown, shows_lines, shows_quality)
            SELECT $1, 1, $3, $4, $5 WHERE $2 = 0
              OR EXISTS (SELECT FROM schedule_rules e WHERE e.store_id = $1)
            ON CONFLICT (store_id) DO UPDATE SET version = r.version + 1, shown = excluded.shown,
              shows_lines = excluded.shows_lines, shows_quality = excluded.shows_quality
            WHERE r.version = $2
            RETURNING version, shown, shows_lines, shows_quality, true AS kept""";

    private ScheduleSql() {}
}
