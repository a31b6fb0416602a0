package app.tendero.outbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Batches;
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
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers for the people in what was sent to them, or waits to be. */
@Singleton
class OutboxData implements PersonalDataHolder {

    /**
     * In the order of ids, as everybody locks these rows. One that is being carried out goes too:
     * its ending finds no row and changes nothing.
     */
    private static final String ERASE =
            """
            -- outbox erase
            WITH theirs AS (
              SELECT store_id, id FROM outbox
              WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
              ORDER BY id LIMIT 1000 FOR UPDATE)
            DELETE FROM outbox o USING theirs t WHERE o.store_id = t.store_id AND o.id = t.id
            """;

    private static final String GATHER =
            """
            -- outbox gather
            SELECT kind, payload, state, delivery, billable, created_at, done_at FROM outbox
            WHERE store_id = $1 AND conversation_id = ANY($2::uuid[]) ORDER BY id LIMIT 20000
            """;
    private static final String FORGET =
            """
            -- outbox forget old
            WITH old AS (
              SELECT store_id, id FROM outbox
              WHERE store_id = $1 AND done_at < now() - $2::integer * interval '1 day'
                AND payload IS NOT NULL
              ORDER BY id LIMIT 1000 FOR UPDATE)
            UPDATE outbox o SET payload = NULL FROM old
            WHERE o.store_id = old.store_id AND o.id = old.id
            """;
    private static final List<String> DELIVERY = List.of("", "sent", "delivered", "read");

    private final Database database;
    private final Batches batches;
    private final Sealing sealing;

    OutboxData(Database database, Batches batches, Sealing sealing) {
        this.database = database;
        this.batches = batches;
        this.sealing = sealing;
    }

    @Override
    public String holder() {
        return "outbox";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal("outbox", "what was sent to shoppers, sealed, for a month"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, row -> told(person.store(), row)));
    }

    private ObjectNode told(StoreId store, Row row) {
        var json =
                StoredJson.object()
                        .put("what", row.getString("kind").equals("say") ? "message sent" : "task")
                        .put("kind", row.getString("kind"))
                        .put("decided", time(row.getOffsetDateTime("created_at")))
                        .put("done", time(row.getOffsetDateTime("done_at")))
                        .put("state", row.getString("state"))
                        .put("delivery", DELIVERY.get(Math.clamp(row.getShort("delivery"), 0, 3)))
                        .put("billable", row.getBoolean("billable"));
        var payload = row.getBuffer("payload");
        if (payload != null) {
            json.put("content", content(store, payload.getBytes()));
        }
        return json;
    }

    private String content(StoreId store, byte[] sealed) {
        try {
            return EffectCodec.write(Payload.open(sealing, store, sealed).effect());
        } catch (Sealing.CannotOpen | IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static @Nullable String time(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant().toString();
    }

    @Override
    public Uni<Integer> erase(Person person) {
        var theirs = Tuple.of(person.store().value(), person.ids());
        return batches.all(() -> database.query(ERASE, theirs).map(gone -> gone.rowCount()));
    }

    @Override
    public Uni<Integer> forget(StoreId store, int days) {
        var old = Tuple.of(store.value(), days);
        return batches.all(() -> database.query(FORGET, old).map(done -> done.rowCount()));
    }
}
