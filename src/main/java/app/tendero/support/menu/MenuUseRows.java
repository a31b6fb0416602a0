package app.tendero.support.menu;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.GroupCommit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often the entries of menus were chosen, by store, day of the store's and entry. */
@Singleton
class MenuUseRows {

    /** Of a store that was erased meanwhile nothing is counted any more. */
    private static final String COUNT =
            """
            -- menu use count
            INSERT INTO menu_use (store_id, day, entry, used, went_on)
            SELECT s.store_id, (u.at AT TIME ZONE s.timezone)::date, u.entry,
                   sum(u.used)::bigint, sum(u.went_on)::bigint
            FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::bigint[], $5::bigint[])
                u(store, at, entry, used, went_on)
            JOIN store_settings s ON s.store_id = u.store
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            ON CONFLICT (store_id, day, entry)
            DO UPDATE SET used = menu_use.used + excluded.used,
              went_on = menu_use.went_on + excluded.went_on""";

    private static final String SUMS =
            """
            -- menu use sums
            SELECT entry, sum(used)::bigint AS used, sum(went_on)::bigint AS went_on FROM menu_use
            WHERE store_id = $1 AND day BETWEEN $2 AND $3
            GROUP BY entry ORDER BY 2 DESC, 1 LIMIT 500""";

    /** Nobody waits for a count, and many are of the same rows. */
    private static final Duration GATHERING = Duration.ofMillis(100);

    private static final int MOST_AT_ONCE = 500;

    private final Database database;
    private final GroupCommit<Count, Boolean> counts;

    private record Count(StoreId store, String entry, Instant at, long used, long wentOn) {}

    MenuUseRows(Database database, Vertx vertx) {
        this.database = database;
        this.counts =
                new GroupCommit<>(
                        this::count,
                        MOST_AT_ONCE,
                        1,
                        Integer.MAX_VALUE,
                        start -> vertx.setTimer(GATHERING.toMillis(), over -> start.run()));
    }

    /**
     * How often an entry was chosen.
     *
     * @param left how often nothing was written within the hour after
     */
    record Use(long used, long left) {}

    Uni<Void> used(StoreId store, String entry, Instant at) {
        return counts.add(new Count(store, entry, at, 1, 0)).replaceWithVoid();
    }

    /**
     * @param at when the entry had been chosen
     */
    Uni<Void> wentOn(StoreId store, String entry, Instant at) {
        return counts.add(new Count(store, entry, at, 0, 1)).replaceWithVoid();
    }

    private Uni<List<Boolean>> count(List<Count> all) {
        var rows =
                Columns.of(
                        Long[]::new,
                        OffsetDateTime[]::new,
                        String[]::new,
                        Long[]::new,
                        Long[]::new);
        for (var one : all) {
            rows.row(
                    one.store().value(),
                    one.at().atOffset(ZoneOffset.UTC),
                    one.entry(),
                    one.used(),
                    one.wentOn());
        }
        return database.query(COUNT, rows.tuple())
                .replaceWith(Collections.nCopies(all.size(), true));
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
