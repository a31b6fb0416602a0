package app.tendero.messages;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Batches;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.Person;
import app.tendero.privacy.PersonalDataHolder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for the people in the log. */
@Singleton
class MessagesData implements PersonalDataHolder {

    private static final String GATHER =
            """
            -- message gather
            SELECT * FROM message WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            ORDER BY at LIMIT 20000
            """;
    private static final String ERASE =
            """
            -- message erase
            WITH theirs AS (
              SELECT store_id, direction, source, at FROM message
              WHERE store_id = $1 AND conversation_id = ANY($2::uuid[]) LIMIT 1000)
            DELETE FROM message m USING theirs t WHERE m.store_id = t.store_id
              AND m.direction = t.direction AND m.source = t.source AND m.at = t.at
            """;
    private static final String ERASE_CONTACTS =
            """
            -- message_contact erase
            DELETE FROM message_contact
            WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            """;
    private static final String ERASE_STORE =
            """
            -- message erase store
            WITH theirs AS (
              SELECT store_id, direction, source, at FROM message WHERE store_id = $1 LIMIT 1000)
            DELETE FROM message m USING theirs t WHERE m.store_id = t.store_id
              AND m.direction = t.direction AND m.source = t.source AND m.at = t.at
            """;
    private static final String FORGET =
            """
            -- message forget
            WITH old AS (
              SELECT store_id, direction, source, at FROM message
              WHERE store_id = $1 AND at < now() - $2::integer * interval '1 day'
              ORDER BY at LIMIT 1000)
            DELETE FROM message m USING old o WHERE m.store_id = o.store_id
              AND m.direction = o.direction AND m.source = o.source AND m.at = o.at
            """;

    private final Database database;
    private final Batches batches;
    private final MessageRows rows;

    MessagesData(Database database, Batches batches, MessageRows rows) {
        this.database = database;
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public String holder() {
        return "messages";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                                "message",
                                "what was written on both sides, sealed, for the store's retention")
                        .erasedByItsHolder(),
                KeptTable.personal("message_contact", "when a shopper wrote last, and how often"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(found -> Rows.all(found, row -> told(rows.read(row))));
    }

    private static ObjectNode told(Logged message) {
        var received = message.direction() == Direction.IN;
        var json =
                StoredJson.object()
                        .put("what", received ? "message received" : "message sent")
                        .put("at", message.at().toString())
                        .put("kind", message.kind())
                        .put("state", message.state());
        message.content().ifPresent(content -> json.set("content", content));
        return json;
    }

    @Override
    public Uni<Integer> erase(Person person) {
        var theirs = Tuple.of(person.store().value(), person.ids());
        return batches.all(() -> database.query(ERASE, theirs).map(gone -> gone.rowCount()))
                .chain(
                        messages ->
                                database.query(ERASE_CONTACTS, theirs)
                                        .map(gone -> messages + gone.rowCount()));
    }

    /** By key: where a row lies says nothing about it in a table of many parts. */
    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        var theirs = Tuple.of(store.store().value());
        return batches.all(() -> database.query(ERASE_STORE, theirs).map(gone -> gone.rowCount()));
    }

    @Override
    public Uni<Integer> forget(StoreId store, int days) {
        var old = Tuple.of(store.value(), days);
        return batches.all(() -> database.query(FORGET, old).map(gone -> gone.rowCount()));
    }
}
