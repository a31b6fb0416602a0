package app.tendero.support.handoff;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads which talks changed. The rows are the log: each bears the number of its last change. */
@Singleton
class Changes {

    private static final String SINCE =
            """
            -- handoff since
            SELECT store_id, conversation_id, changed FROM handoff
            WHERE store_id = ANY($1::bigint[]) AND changed > $2 ORDER BY changed LIMIT $3
            """;
    private static final String NEWEST =
            """
            -- handoff newest
            SELECT coalesce(max(changed), 0) AS newest FROM handoff WHERE store_id = $1
            """;

    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /** A talk that is another than before. */
    record Change(StoreId store, ConversationId conversation, long number) {}

    /** What changed in these stores after a number, the oldest first. */
    Uni<List<Change>> since(Collection<StoreId> stores, long number, int most) {
        var ids = stores.stream().map(StoreId::value).toArray(Long[]::new);
        return database.query(SINCE, Tuple.of(ids, number, most))
                .map(
                        rows -> {
                            var found = new ArrayList<Change>();
                            for (var row : rows) {
                                found.add(
                                        new Change(
                                                new StoreId(row.getLong("store_id")),
                                                new ConversationId(row.getUUID("conversation_id")),
                                                row.getLong("changed")));
                            }
                            return found;
                        });
    }

    Uni<Long> newest(StoreId store) {
        return database.query(NEWEST, Tuple.of(store.value()))
                .map(rows -> rows.iterator().next().getLong("newest"));
    }
}
