package app.tendero.orders;

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

/** Answers for the people in the orders that came from a chat. */
@Singleton
class ChatOrderData implements PersonalDataHolder {

    private static final String GATHER =
            """
            -- chat_order gather
            SELECT name, total::text AS total, currency, at FROM chat_order
            WHERE store_id = $1 AND conversation_id = ANY($2::uuid[]) ORDER BY at LIMIT 20000
            """;
    private static final String ERASE =
            """
            -- chat_order erase
            DELETE FROM chat_order WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            """;

    private final Database database;

    ChatOrderData(Database database) {
        this.database = database;
    }

    @Override
    public String holder() {
        return "orders";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal("chat_order", "name and total of orders that came from a chat"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, ChatOrderData::told));
    }

    private static ObjectNode told(Row row) {
        return StoredJson.object()
                .put("what", "order")
                .put("name", row.getString("name"))
                .put("total", row.getString("total"))
                .put("currency", row.getString("currency"))
                .put("at", row.getOffsetDateTime("at").toInstant().toString());
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return database.query(ERASE, Tuple.of(person.store().value(), person.ids()))
                .map(gone -> gone.rowCount());
    }
}
