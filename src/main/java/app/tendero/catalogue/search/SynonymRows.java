package app.tendero.catalogue.search;

import app.tendero.conversation.Synonyms;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that merchants know for their things. */
@Singleton
class SynonymRows {

    private static final String OF_MIRRORED =
            """
            -- search-synonyms
            SELECT m.products_at IS NOT NULL AS whole, coalesce(s.version, 0) AS version, s.groups
            FROM mirror_state m LEFT JOIN search_synonyms s ON s.store_id = m.store_id
            WHERE m.store_id = $1""";

    private static final String OF_STORE =
            """
            -- search-synonyms of a store
            SELECT version, groups FROM search_synonyms WHERE store_id = $1""";

    /** The first change is made on version 0. */
    private static final String CHANGE =
            """
            -- search-synonyms change
            INSERT INTO search_synonyms AS s (store_id, version, groups)
            SELECT $1, 1, $3 WHERE $2 = 0 OR EXISTS (
                SELECT 1 FROM search_synonyms e WHERE e.store_id = $1)
            ON CONFLICT (store_id) DO UPDATE SET version = s.version + 1, groups = excluded.groups
            WHERE s.version = $2
            RETURNING version, groups""";

    /** Stores whose names are kept ready. */
    private static final int KEPT = 200;

    private final Database database;
    private final Map<StoreId, Ready> ready = new LinkedHashMap<>(16, 0.75f, true);

    private record Ready(int version, Synonyms synonyms) {}

    /**
     * A store's groups of names, and how often they were changed.
     *
     * @param version 0 where there are none yet
     */
    record Groups(int version, List<List<String>> groups) {}

    private static final Groups NONE = new Groups(0, List.of());

    SynonymRows(Database database) {
        this.database = database;
    }

    /** A store's names, or empty while it is not mirrored as a whole. */
    Uni<Optional<Synonyms>> ofMirrored(StoreId store) {
        return database.query(OF_MIRRORED, Tuple.of(store.value()))
                .map(rows -> first(rows).filter(row -> row.getBoolean("whole")))
                .map(found -> found.map(row -> ready(store, row)));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        var all = rows.iterator();
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    Uni<Groups> ofStore(StoreId store) {
        return database.query(OF_STORE, Tuple.of(store.value()))
                .map(rows -> first(rows).map(SynonymRows::groups).orElse(NONE));
    }

    /** Empty when the groups are no longer of this version. */
    Uni<Optional<Groups>> change(StoreId store, int version, List<List<String>> groups) {
        var json = new JsonArray();
        groups.forEach(names -> json.add(new JsonArray(names)));
        return database.query(CHANGE, Tuple.of(store.value(), version, json.encode()))
                .map(rows -> first(rows).map(SynonymRows::groups));
    }

    private static Groups groups(Row row) {
        return new Groups(row.getInteger("version"), groups(row.getString("groups")));
    }

    /** Read once for each version, not with each search. */
    private Synonyms ready(StoreId store, Row row) {
        int version = row.getInteger("version");
        synchronized (ready) {
            var known = ready.get(store);
            if (known != null && known.version() == version) {
                return known.synonyms();
            }
            var fresh = Synonyms.of(groups(row.getString("groups")));
            ready.put(store, new Ready(version, fresh));
            if (ready.size() > KEPT) {
                ready.remove(ready.keySet().iterator().next());
            }
            return fresh;
        }
    }

    static List<List<String>> groups(@Nullable String json) {
        var groups = new ArrayList<List<String>>();
        if (json != null) {
            for (var group : new JsonArray(json)) {
                groups.add(((JsonArray) group).stream().map(Object::toString).toList());
            }
        }
        return groups;
    }
}
