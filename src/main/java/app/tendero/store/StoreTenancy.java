package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a shop has left: it was uninstalled or switched off, and did not come back. Read
 * from the rows, for a cache may be seconds behind.
 */
@Singleton
class StoreTenancy implements Tenancy {

    private static final String STANDING =
            """
            -- store standing
            SELECT domain, enabled AND uninstalled_at IS NULL AS here, ARRAY(
              SELECT phone_number_id FROM whatsapp_number WHERE store_id = store.id) AS numbers
            FROM store WHERE id = $1
            """;

    private final Database database;

    StoreTenancy(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Standing> standing(StoreId store) {
        return database.query(STANDING, Tuple.of(store.value())).map(rows -> of(store, rows));
    }

    private static Standing of(StoreId store, RowSet<Row> rows) {
        for (var row : rows) {
            return row.getBoolean("here")
                    ? new Standing.Stays()
                    : new Standing.Left(new LeavingStore(store, names(row)));
        }
        return new Standing.Left(new LeavingStore(store, Set.of()));
    }

    private static Set<String> names(Row row) {
        var names = new HashSet<>(Set.of(row.getArrayOfStrings("numbers")));
        names.add(row.getString("domain"));
        return names;
    }
}
