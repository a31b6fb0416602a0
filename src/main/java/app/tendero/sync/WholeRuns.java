package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Begins runs over everything because nothing that was copied counts any longer. */
@Singleton
public class WholeRuns {

    /**
     * One that is under way read what counts no longer: it begins anew, and whoever works on it
     * loses it.
     */
    private static final String BEGIN =
            """
            -- sync_run begin anew
            INSERT INTO sync_run AS r (store_id, type, origin, full_sync, priority, batch_size,
              batch_now, state, next_at)
            VALUES ($1, $2, 'schedule', true, $3, $4, $4, 'waiting', now())
            ON CONFLICT (store_id, type) WHERE next_at IS NOT NULL DO UPDATE SET
              full_sync = true, since = NULL, retry = false, state = 'waiting', cancel = false,
              operation = NULL, page = NULL, pages = 0, objects = 0, bytes_done = 0,
              bytes_total = 0, attempts = 0, restarts = 0, waits_for = NULL, started_at = NULL,
              next_at = now(), lease_owner = NULL, lease_until = NULL, fence = r.fence + 1
            """;

    private final Sources sources;
    private final SyncConfig config;
    private final RunWork work;

    WholeRuns(Sources sources, SyncConfig config, RunWork work) {
        this.sources = sources;
        this.config = config;
        this.work = work;
    }

    /** Takes effect with the transaction; a type that nobody knows begins nothing. */
    public Uni<Void> begin(Tx tx, StoreId store, String type) {
        return sources.of(type)
                .map(
                        source ->
                                Database.query(
                                                tx,
                                                BEGIN,
                                                Tuple.of(
                                                        store.value(),
                                                        type,
                                                        (short) source.priority().ordinal(),
                                                        config.batchSize()))
                                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Something was begun just now. */
    public void look() {
        work.look(true);
    }
}
