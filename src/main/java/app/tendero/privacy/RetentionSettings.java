package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How long a store keeps the conversations of shoppers who fell silent. */
@Singleton
public class RetentionSettings {

    /** No fewer days: what Meta sends again within a week must meet the shopper it belongs to. */
    public static final int SHORTEST = 7;

    public static final int LONGEST = 365;
    public static final int USUAL = 90;

    private static final String READ =
            """
            -- privacy_settings read
            SELECT retention_days, version FROM privacy_settings WHERE store_id = $1
            """;

    /** Who read an older version than there is changes nothing. */
    private static final String CHANGE =
            """
            -- privacy_settings change
            INSERT INTO privacy_settings AS p (store_id, retention_days, version)
            SELECT $1, $2, 1 WHERE $3 = 0 OR EXISTS (
              SELECT FROM privacy_settings WHERE store_id = $1)
            ON CONFLICT (store_id) DO UPDATE SET retention_days = excluded.retention_days,
              version = p.version + 1 WHERE p.version = $3
            RETURNING retention_days, version
            """;

    private final Database database;

    RetentionSettings(Database database) {
        this.database = database;
    }

    /**
     * A store's choice.
     *
     * @param version to be sent back with a change; 0 for who has chosen nothing yet
     */
    public record Chosen(int days, int version) {}

    public Uni<Chosen> of(StoreId store) {
        return database.query(READ, Tuple.of(store.value()))
                .map(rows -> chosen(rows).orElse(new Chosen(USUAL, 0)));
    }

    /** Empty when somebody else changed it meanwhile. */
    public Uni<Optional<Chosen>> change(StoreId store, int days, int version) {
        return database.query(CHANGE, Tuple.of(store.value(), days, version))
                .map(RetentionSettings::chosen);
    }

    private static Optional<Chosen> chosen(RowSet<Row> rows) {
        return Rows.first(
                rows,
                row -> new Chosen(row.getInteger("retention_days"), row.getInteger("version")));
    }
}
