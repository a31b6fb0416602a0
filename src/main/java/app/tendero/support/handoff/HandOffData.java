package app.tendero.support.handoff;

import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.Person;
import app.tendero.privacy.PersonalDataHolder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for the shoppers whose talks a person had. */
@Singleton
class HandOffData implements PersonalDataHolder {

    private static final String GATHER =
            """
            -- handoff gather
            SELECT reason, open, opened_at FROM handoff
            WHERE store_id = $1 AND conversation_id = ANY($2::uuid[]) AND reason <> '' LIMIT 20000
            """;
    private static final String ERASE =
            """
            -- handoff erase
            WITH looks AS (
              DELETE FROM handoff_presence
              WHERE store_id = $1 AND conversation_id = ANY($2::uuid[]))
            DELETE FROM handoff WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            """;

    private final Database database;

    HandOffData(Database database) {
        this.database = database;
    }

    @Override
    public String holder() {
        return "inbox of the team";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                        "handoff", "when a shopper was with a person, and whose talk it is"),
                KeptTable.personal(
                        "handoff_presence", "who of a shop's staff looks at a talk, for seconds"),
                KeptTable.ofStore("handoff_reply", "answers that a shop's staff has ready"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, HandOffData::told));
    }

    private static ObjectNode told(Row row) {
        return StoredJson.object()
                .put("what", "talk with a person")
                .put("reason", row.getString("reason"))
                .put("open", row.getBoolean("open"))
                .put("since", row.getOffsetDateTime("opened_at").toInstant().toString());
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return database.query(ERASE, Tuple.of(person.store().value(), person.ids()))
                .map(gone -> gone.rowCount());
    }
}
