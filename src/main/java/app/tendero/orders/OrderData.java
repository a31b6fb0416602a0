package app.tendero.orders;

import app.tendero.platform.Database;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Answers for the people in the copy of a shop's orders and customers. They are found by their
 * chats, by Shopify's numbers, and by the hashes of their phones and e-mails.
 */
@Singleton
class OrderData implements PersonalDataHolder {

    private static final String THEIRS =
            """
            SELECT id FROM order_head
            WHERE store_id = $1 AND (conversation_id = ANY($2::uuid[]) OR id = ANY($3::bigint[])
              OR customer_id = ANY($4::bigint[]) OR customer_id IN (
                SELECT id FROM customer_known
                WHERE store_id = $1 AND (phone = ANY($5::bytea[]) OR email = ANY($6::bytea[]))))
            UNION
            SELECT order_id FROM order_contact WHERE store_id = $1
              AND (kind = 'phone' AND hash = ANY($5::bytea[])
                OR kind = 'email' AND hash = ANY($6::bytea[]))
            """;

    private static final String GATHER =
            "-- order gather\nWITH theirs AS ("
                    + THEIRS
                    + """
                    )
                    SELECT h.id, h.name, h.total::text AS total, h.currency, h.placed_at,
                      (SELECT coalesce(string_agg(l.quantity || ' x ' || l.title, ', '
                        ORDER BY l.place), '') FROM order_line l
                        WHERE l.store_id = $1 AND l.order_id = h.id) AS items
                    FROM order_head h WHERE h.store_id = $1 AND h.id IN (SELECT id FROM theirs)
                      AND h.deleted_at IS NULL
                    ORDER BY h.placed_at LIMIT 20000
                    """;
    private static final String GATHER_REQUESTS =
            "-- order request gather\nWITH theirs AS ("
                    + THEIRS
                    + """
                    )
                    SELECT order_name, kind, note, asked_at, state FROM order_request
                    WHERE store_id = $1 AND (conversation_id = ANY($2::uuid[])
                      OR order_id IN (SELECT id FROM theirs))
                    ORDER BY id LIMIT 20000
                    """;
    private static final String ERASE =
            "-- order erase\nWITH theirs AS ("
                    + THEIRS
                    + """
                    ),
                    requests AS (
                      DELETE FROM order_request WHERE store_id = $1
                        AND (conversation_id = ANY($2::uuid[])
                          OR order_id IN (SELECT id FROM theirs)) RETURNING 1),
                    events AS (
                      DELETE FROM order_parcel_event
                      WHERE store_id = $1 AND order_id IN (SELECT id FROM theirs)),
                    parcels AS (
                      DELETE FROM order_parcel
                      WHERE store_id = $1 AND order_id IN (SELECT id FROM theirs)),
                    lines AS (
                      DELETE FROM order_line
                      WHERE store_id = $1 AND order_id IN (SELECT id FROM theirs)),
                    contacts AS (
                      DELETE FROM order_contact
                      WHERE store_id = $1 AND order_id IN (SELECT id FROM theirs)),
                    customers AS (
                      DELETE FROM customer_known
                      WHERE store_id = $1 AND (id = ANY($4::bigint[])
                        OR phone = ANY($5::bytea[]) OR email = ANY($6::bytea[])) RETURNING 1),
                    heads AS (
                      DELETE FROM order_head
                      WHERE store_id = $1 AND id IN (SELECT id FROM theirs) RETURNING 1)
                    SELECT (SELECT count(*) FROM heads) + (SELECT count(*) FROM customers)
                      + (SELECT count(*) FROM requests) AS gone
                    """;

    private final Database database;
    private final OrderHashes hashes;
    private final Sealing sealing;

    OrderData(Database database, OrderHashes hashes, Sealing sealing) {
        this.database = database;
        this.hashes = hashes;
        this.sealing = sealing;
    }

    @Override
    public String holder() {
        return "shop orders";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal("order_head", "number, state and total of a buyer's orders"),
                KeptTable.personal("order_line", "what a buyer ordered"),
                KeptTable.personal(
                        "order_contact", "keyed hashes of a buyer's phone, e-mail and postcode"),
                KeptTable.personal("order_parcel", "where a buyer's parcel is"),
                KeptTable.personal("order_parcel_event", "what happened to a buyer's parcel"),
                KeptTable.personal(
                        "customer_known",
                        "keyed hashes of a customer's phone and e-mail, and their consents"),
                KeptTable.personal(
                        "order_request", "what a shopper asked the merchant to do with an order"));
    }

    private Tuple of(Person person) {
        var clues = person.clues();
        return Tuple.tuple()
                .addValue(person.store().value())
                .addValue(person.ids())
                .addValue(clues.orders().stream().sorted().toArray(Long[]::new))
                .addValue(clues.customers().stream().sorted().toArray(Long[]::new))
                .addValue(hashes.phones(person.store(), clues.phones()))
                .addValue(hashes.emails(person.store(), clues.emails()));
    }

    @Override
    public Uni<List<ObjectNode>> gather(Person person) {
        var told = new ArrayList<ObjectNode>();
        return database.query(GATHER, of(person))
                .invoke(rows -> rows.forEach(row -> told.add(order(row))))
                .chain(() -> database.query(GATHER_REQUESTS, of(person)))
                .invoke(rows -> rows.forEach(row -> told.add(request(person, row))))
                .replaceWith(told);
    }

    private static ObjectNode order(Row row) {
        return StoredJson.object()
                .put("what", "order of the shop")
                .put("name", row.getString("name"))
                .put("total", row.getString("total"))
                .put("currency", row.getString("currency"))
                .put("items", row.getString("items"))
                .put("at", row.getOffsetDateTime("placed_at").toInstant().toString());
    }

    private ObjectNode request(Person person, Row row) {
        var json =
                StoredJson.object()
                        .put("what", "wish about an order")
                        .put("order", row.getString("order_name"))
                        .put("kind", row.getString("kind"))
                        .put("state", row.getString("state"))
                        .put("at", row.getOffsetDateTime("asked_at").toInstant().toString());
        var note = row.getBuffer("note");
        return note == null
                ? json
                : json.put(
                        "note",
                        sealing.openText(OrderRequests.place(person.store()), note.getBytes()));
    }

    @Override
    public Uni<Integer> erase(Person person) {
        return database.query(ERASE, of(person))
                .map(rows -> rows.iterator().next().getLong("gone").intValue());
    }
}
