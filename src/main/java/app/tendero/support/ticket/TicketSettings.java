package app.tendero.support.ticket;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How a store wants its tickets. */
@Singleton
class TicketSettings {

    static final int PER_DAY = 5;

    private static final String READ =
            """
            -- ticket_settings read
            SELECT per_day, returns, version FROM ticket_settings WHERE store_id = $1
            """;

    /** Who read an older version than there is changes nothing. */
    private static final String CHANGE =
            """
            -- ticket_settings change
            INSERT INTO ticket_settings AS t (store_id, per_day, returns, version)
            SELECT $1, $2, $3, 1 WHERE $4 = 0 OR EXISTS (
              SELECT FROM ticket_settings WHERE store_id = $1)
            ON CONFLICT (store_id) DO UPDATE SET per_day = excluded.per_day,
              returns = excluded.returns, version = t.version + 1
              WHERE t.version = $4
            RETURNING per_day, returns, version
            """;

    private final Database database;
    private final ReturnRight right;

    TicketSettings(Database database, ReturnRight right) {
        this.database = database;
        this.right = right;
    }

    /**
     * A store's choice.
     *
     * @param perDay most tickets of one shopper in 24 hours; 0 where no reports are taken
     * @param returns whether a defect with an order becomes a return request in Shopify
     * @param version to be sent back with a change; 0 for who has chosen nothing yet
     */
    record Chosen(int perDay, boolean returns, int version) {

        /** Whether shoppers may report at all. */
        boolean taken() {
            return perDay > 0;
        }
    }

    private static final Chosen USUAL = new Chosen(PER_DAY, false, 0);

    Uni<Chosen> of(StoreId store) {
        return database.query(READ, Tuple.of(store.value()))
                .map(rows -> chosen(rows).orElse(USUAL));
    }

    /**
     * Empty when somebody else changed it meanwhile. Return requests that are chosen anew take
     * Shopify's permission.
     */
    Uni<Optional<Chosen>> change(StoreId store, Chosen wanted) {
        return of(store)
                .chain(
                        now ->
                                wanted.returns() && !now.returns()
                                        ? right.mustBeGranted(store)
                                        : Uni.createFrom().voidItem())
                .chain(() -> written(store, wanted));
    }

    private Uni<Optional<Chosen>> written(StoreId store, Chosen wanted) {
        return database.query(
                        CHANGE,
                        Tuple.of(
                                store.value(), wanted.perDay(), wanted.returns(), wanted.version()))
                .map(TicketSettings::chosen);
    }

    private static Optional<Chosen> chosen(RowSet<Row> rows) {
        return Rows.first(
                rows,
                row ->
                        new Chosen(
                                row.getInteger("per_day"),
                                row.getBoolean("returns"),
                                row.getInteger("version")));
    }
}
