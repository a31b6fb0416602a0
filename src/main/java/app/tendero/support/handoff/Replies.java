package app.tendero.support.handoff;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that a team has ready. */
@Singleton
class Replies {

    /** Nobody finds anything among more. */
    static final int MOST = 200;

    private static final String LIST =
            """
            -- handoff_reply list
            SELECT id, title, body FROM handoff_reply WHERE store_id = $1 ORDER BY lower(title), id
            """;
    private static final String ADD =
            """
            -- handoff_reply add
            INSERT INTO handoff_reply (store_id, title, body)
            SELECT $1, $2, $3
            WHERE (SELECT count(*) FROM handoff_reply WHERE store_id = $1) < $4
            RETURNING id, title, body
            """;
    private static final String CHANGE =
            """
            -- handoff_reply change
            UPDATE handoff_reply SET title = $3, body = $4, changed_at = now()
            WHERE store_id = $1 AND id = $2 RETURNING id, title, body
            """;
    private static final String REMOVE =
            """
            -- handoff_reply remove
            DELETE FROM handoff_reply WHERE store_id = $1 AND id = $2
            """;

    private final Database database;

    Replies(Database database) {
        this.database = database;
    }

    /** One of them; {@code title} is for the team's eyes only. */
    @RegisterForReflection
    record Reply(long id, String title, String body) {}

    Uni<List<Reply>> list(StoreId store) {
        return database.query(LIST, Tuple.of(store.value())).map(Replies::replies);
    }

    /** Empty where there are {@link #MOST}. */
    Uni<Optional<Reply>> add(StoreId store, String title, String body) {
        return database.query(ADD, Tuple.of(store.value(), title, body, (long) MOST))
                .map(rows -> replies(rows).stream().findFirst());
    }

    /** Empty where there is none. */
    Uni<Optional<Reply>> change(StoreId store, long id, String title, String body) {
        return database.query(CHANGE, Tuple.of(store.value(), id, title, body))
                .map(rows -> replies(rows).stream().findFirst());
    }

    /** Whether there was one. */
    Uni<Boolean> remove(StoreId store, long id) {
        return database.query(REMOVE, Tuple.of(store.value(), id)).map(rows -> rows.rowCount() > 0);
    }

    private static List<Reply> replies(RowSet<Row> rows) {
        var found = new ArrayList<Reply>();
        for (var row : rows) {
            found.add(new Reply(row.getLong("id"), row.getString("title"), row.getString("body")));
        }
        return found;
    }
}
