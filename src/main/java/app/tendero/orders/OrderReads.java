package app.tendero.orders;

import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderState;
import app.tendero.conversation.ShownOrder;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.StoredJson;
import app.tendero.turn.Asker;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads orders back, each with what is known of whose it is. */
@Singleton
class OrderReads {

    private static final String ORDER =
            """
            SELECT h.id, h.name, h.number, h.placed_at, h.cancelled_at IS NOT NULL AS cancelled,
              h.financial, h.fulfilment, h.return_state, h.total, h.currency, h.contact_told,
              (SELECT coalesce(json_agg(json_build_object('variant', l.variant_id,
                  'title', l.title, 'kind', l.variant_title, 'quantity', l.quantity)
                  ORDER BY l.place), '[]')::text
                FROM order_line l WHERE l.store_id = h.store_id AND l.order_id = h.id) AS lines,
              (SELECT coalesce(json_agg(json_build_object('status', p.status,
                  'shipment', coalesce(e.status, p.shipment), 'carrier', p.carrier,
                  'number', p.tracking, 'url', p.url,
                  'expected', coalesce(e.estimated_at, p.estimated_at),
                  'delivered', coalesce(p.delivered_at,
                    CASE WHEN e.status = 'delivered' THEN e.happened_at END))
                  ORDER BY p.id DESC), '[]')::text
                FROM order_parcel p LEFT JOIN LATERAL (
                  SELECT m.status, m.happened_at, m.estimated_at FROM order_parcel_event m
                  WHERE m.store_id = p.store_id AND m.order_id = p.order_id AND m.parcel_id = p.id
                  ORDER BY m.happened_at DESC LIMIT 1) e ON true
                WHERE p.store_id = h.store_id AND p.order_id = h.id) AS parcels,
              (SELECT coalesce(json_agg(r.kind), '[]')::text FROM order_request r
                WHERE r.store_id = h.store_id AND r.order_id = h.id AND r.state = 'open') AS asked
            """;

    /** An order is theirs that came from their chat, or has their number, or whose customer has. */
    private static final String THEIRS =
            """
            (h.conversation_id = $2
              OR EXISTS (SELECT FROM order_contact c WHERE c.store_id = h.store_id
                AND c.kind = 'phone' AND c.hash = ANY($3::bytea[]) AND c.order_id = h.id)
              OR EXISTS (SELECT FROM customer_known k WHERE k.store_id = h.store_id
                AND k.id = h.customer_id AND k.phone = ANY($3::bytea[])))
            """;

    private static final String RECENT =
            "-- order recent\n"
                    + ORDER
                    + """
                    , true AS theirs FROM order_head h
                    WHERE h.store_id = $1 AND h.deleted_at IS NULL AND h.id IN (
                      SELECT id FROM order_head WHERE store_id = $1 AND conversation_id = $2
                      UNION ALL
                      SELECT order_id FROM order_contact
                      WHERE store_id = $1 AND kind = 'phone' AND hash = ANY($3::bytea[])
                      UNION ALL
                      SELECT o.id FROM customer_known k
                      JOIN order_head o ON o.store_id = k.store_id AND o.customer_id = k.id
                      WHERE k.store_id = $1 AND k.phone = ANY($3::bytea[]))
                    ORDER BY h.placed_at DESC, h.id DESC LIMIT 10
                    """;

    private static final String BY_NUMBER =
            "-- order by number\n"
                    + ORDER
                    + ", "
                    + THEIRS
                    + """
                    AS theirs FROM order_head h
                    WHERE h.store_id = $1 AND h.deleted_at IS NULL AND h.number = $4
                    ORDER BY h.placed_at DESC LIMIT 5
                    """;

    private static final String PROVED =
            """
            -- order proved
            SELECT order_id FROM order_contact WHERE store_id = $1
              AND (kind = 'email' AND order_id = ANY($2::bigint[]) AND hash = $3
                OR kind = 'postcode' AND (order_id, hash) IN (
                  SELECT * FROM unnest($2::bigint[], $4::bytea[])))
            """;

    private final Database database;
    private final OrderHashes hashes;

    OrderReads(Database database, OrderHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /**
     * An order as it is kept.
     *
     * @param theirs whether it is the asker's by their number or their chat
     * @param contactTold false where Shopify hid who bought
     */
    record Found(ShownOrder order, boolean theirs, boolean contactTold) {}

    /** The asker's own, newest first, at most ten. */
    Uni<List<Found>> recent(Asker asker) {
        return database.query(RECENT, of(asker)).map(OrderReads::all);
    }

    /** Orders with this number; usually one. */
    Uni<List<Found>> byNumber(Asker asker, String number) {
        return database.query(BY_NUMBER, of(asker).addValue(number)).map(OrderReads::all);
    }

    /** Those of these orders that have this e-mail or postcode. */
    Uni<Set<Long>> proved(StoreId store, List<Long> orders, String proof) {
        var ids = orders.toArray(Long[]::new);
        var email = Told.email(proof).map(it -> hashes.email(store, it)).orElse(null);
        var postcode = Told.postcode(proof);
        var zips =
                orders.stream()
                        .map(id -> postcode.map(it -> hashes.postcode(store, id, it)).orElse(null))
                        .toArray(Buffer[]::new);
        return database.query(PROVED, Tuple.of(store.value(), ids, email, zips))
                .map(
                        rows -> {
                            var found = new HashSet<Long>();
                            rows.forEach(row -> found.add(row.getLong("order_id")));
                            return found;
                        });
    }

    private Tuple of(Asker asker) {
        var phones = asker.phone().map(phone -> List.of(phone.value())).orElse(List.of());
        return Tuple.tuple()
                .addValue(asker.store().value())
                .addValue(asker.conversation().map(ConversationId::value).orElse(null))
                .addValue(hashes.phones(asker.store(), phones));
    }

    private static List<Found> all(RowSet<Row> rows) {
        return Rows.all(rows, OrderReads::found);
    }

    private static Found found(Row row) {
        var parcels = new ArrayList<JsonNode>();
        StoredJson.parse(row.getString("parcels")).forEach(parcels::add);
        var order =
                new ShownOrder(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getOffsetDateTime("placed_at").toInstant(),
                        new Money(money(row), row.getString("currency")),
                        state(row, parcels),
                        items(StoredJson.parse(row.getString("lines"))),
                        parcels.stream()
                                .filter(parcel -> !OrderStates.isVoid(parcel))
                                .map(OrderReads::parcel)
                                .toList(),
                        asked(StoredJson.parse(row.getString("asked"))));
        return new Found(
                order,
                Boolean.TRUE.equals(row.getBoolean("theirs")),
                row.getBoolean("contact_told"));
    }

    private static BigDecimal money(Row row) {
        return row.getBigDecimal("total");
    }

    private static OrderState state(Row row, List<JsonNode> parcels) {
        return OrderStates.of(
                row.getBoolean("cancelled"),
                row.getString("financial"),
                row.getString("fulfilment"),
                row.getString("return_state"),
                parcels.stream().filter(parcel -> !OrderStates.isVoid(parcel)).toList());
    }

    private static List<ShownOrder.Item> items(JsonNode lines) {
        var items = new ArrayList<ShownOrder.Item>();
        for (var line : lines) {
            var kind = line.path("kind").asText();
            var title = line.path("title").asText();
            items.add(
                    new ShownOrder.Item(
                            Told.id(line.path("variant")).map(VariantId::new),
                            kind.isEmpty() || kind.equals("Default Title")
                                    ? title
                                    : title + " · " + kind,
                            line.path("quantity").asInt()));
        }
        return items;
    }

    private static ShownOrder.Parcel parcel(JsonNode parcel) {
        return new ShownOrder.Parcel(
                parcel.path("carrier").asText(),
                parcel.path("number").asText(),
                Optional.of(parcel.path("url").asText()).filter(url -> !url.isEmpty()),
                instant(parcel.path("expected")),
                instant(parcel.path("delivered")));
    }

    /** As PostgreSQL writes a moment into JSON. */
    private static Optional<Instant> instant(JsonNode at) {
        return at.isTextual()
                ? Optional.of(OffsetDateTime.parse(at.asText()).toInstant())
                : Optional.empty();
    }

    private static Set<OrderChange> asked(JsonNode kinds) {
        var asked = new HashSet<OrderChange>();
        kinds.forEach(
                kind -> asked.add(OrderChange.valueOf(kind.asText().toUpperCase(Locale.ROOT))));
        return asked;
    }
}
