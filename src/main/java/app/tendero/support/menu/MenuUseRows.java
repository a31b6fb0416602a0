package app.tendero.support.menu;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often the entries of menus were chosen, by store, day of the store's and entry. */
@ApplicationScoped
class MenuUseRows {

    /** Of a store that was erased meanwhile nothing is counted any more. */
    private static final String COUNT =
            """
            -- menu use count
            INSERT INTO menu_use (store_id, day, entry, used, went_on)
            SELECT store_id, ($2::timestamptz AT TIME ZONE timezone)::date, $3, $4, $5
            FROM store_settings WHERE store_id = $1
            ON CONFLICT (store_id, day, entry)
            DO UPDATE SET used = menu_use.used + excluded.used,
              went_on = menu_use.went_on + excluded.went_on""";

    private static final String SUMS =
            """
            -- menu use sums
            SELECT entry, sum(used)::bigint AS used, sum(went_on)::bigint AS went_on FROM menu_use
            WHERE store_id = $1 AND day BETWEEN $2 AND $3
            GROUP BY entry ORDER BY 2 DESC, 1 LIMIT 500""";

    private final Database database;

    MenuUseRows(Database database) {
        this.database = database;
    }

    /**
     * How often an entry was chosen.
     *
     * @param left how often nothing was written within the hour after
     */
    record Use(long used, long left) {}

    Uni<Void> used(StoreId store, String entry, Instant at) {
        return count(store, entry, at, 1, 0);
    }

    /**
     * @param at when the entry had been chosen
     */
    Uni<Void> wentOn(StoreId store, String entry, Instant at) {
        return count(store, entry, at, 0, 1);
    }

    private Uni<Void> count(StoreId store, String entry, Instant at, long used, long wentOn) {
        return database.query(
                        COUNT,
                        Tuple.of(store.value(), at.atOffset(ZoneOffset.UTC), entry, used, wentOn))
                .replaceWithVoid();
    }

    /** By entry, the most used first; both days are counted. */
    Uni<Map<String, Use>> sums(StoreId store, LocalDate from, LocalDate to) {
        return database.queryOfDoors(SUMS, Tuple.of(store.value(), from, to))
                .map(
                        rows -> {
                            var sums = new LinkedHashMap<String, Use>();
                            for (var row : rows) {
                                var used = row.getLong("used");
                                var left = Math.max(0, used - row.getLong("went_on"));
                                sums.put(row.getString("entry"), new Use(used, left));
                            }
                            return sums;
                        });
    }
}
