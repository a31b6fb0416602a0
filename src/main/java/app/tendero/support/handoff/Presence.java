package app.tendero.support.handoff;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Knows who of the team has a talk before them, as long as their pages say so. */
@Singleton
class Presence {

    /** Renewed by the page every ten seconds. Answers whether the others must be told. */
    private static final String LOOKS =
            """
            -- presence looks
            WITH before AS (
              SELECT typing FROM handoff_presence
              WHERE store_id = $1 AND conversation_id = $2 AND agent = $3 AND until > now()),
            gone AS (
              DELETE FROM handoff_presence WHERE store_id = $1 AND until < now() - interval '1 minute'),
            kept AS (
              INSERT INTO handoff_presence (store_id, conversation_id, agent, typing, until)
              VALUES ($1, $2, $3, $4, now() + interval '25 s')
              ON CONFLICT (store_id, conversation_id, agent) DO UPDATE SET
                typing = excluded.typing, until = excluded.until)
            SELECT NOT EXISTS (SELECT FROM before WHERE typing = $4) AS news
            """;

    private static final String LEAVES =
            """
            -- presence leaves
            DELETE FROM handoff_presence
            WHERE store_id = $1 AND conversation_id = $2 AND agent = $3
            """;
    private static final String WHO =
            """
            -- presence who
            SELECT agent, typing FROM handoff_presence
            WHERE store_id = $1 AND conversation_id = $2 AND agent <> $3 AND until > now()
            ORDER BY agent
            """;

    private final Database database;

    Presence(Database database) {
        this.database = database;
    }

    /** Somebody of the team who looks at a talk. */
    record Looking(String agent, boolean typing) {}

    /** Notes that somebody looks; answers whether that is news to the others. */
    Uni<Boolean> looks(StoreId store, ConversationId talk, String agent, boolean typing) {
        return database.query(LOOKS, Tuple.of(store.value(), talk.value(), agent, typing))
                .map(rows -> rows.iterator().next().getBoolean("news"));
    }

    Uni<Boolean> leaves(StoreId store, ConversationId talk, String agent) {
        return database.query(LEAVES, Tuple.of(store.value(), talk.value(), agent))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Who looks besides the one who asks. */
    Uni<List<Looking>> besides(StoreId store, ConversationId talk, String agent) {
        return database.query(WHO, Tuple.of(store.value(), talk.value(), agent))
                .map(
                        rows -> {
                            var found = new ArrayList<Looking>();
                            rows.forEach(
                                    row ->
                                            found.add(
                                                    new Looking(
                                                            row.getString("agent"),
                                                            row.getBoolean("typing"))));
                            return found;
                        });
    }
}
