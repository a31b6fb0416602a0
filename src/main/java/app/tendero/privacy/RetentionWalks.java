package app.tendero.privacy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How far the daily look for silent shoppers is in each store, by the database's clock. */
@Singleton
class RetentionWalks {

    private static final String OPEN =
            """
            -- retention_walk open
            INSERT INTO retention_walk (store_id, next_at)
            SELECT s, now() FROM unnest($1::bigint[]) s ORDER BY s ON CONFLICT DO NOTHING
            """;
    private static final String CLAIM =
            """
            -- retention_walk claim
            UPDATE retention_walk w SET next_at = now() + interval '5 minutes'
            FROM (SELECT store_id FROM retention_walk WHERE next_at <= now()
                  ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
            WHERE w.store_id = due.store_id
            RETURNING w.store_id, w.after_id, coalesce((
              SELECT retention_days FROM privacy_settings p WHERE p.store_id = w.store_id), $1)
              AS days
            """;
    private static final String GO_ON =
            """
            -- retention_walk go on
            UPDATE retention_walk SET after_id = $2,
              next_at = CASE WHEN $2::uuid IS NULL THEN now() + interval '1 day' ELSE now() END
            WHERE store_id = $1
            """;

    private final Database database;

    RetentionWalks(Database database) {
        this.database = database;
    }

    /** The next stretch of a store's shoppers that is to be looked at. */
    record Step(StoreId store, int days, Optional<ConversationId> after) {}

    /** Stores that are not walked yet begin at once. */
    Uni<Void> open(List<StoreId> stores) {
        var ids = stores.stream().map(StoreId::value).toArray(Long[]::new);
        return database.query(OPEN, Tuple.of((Object) ids)).replaceWithVoid();
    }

    /** Takes a step that is due; nobody else does for five minutes. */
    Uni<Optional<Step>> claim() {
        return database.query(CLAIM, Tuple.of(RetentionSettings.USUAL))
                .map(rows -> Rows.first(rows, RetentionWalks::step));
    }

    /** The next step begins after this shopper; without one the walk is over for today. */
    Uni<Void> goOn(StoreId store, Optional<ConversationId> after) {
        var last = after.map(ConversationId::value).orElse(null);
        return database.query(GO_ON, Tuple.of(store.value(), last)).replaceWithVoid();
    }

    private static Step step(Row row) {
        return new Step(
                new StoreId(row.getLong("store_id")),
                row.getInteger("days"),
                Optional.ofNullable(row.getUUID("after_id")).map(ConversationId::new));
    }
}
