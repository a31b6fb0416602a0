package app.tendero.support.schedule;

import app.tendero.conversation.PlannedWork.State;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of schedules, as stores keep them. */
@Singleton
class ScheduleRows {

    private static final String KEY_TAKEN = "23505";

    private final Database database;

    ScheduleRows(Database database) {
        this.database = database;
    }

    /**
     * Which entries are wanted; empty where anything will do.
     *
     * @param order a number as people type it
     * @param words part of a title
     */
    record Wanted(
            Optional<Instant> from,
            Optional<Instant> to,
            String state,
            String line,
            String order,
            String words) {}

    /** Where a page ends: the next begins after it. */
    record Place(Instant from, long id) {}

    /** What came of a change that names a version. */
    sealed interface Outcome {

        record Done(Entry entry) implements Outcome {}

        /** Somebody changed it meanwhile. */
        record Stale() implements Outcome {}

        record None() implements Outcome {}

        /** Another entry has this key. */
        record KeyTaken() implements Outcome {}
    }

    /**
     * What a set of entries did, or would do.
     *
     * @param first some of what would change, by name; empty where it was done
     */
    record SetOutcome(int made, int changed, List<Would> first) {}

    record Would(String key, String title, boolean made) {}

    Uni<List<Entry>> page(StoreId store, Wanted wanted, Optional<Place> after, int limit) {
        var arguments =
                arguments(store, wanted)
                        .addValue(after.map(place -> at(place.from())).orElse(null))
                        .addValue(after.map(Place::id).orElse(0L))
                        .addValue(limit);
        return database.query(ScheduleSql.PAGE, arguments).map(ScheduleRows::entries);
    }

    Uni<Long> count(StoreId store, Wanted wanted) {
        return database.query(ScheduleSql.COUNT, arguments(store, wanted))
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    private static Tuple arguments(StoreId store, Wanted wanted) {
        return Tuple.tuple()
                .addValue(store.value())
                .addValue(wanted.from().map(ScheduleRows::at).orElse(null))
                .addValue(wanted.to().map(ScheduleRows::at).orElse(null))
                .addValue(wanted.state())
                .addValue(wanted.line())
                .addValue(wanted.order())
                .addValue(wanted.words().toLowerCase(Locale.ROOT));
    }

    Uni<Optional<Entry>> one(StoreId store, long id) {
        return database.query(ScheduleSql.ONE, Tuple.of(store.value(), id))
                .map(rows -> entries(rows).stream().findFirst());
    }

    /** Empty where another entry has its key. */
    Uni<Optional<Entry>> add(StoreId store, Draft draft) {
        return database.query(ScheduleSql.ADD, arguments(store, draft))
                .map(rows -> entries(rows).stream().findFirst());
    }

    Uni<Outcome> change(StoreId store, long id, int version, Draft draft) {
        var arguments = arguments(store, draft).addValue(id).addValue(version);
        return database.query(ScheduleSql.CHANGE, arguments)
                .chain(rows -> rows.size() == 0 ? missed(store, id) : done(rows))
                .onFailure(ScheduleRows::isKeyTaken)
                .recoverWithItem(new Outcome.KeyTaken());
    }

    private static Uni<Outcome> done(RowSet<Row> rows) {
        return Uni.createFrom().item(new Outcome.Done(entries(rows).getFirst()));
    }

    private Uni<Outcome> missed(StoreId store, long id) {
        return one(store, id)
                .map(found -> found.isPresent() ? new Outcome.Stale() : new Outcome.None());
    }

    private static boolean isKeyTaken(Throwable failure) {
        return failure instanceof PgException told && KEY_TAKEN.equals(told.getSqlState());
    }

    /** Whether it was there. */
    Uni<Boolean> delete(StoreId store, long id) {
        return database.query(ScheduleSql.DELETE, Tuple.of(store.value(), id))
                .map(rows -> rows.size() > 0)
                .call(() -> database.query(ScheduleSql.FORGET, Tuple.of(store.value())));
    }

    /** Takes a deletion back. */
    Uni<Outcome> restore(StoreId store, long id) {
        return database.query(ScheduleSql.RESTORE, Tuple.of(store.value(), id))
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().<Outcome>item(new Outcome.None())
                                        : done(rows))
                .onFailure(ScheduleRows::isKeyTaken)
                .recoverWithItem(new Outcome.KeyTaken());
    }

    /** Sets all of them by their keys, in one statement: all or none. */
    Uni<SetOutcome> set(StoreId store, List<Draft> drafts) {
        return database.query(ScheduleSql.SET, arguments(store, drafts))
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                new SetOutcome(
                                        row.getInteger("made"),
                                        row.getInteger("changed"),
                                        List.of()));
    }

    /** What {@link #set} would do. */
    Uni<SetOutcome> would(StoreId store, List<Draft> drafts) {
        return database.query(ScheduleSql.WOULD, arguments(store, drafts))
                .map(
                        rows -> {
                            var made = 0;
                            var changed = 0;
                            var first = new ArrayList<Would>();
                            for (var row : rows) {
                                made = row.getInteger("all_made");
                                changed = row.getInteger("all_changed");
                                first.add(
                                        new Would(
                                                row.getString("key"),
                                                row.getString("title"),
                                                row.getBoolean("made")));
                            }
                            return new SetOutcome(made, changed, first);
                        });
    }

    private static Tuple arguments(StoreId store, List<Draft> drafts) {
        return Tuple.tuple()
                .addValue(store.value())
                .addValue(texts(drafts, draft -> draft.key().orElse(null)))
                .addValue(texts(drafts, Draft::title))
                .addValue(texts(drafts, draft -> draft.line().orElse(null)))
                .addValue(times(drafts, Draft::from))
                .addValue(times(drafts, Draft::to))
                .addValue(texts(drafts, draft -> Draft.word(draft.state())))
                .addValue(numbers(drafts, Draft::planned))
                .addValue(numbers(drafts, Draft::done))
                .addValue(numbers(drafts, Draft::quality))
                .addValue(texts(drafts, draft -> String.join(" ", draft.orders())));
    }

    private static String[] texts(List<Draft> drafts, Function<Draft, @Nullable String> text) {
        return drafts.stream().map(text).toArray(String[]::new);
    }

    private static OffsetDateTime[] times(List<Draft> drafts, Function<Draft, Instant> time) {
        return drafts.stream().map(time).map(ScheduleRows::at).toArray(OffsetDateTime[]::new);
    }

    private static Integer[] numbers(
            List<Draft> drafts, Function<Draft, Optional<Integer>> number) {
        return drafts.stream().map(d -> number.apply(d).orElse(null)).toArray(Integer[]::new);
    }

    private static Tuple arguments(StoreId store, Draft draft) {
        return Tuple.tuple()
                .addValue(store.value())
                .addValue(draft.key().orElse(null))
                .addValue(draft.title())
                .addValue(draft.line().orElse(null))
                .addValue(at(draft.from()))
                .addValue(at(draft.to()))
                .addValue(Draft.word(draft.state()))
                .addValue(draft.planned().orElse(null))
                .addValue(draft.done().orElse(null))
                .addValue(draft.quality().orElse(null))
                .addValue(String.join(" ", draft.orders()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static List<Entry> entries(RowSet<Row> rows) {
        return Rows.all(rows, ScheduleRows::entry);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getLong("id"),
                new Draft(
                        Optional.ofNullable(row.getString("key")),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("line")),
                        row.getOffsetDateTime("starts_at").toInstant(),
                        row.getOffsetDateTime("ends_at").toInstant(),
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getInteger("planned")),
                        Optional.ofNullable(row.getInteger("done")),
                        Optional.ofNullable(row.getInteger("quality")),
                        List.of(row.getArrayOfStrings("orders"))),
                row.getInteger("version"),
                row.getOffsetDateTime("changed_at").toInstant());
    }
}
