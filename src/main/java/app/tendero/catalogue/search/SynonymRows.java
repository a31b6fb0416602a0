package app.tendero.catalogue.search;

import app.tendero.conversation.Synonyms;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that merchants know for their things. */
@ApplicationScoped
class SynonymRows {

    private static final String OF_MIRRORED =
            """
            -- search-synonyms
            SELECT m.products_at IS NOT NULL AS whole, coalesce(s.version, 0) AS version, s.groups
            FROM mirror_state m LEFT JOIN search_synonyms s ON s.store_id = m.store_id
            WHERE m.store_id = $1""";

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
