package app.tendero.outbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** What a store that left would still have sent: it expires, so that none of it leaves later. */
@Singleton
public class Leftovers {

    /** What is under way at this moment ends by itself. */
    private static final String EXPIRE =
            """
            -- outbox leftovers
            UPDATE outbox SET state = 'expired', payload = NULL, done_at = now(),
                   error = 'the store left'
            WHERE store_id = $1 AND done_at IS NULL AND state <> 'sending'""";

    private final Database database;

    Leftovers(Database database) {
        this.database = database;
    }

    /** How many expired. */
    public Uni<Integer> expire(StoreId store) {
        return database.query(EXPIRE, Tuple.of(store.value())).map(rows -> rows.rowCount());
    }
}
