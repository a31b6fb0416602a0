package app.tendero.access;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.StoredJson;
import app.tendero.platform.Tx;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers who changed what of a store, and when. The door that makes a change notes it; what is
 * noted stays until the whole store is erased.
 */
@Singleton
public class AuditTrail {

    private static final String NOTE =
            """
            -- audit note
            INSERT INTO audit (store_id, role, who, what, details) VALUES ($1, $2, $3, $4, $5)
            """;
    private static final String PAGE =
            """
            -- audit page
            SELECT id, at, role, who, what, details FROM audit
            WHERE store_id = $1 AND id < $2 AND ($3 = '' OR starts_with(what, $3))
            ORDER BY id DESC LIMIT $4
            """;

    /** Nobody reads further back page by page. */
    private static final int MOST_COUNTED = 10_000;

    private static final String COUNT =
            """
            -- audit count
            SELECT count(*) FILTER (WHERE $2 = '' OR starts_with(what, $2)) AS found, count(*) AS looked
            FROM (SELECT what FROM audit WHERE store_id = $1 ORDER BY id DESC LIMIT %d) newest
            """
                    .formatted(MOST_COUNTED);

    private final Database database;

    AuditTrail(Database database) {
        this.database = database;
    }

    /**
     * One change that was made.
     *
     * @param role {@code owner}, {@code manager}, {@code agent}, {@code key} or {@code operator}
     * @param who the Shopify user's id; empty where there is none
     * @param details names and outcomes
     */
    public record Entry(
            long id,
            Instant at,
            String role,
            String who,
            String what,
            Map<String, String> details) {

        public Entry {
            details = new TreeMap<>(details);
        }
    }

    /**
     * Notes a change that was made.
     *
     * @param what a fixed word with its family, {@code settings.changed}
     * @param details names of fields and outcomes; never secrets, never anything about a shopper
     */
    public Uni<Void> note(StoreId store, Caller caller, String what, Map<String, String> details) {
        return database.query(NOTE, row(store, caller, what, details)).replaceWithVoid();
    }

    /** The same in the transaction that makes the change. */
    public Uni<Void> note(
            Tx tx, StoreId store, Caller caller, String what, Map<String, String> details) {
        return Database.query(tx, NOTE, row(store, caller, what, details)).replaceWithVoid();
    }

    /**
     * A page of a store's changes, newest first.
     *
     * @param family how {@code what} begins; empty for all
     */
    public Uni<List<Entry>> page(StoreId store, String family, Paging paging) {
        var arguments =
                Tuple.of(
                        store.value(),
                        paging.before().orElse(Long.MAX_VALUE),
                        family,
                        paging.limit());
        return database.query(PAGE, arguments).map(AuditTrail::entries);
    }

    /**
     * How many there are among the newest ten thousand.
     *
     * @param isLeast whether there are more than those
     */
    public record Count(long found, boolean isLeast) {}

    /** How many changes of that family there are. */
    public Uni<Count> count(StoreId store, String family) {
        return database.query(COUNT, Tuple.of(store.value(), family))
                .map(rows -> rows.iterator().next())
                .map(row -> new Count(row.getLong("found"), row.getLong("looked") == MOST_COUNTED));
    }

    private static Tuple row(
            StoreId store, Caller caller, String what, Map<String, String> details) {
        var json = StoredJson.object();
        new TreeMap<>(details).forEach(json::put);
        var by = By.of(caller);
        return Tuple.of(store.value(), by.role(), by.who(), what, json.toString());
    }

    private record By(String role, String who) {

        static By of(Caller caller) {
            return switch (caller) {
                case Caller.Operator operator -> new By("operator", "");
                case Caller.OfStore key -> new By("key", "");
                case Caller.Merchant person -> new By(person.role().word(), person.user());
            };
        }
    }

    private static List<Entry> entries(RowSet<Row> rows) {
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            entries.add(
                    new Entry(
                            row.getLong("id"),
                            row.getOffsetDateTime("at").toInstant(),
                            row.getString("role"),
                            row.getString("who"),
                            row.getString("what"),
                            details(row.getString("details"))));
        }
        return entries;
    }

    private static Map<String, String> details(String json) {
        var details = new TreeMap<String, String>();
        StoredJson.parse(json)
                .properties()
                .forEach(each -> details.put(each.getKey(), each.getValue().asText()));
        return details;
    }
}
