package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a store's inbox stands: what waits, and from whom something came last. */
@Singleton
public class InboxGlance {

    private static final String WAITING =
            """
            -- inbox waiting
            SELECT count(*) AS found,
              extract(epoch FROM clock_timestamp() - min(received_at))::float8 AS oldest
            FROM inbox WHERE store_id = $1 AND done_at IS NULL
            """;

    /** Of the last thousand: what came before them is no sign of life any more. */
    private static final String HEARD =
            """
            -- inbox heard
            SELECT coalesce(number, CASE WHEN kind LIKE 'shopify.%' THEN 'shopify' ELSE '' END)
              AS whom, max(received_at) AS at
            FROM (SELECT number, kind, received_at FROM inbox WHERE store_id = $1
                  ORDER BY seq DESC LIMIT 1000) latest
            GROUP BY 1
            """;

    private final Database database;

    InboxGlance(Database database) {
        this.database = database;
    }

    /**
     * @param undone how many items wait to be worked
     * @param oldest how long the oldest of them has waited
     * @param heard when something came last, by phone number ID, or {@code shopify}
     */
    public record Glance(long undone, Duration oldest, Map<String, Instant> heard) {

        /** When something about this number came last, as far back as is remembered. */
        public Optional<Instant> heardOf(String whom) {
            return Optional.ofNullable(heard.get(whom));
        }
    }

    public Uni<Glance> of(StoreId store) {
        return database.query(WAITING, Tuple.of(store.value()))
                .map(rows -> rows.iterator().next())
                .chain(waiting -> heard(store).map(heard -> glance(waiting, heard)));
    }

    private static Glance glance(Row waiting, Map<String, Instant> heard) {
        @Nullable Double seconds = waiting.getDouble("oldest");
        var oldest = seconds == null ? Duration.ZERO : Duration.ofMillis((long) (seconds * 1000));
        return new Glance(waiting.getLong("found"), oldest, heard);
    }

    private Uni<Map<String, Instant>> heard(StoreId store) {
        return database.query(HEARD, Tuple.of(store.value()))
                .map(
                        rows -> {
                            var heard = new HashMap<String, Instant>();
                            for (var row : rows) {
                                OffsetDateTime at = row.getOffsetDateTime("at");
                                heard.put(row.getString("whom"), at.toInstant());
                            }
                            return Map.copyOf(heard);
                        });
    }
}
