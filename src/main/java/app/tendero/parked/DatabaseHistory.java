package app.tendero.parked;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells which past a database has. PostgreSQL begins a new timeline whenever it is promoted or
 * recovered to a point in time, and a dump that is read into another server gets that server's
 * identifier; a restart or a crash changes neither.
 *
 * <p>https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-TIMELINES
 */
@Singleton
class DatabaseHistory {

    private static final String NOW =
            """
            -- deployment history
            SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) AS name
            FROM pg_control_system()
            """;

    /** The first to come writes; all others read what is there. */
    private static final String REMEMBERED =
            """
            -- deployment remembered
            WITH mine AS (
              INSERT INTO deployment (name, fingerprint) VALUES ('history', $1)
              ON CONFLICT DO NOTHING RETURNING fingerprint)
            SELECT fingerprint, clock_timestamp() AS now FROM (
              SELECT fingerprint FROM mine UNION ALL
              SELECT fingerprint FROM deployment WHERE name = 'history') known
            LIMIT 1
            """;

    private static final String REMEMBER =
            "-- deployment remember\nUPDATE deployment SET fingerprint = $1 WHERE name = 'history'";
    private static final String BEAT =
            """
            -- heartbeat
            INSERT INTO heartbeat AS h (process, beat) VALUES ($1, 1)
            ON CONFLICT (process) DO UPDATE SET beat = h.beat + 1, at = clock_timestamp()
            RETURNING beat, at
            """;
    private static final String FORGET =
            "-- heartbeat sweep\nDELETE FROM heartbeat WHERE at < now() - interval '7 days'";

    /** Not ours to ask, not there, not supported: some hosted services are like that. */
    private static final Set<String> UNANSWERABLE = Set.of("42501", "42883", "0A000");

    private final Database database;

    DatabaseHistory(Database database) {
        this.database = database;
    }

    /** Its name, unless this server does not tell. */
    Uni<Optional<String>> now() {
        return database.query(NOW, Tuple.tuple())
                .map(rows -> Optional.of(rows.iterator().next().getString("name")))
                .onFailure(DatabaseHistory::cannotAnswer)
                .recoverWithItem(Optional.empty());
    }

    /**
     * What is remembered, and when that was asked.
     *
     * @param same whether it is the one asked for
     */
    record Remembered(boolean same, Instant at) {}

    /** Compares with what this database remembers; the first time it takes what it is told. */
    Uni<Remembered> compare(String history) {
        return database.query(REMEMBERED, Tuple.of(bytes(history)))
                .map(rows -> rows.iterator().next())
                .map(row -> new Remembered(isIt(row, history), at(row, "now")));
    }

    Uni<Void> remember(String history) {
        return database.query(REMEMBER, Tuple.of(bytes(history))).replaceWithVoid();
    }

    /** A number that only ever goes up, unless the database goes back. */
    record Beat(long number, Instant at) {}

    /** Counts on for this process. */
    Uni<Beat> beat(UUID process) {
        return database.query(BEAT, Tuple.of(process))
                .map(rows -> rows.iterator().next())
                .map(row -> new Beat(row.getLong("beat"), at(row, "at")));
    }

    /** Lets the marks of processes go that ended long ago. */
    Uni<Void> sweep() {
        return database.query(FORGET, Tuple.tuple()).replaceWithVoid();
    }

    private static boolean isIt(Row row, String history) {
        return row.getBuffer("fingerprint").toString(UTF_8).equals(history);
    }

    private static Instant at(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static Buffer bytes(String history) {
        return Buffer.buffer(history.getBytes(UTF_8));
    }

    private static boolean cannotAnswer(Throwable failure) {
        @Nullable String state = failure instanceof PgException pg ? pg.getSqlState() : null;
        return state != null && UNANSWERABLE.contains(state);
    }
}
