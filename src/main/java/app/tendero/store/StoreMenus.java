package app.tendero.store;

import static java.time.ZoneOffset.UTC;

import app.tendero.kernel.MenuTree;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The menus of stores with their versions. A change is made on a version and comes to nothing when
 * somebody made another one first; what was before can be brought back.
 */
@Singleton
public class StoreMenus {

    private static final int KEPT = 20;

    private static final String SHOW =
            """
            -- menu show
            SELECT menu, menu_version FROM store_settings WHERE store_id = $1""";
    private static final String PAST =
            """
            -- menu past
            SELECT version, replaced_at FROM store_menu_past WHERE store_id = $1
            ORDER BY version DESC""";
    private static final String ONE_PAST =
            """
            -- menu one past
            SELECT menu FROM store_menu_past WHERE store_id = $1 AND version = $2""";

    /** The counter first: it is what all changes of stores wait for each other at. */
    private static final String NEXT_CHANGE =
            """
            -- menu next change
            UPDATE store_change SET counter = counter + 1 RETURNING counter""";

    private static final String CHANGE =
            """
            -- menu change
            WITH before AS (SELECT store_id, menu, menu_version FROM store_settings
                            WHERE store_id = $1 AND menu_version = $2),
            kept AS (INSERT INTO store_menu_past (store_id, version, menu, replaced_at)
                     SELECT store_id, menu_version, menu, now() FROM before),
            oldest AS (DELETE FROM store_menu_past WHERE store_id = $1 AND version <= $2 - $5),
            told AS (UPDATE store SET change = $4, updated_at = now() FROM before WHERE id = before.store_id)
            UPDATE store_settings SET menu = $3, menu_version = before.menu_version + 1
            FROM before WHERE store_settings.store_id = before.store_id""";

    private final Database database;
    private final StoreCache cache;

    StoreMenus(Database database, StoreCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /**
     * A menu in force.
     *
     * @param past what can be brought back, newest first
     */
    public record Kept(MenuTree tree, long version, List<Past> past) {

        public Kept {
            past = List.copyOf(past);
        }
    }

    /** The menu of this version, in force until that moment. */
    public record Past(long version, Instant replacedAt) {}

    /** What became of a change. */
    public sealed interface Outcome {

        record Changed(Kept menu) implements Outcome {}

        /** Somebody changed the menu meanwhile. */
        record Outdated(long latest) implements Outcome {}

        /** There is no such menu to bring back. */
        record NoSuchVersion() implements Outcome {}
    }

    /** Empty for a store that is not there. */
    public Uni<Optional<Kept>> of(StoreId store) {
        return database.query(SHOW, Tuple.of(store.value()))
                .chain(rows -> rows.size() == 0 ? none() : past(store, rows.iterator().next()));
    }

    private static Uni<Optional<Kept>> none() {
        return Uni.createFrom().item(Optional.empty());
    }

    private Uni<Optional<Kept>> past(StoreId store, Row row) {
        return database.query(PAST, Tuple.of(store.value()))
                .map(
                        rows ->
                                Optional.of(
                                        new Kept(
                                                tree(row),
                                                row.getLong("menu_version"),
                                                past(rows))));
    }

    private static MenuTree tree(Row row) {
        var menu = row.getString("menu");
        return menu == null ? MenuTree.USUAL : MenuJson.read(menu);
    }

    private static List<Past> past(RowSet<Row> rows) {
        var past = new ArrayList<Past>();
        rows.forEach(
                row ->
                        past.add(
                                new Past(
                                        row.getLong("version"),
                                        row.getOffsetDateTime("replaced_at")
                                                .withOffsetSameInstant(UTC)
                                                .toInstant())));
        return past;
    }

    /** Puts a menu into force that was made on this version. */
    public Uni<Outcome> change(StoreId store, long version, MenuTree tree) {
        var menu = tree.equals(MenuTree.USUAL) ? null : MenuJson.write(tree).toString();
        return write(store, version, tx -> Uni.createFrom().item(new Wanted(menu, true)));
    }

    /** Puts a menu of the past into force again, as a new version. */
    public Uni<Outcome> restore(StoreId store, long version, long wanted) {
        return write(store, version, tx -> past(tx, store, wanted));
    }

    /**
     * @param found false for a menu of the past that is not kept
     */
    private record Wanted(@Nullable String menu, boolean found) {}

    private static Uni<Wanted> past(Tx tx, StoreId store, long version) {
        return Database.query(tx, ONE_PAST, Tuple.of(store.value(), version))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? new Wanted(null, false)
                                        : new Wanted(
                                                rows.iterator().next().getString("menu"), true));
    }

    private Uni<Outcome> write(StoreId store, long version, Function<Tx, Uni<Wanted>> wanted) {
        return database.inTx(tx -> writeIn(tx, store, version, wanted))
                .invoke(() -> cache.drop(store))
                .chain(written -> outcome(store, version, written));
    }

    /** Whether it was written, and whether there was anything to write. */
    private record Written(boolean found, boolean done) {}

    private static Uni<Written> writeIn(
            Tx tx, StoreId store, long version, Function<Tx, Uni<Wanted>> wanted) {
        return Database.query(tx, NEXT_CHANGE, Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong("counter"))
                .chain(
                        change ->
                                wanted.apply(tx)
                                        .chain(menu -> writeIn(tx, store, version, change, menu)));
    }

    private static Uni<Written> writeIn(
            Tx tx, StoreId store, long version, long change, Wanted wanted) {
        return wanted.found()
                ? Database.query(
                                tx,
                                CHANGE,
                                Tuple.of(store.value(), version, wanted.menu(), change, KEPT))
                        .map(rows -> new Written(true, rows.rowCount() == 1))
                : Uni.createFrom().item(new Written(false, false));
    }

    private Uni<Outcome> outcome(StoreId store, long version, Written written) {
        return of(store)
                .map(Optional::orElseThrow)
                .map(
                        now -> {
                            if (written.done()) {
                                return new Outcome.Changed(now);
                            }
                            return written.found() || now.version() != version
                                    ? new Outcome.Outdated(now.version())
                                    : new Outcome.NoSuchVersion();
                        });
    }
}
