package app.tendero.turn;

import app.tendero.inbox.ShopperAddress;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
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

/** Answers for the people in conversations: who they are, their cart, language and orders. */
@Singleton
class ConversationData implements PersonalDataHolder {

    private static final String GATHER =
            """
            -- conversation gather
            SELECT s.id, s.address, s.created_at, c.state, c.turns, c.updated_at
            FROM shopper s LEFT JOIN conversation c ON c.store_id = s.store_id AND c.id = s.id
            WHERE s.store_id = $1 AND s.id = ANY($2::uuid[]) ORDER BY s.created_at
            """;
    private static final String ERASE =
            """
            -- conversation erase
            DELETE FROM conversation WHERE store_id = $1 AND id = ANY($2::uuid[])
            """;

    private final Database database;
    private final Sealing sealing;

    ConversationData(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public String holder() {
        return "conversation";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal("conversation", "cart, language, step and orders of a shopper"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, row -> told(person.store(), row)));
    }

    private ObjectNode told(StoreId store, Row row) {
        var address = ShopperAddress.open(sealing, store, row.getBuffer("address").getBytes());
        var json =
                StoredJson.object()
                        .put("what", "conversation")
                        .put("id", row.getUUID("id").toString())
                        .put("since", row.getOffsetDateTime("created_at").toInstant().toString())
                        .put("phone", address.phone().map(ShopperKey::value).orElse(null))
                        .put("bsuid", address.bsuid().map(ShopperKey::value).orElse(null))
                        .put("profile_name", address.name());
        var state = row.getString("state");
        if (state != null) {
            json.put("last", row.getOffsetDateTime("updated_at").toInstant().toString());
            json.put("messages", row.getLong("turns"));
            json.set("state", StoredJson.parse(state));
        }
        return json;
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return database.query(ERASE, Tuple.of(person.store().value(), person.ids()))
                .map(gone -> gone.rowCount());
    }
}
