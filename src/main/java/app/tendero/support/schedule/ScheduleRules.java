package app.tendero.support.schedule;

import app.tendero.conversation.ScheduleNeed;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shoppers may see of a schedule, and the part of it that they see. */
@Singleton
class ScheduleRules {

    private final Database database;

    ScheduleRules(Database database) {
        this.database = database;
    }

    /**
     * @param version 0 where the store never chose
     * @param shown whether shoppers may ask at all
     * @param lines whether they see what runs on each line
     * @param kept whether the store keeps a schedule: there is something in it
     */
    record Rules(int version, boolean shown, boolean lines, boolean quality, boolean kept) {}

    Uni<Rules> ofStore(StoreId store) {
        return database.query(ScheduleSql.RULES, Tuple.of(store.value()))
                .map(rows -> rules(rows.iterator().next()));
    }

    private static Rules rules(Row row) {
        var version = row.getInteger("version");
        return version == null
                ? new Rules(0, true, false, false, row.getBoolean("kept"))
                : new Rules(
                        version,
                        row.getBoolean("shown"),
                        row.getBoolean("shows_lines"),
                        row.getBoolean("shows_quality"),
                        row.getBoolean("kept"));
    }

    /** Empty when the rules are no longer of this version. */
    Uni<Optional<Rules>> change(StoreId store, Rules wanted) {
        var arguments =
                Tuple.of(
                        store.value(),
                        wanted.version(),
                        wanted.shown(),
                        wanted.lines(),
                        wanted.quality());
        return database.query(ScheduleSql.CHANGE_RULES, arguments)
                .map(rows -> Rows.first(rows, ScheduleRules::rules));
    }

    /** What lies between two moments; the limit and one more. */
    Uni<List<Entry>> between(StoreId store, Instant from, Instant to) {
        return shown(store, ScheduleRows.at(to), ScheduleRows.at(from), null, null);
    }

    Uni<List<Entry>> forOrders(StoreId store, ScheduleNeed.ForOrders need) {
        return shown(store, null, null, need.numbers().toArray(String[]::new), null);
    }

    Uni<List<Entry>> running(StoreId store) {
        return shown(store, null, null, null, "running");
    }

    private Uni<List<Entry>> shown(
            StoreId store,
            @Nullable OffsetDateTime before,
            @Nullable OffsetDateTime after,
            String @Nullable [] orders,
            @Nullable String state) {
        var arguments =
                Tuple.tuple()
                        .addValue(store.value())
                        .addValue(before)
                        .addValue(after)
                        .addValue(orders)
                        .addValue(state);
        return database.query(ScheduleSql.SHOWN, arguments).map(ScheduleRows::entries);
    }
}
