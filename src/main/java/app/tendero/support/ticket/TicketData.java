package app.tendero.support.ticket;

import app.tendero.kernel.StoreId;
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

/** Answers for the people in tickets. */
@Singleton
class TicketData implements PersonalDataHolder {

    private static final String GATHER =
            """
            -- ticket gather
            SELECT t.number, t.kind AS what, t.state, e.at, e.author, e.kind, e.words, e.media_id
            FROM ticket_entry e LEFT JOIN ticket t ON t.store_id = e.store_id
              AND (t.number = e.number
                OR t.conversation_id = e.conversation_id AND t.report = e.report)
            WHERE e.store_id = $1 AND e.conversation_id = ANY($2::uuid[]) AND e.kind <> 'note'
            ORDER BY e.id LIMIT 20000
            """;
    private static final String ERASE =
            """
            -- ticket erase
            WITH entries AS (
              DELETE FROM ticket_entry WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
              RETURNING 1),
            tickets AS (
              DELETE FROM ticket WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
              RETURNING 1)
            SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM tickets) AS gone
            """;

    /** Closed tickets, and reports that were never made; an open one is still worked on. */
    private static final String FORGET =
            """
            -- ticket forget
            WITH old AS (
              SELECT number, conversation_id, report FROM ticket
              WHERE store_id = $1 AND state IN ('resolved', 'refused')
                AND changed_at < now() - $2::integer * interval '1 day' LIMIT 1000),
            entries AS (
              DELETE FROM ticket_entry e USING old o WHERE e.store_id = $1
                AND (e.number = o.number
                  OR e.conversation_id = o.conversation_id AND e.report = o.report)),
            strays AS (
              DELETE FROM ticket_entry e WHERE e.store_id = $1 AND e.number IS NULL
                AND e.at < now() - $2::integer * interval '1 day' AND NOT EXISTS (
                  SELECT FROM ticket t WHERE t.store_id = $1
                    AND t.conversation_id = e.conversation_id AND t.report = e.report)),
            gone AS (
              DELETE FROM ticket t USING old o WHERE t.store_id = $1 AND t.number = o.number
              RETURNING 1)
            SELECT count(*) AS gone FROM gone
            """;

    private final Database database;
    private final TicketWords words;

    TicketData(Database database, TicketWords words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public String holder() {
        return "tickets";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal("ticket", "what a shopper reported, and how far it is"),
                KeptTable.personal(
                        "ticket_entry", "what was written about it on both sides, sealed"),
                KeptTable.ofStore("ticket_counter", "the last number a store's ticket got"),
                KeptTable.ofStore("ticket_settings", "how a store wants its tickets"));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        return database.query(GATHER, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Rows.all(rows, row -> told(person.store(), row)));
    }

    private ObjectNode told(StoreId store, Row row) {
        return StoredJson.object()
                .put("what", "about a ticket")
                .put("ticket", row.getLong("number"))
                .put("kind", row.getString("what"))
                .put("state", row.getString("state"))
                .put("at", row.getOffsetDateTime("at").toInstant().toString())
                .put("by", row.getString("author"))
                .put("form", row.getString("kind"))
                .put("file", row.getString("media_id"))
                .put("text", words.opened(store, row.getBuffer("words")));
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return gone(ERASE, Tuple.of(person.store().value(), person.ids()));
    }

    @Override
    public Uni<Integer> forget(StoreId store, int days) {
        return gone(FORGET, Tuple.of(store.value(), days));
    }

    private Uni<Integer> gone(String statement, Tuple arguments) {
        return database.query(statement, arguments)
                .map(rows -> rows.iterator().next().getLong("gone").intValue());
    }
}
