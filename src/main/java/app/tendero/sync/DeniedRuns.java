package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Begins runs again that ended because the app was not allowed to see something, as soon as it is:
 * nobody who has just said yes should have to wait for the schedule, or to press a button.
 */
@Singleton
public class DeniedRuns {

    /** Only where nothing else was begun since, and as it was asked for then. */
    private static final String AGAIN =
            """
            -- sync_run again after denial
            INSERT INTO sync_run (store_id, type, origin, full_sync, since, retry, priority,
              batch_size, batch_now, state, next_at)
            SELECT r.store_id, r.type, r.origin, r.full_sync, r.since, r.retry, r.priority,
              r.batch_size, r.batch_size, 'waiting', now()
            FROM unnest($2::text[]) t
            CROSS JOIN LATERAL (
              SELECT * FROM sync_run o WHERE o.store_id = $1 AND o.type = t
              ORDER BY o.id DESC LIMIT 1) r
            WHERE r.state = 'failed' AND (r.error LIKE $3 || '%' OR r.error = $4)
            ORDER BY r.type
            ON CONFLICT DO NOTHING
            """;

    private final Database database;
    private final Sources sources;
    private final RunWork work;

    DeniedRuns(Database database, Sources sources, RunWork work) {
        this.database = database;
        this.sources = sources;
        this.work = work;
    }

    /**
     * The merchant changed what the app may do.
     *
     * @param granted everything it may do now
     * @return how many runs begin
     */
    public Uni<Integer> allowed(StoreId store, Set<String> granted) {
        var types =
                sources.all().stream()
                        .filter(source -> granted.containsAll(source.scopes()))
                        .map(SyncSource::type)
                        .toArray(String[]::new);
        return database.query(
                        AGAIN,
                        Tuple.of(
                                store.value(), types, Endings.SCOPE_MISSING, Endings.ACCESS_DENIED))
                .map(RowSet::rowCount)
                .invoke(begun -> work.look(begun > 0));
    }
}
