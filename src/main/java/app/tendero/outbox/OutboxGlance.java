package app.tendero.outbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells how a store's outbox stands: what was to be sent and still waits. */
@Singleton
public class OutboxGlance {

    /** Timers and the like are not late: only messages count. */
    private static final String WAITING =
            """
            -- outbox waiting
            SELECT count(*) AS found,
              extract(epoch FROM clock_timestamp() - min(created_at))::float8 AS oldest
            FROM outbox WHERE store_id = $1 AND done_at IS NULL AND kind = 'say'
            """;

    private final Database database;

    OutboxGlance(Database database) {
        this.database = database;
    }

    /**
     * @param unsent messages that wait
     * @param oldest how long the oldest of them has waited
     */
    public record Glance(long unsent, Duration oldest) {}

    public Uni<Glance> of(StoreId store) {
        return database.query(WAITING, Tuple.of(store.value()))
                .map(rows -> glance(rows.iterator().next()));
    }

    private static Glance glance(Row row) {
        @Nullable Double seconds = row.getDouble("oldest");
        var oldest = seconds == null ? Duration.ZERO : Duration.ofMillis((long) (seconds * 1000));
        return new Glance(row.getLong("found"), oldest);
    }
}
