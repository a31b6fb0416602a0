package app.tendero.orders;

import static app.tendero.orders.StoreColumns.utc;
import static app.tendero.orders.StoreColumns.with;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes orders as they are told, in any order and as often as they come: what is older by
 * Shopify's clock changes nothing.
 */
@Singleton
class OrderRows {

    private static final String PUT =
            """
            -- order put
            INSERT INTO order_head AS h (store_id, id, name, number, placed_at, updated_at,
              cancelled_at, financial, fulfilment, return_state, total, currency, shop_total,
              shop_currency, customer_id, conversation_id, contact_told)
            SELECT $1, i, n, k, p, u, c, f, ff, r, t::numeric, cu, st::numeric, sc, cid, conv, told
            FROM unnest($2::bigint[], $3::text[], $4::text[], $5::timestamptz[],
              $6::timestamptz[], $7::timestamptz[], $8::text[], $9::text[], $10::text[],
              $11::text[], $12::text[], $13::text[], $14::text[], $15::bigint[], $16::uuid[],
              $17::boolean[])
              x(i, n, k, p, u, c, f, ff, r, t, cu, st, sc, cid, conv, told)
            ON CONFLICT (store_id, id) DO UPDATE SET
              name = excluded.name, number = excluded.number, placed_at = excluded.placed_at,
              updated_at = excluded.updated_at, cancelled_at = excluded.cancelled_at,
              financial = excluded.financial, fulfilment = excluded.fulfilment,
              return_state = coalesce(nullif(excluded.return_state, ''), h.return_state),
              total = excluded.total, currency = excluded.currency,
              shop_total = excluded.shop_total, shop_currency = excluded.shop_currency,
              customer_id = coalesce(excluded.customer_id, h.customer_id),
              conversation_id = coalesce(excluded.conversation_id, h.conversation_id),
              contact_told = excluded.contact_told OR h.contact_told
            WHERE h.updated_at <= excluded.updated_at AND h.deleted_at IS NULL
            RETURNING id
            """;
    private static final String CLEAR_LINES =
            """
            -- order lines clear
            DELETE FROM order_line WHERE store_id = $1 AND order_id = ANY($2::bigint[])
            """;
    private static final String PUT_LINES =
            """
            -- order lines put
            INSERT INTO order_line (store_id, order_id, place, variant_id, product_id, title,
              variant_title, quantity, price)
            SELECT $1, o, p, v, pr, t, vt, q, m::numeric
            FROM unnest($2::bigint[], $3::smallint[], $4::bigint[], $5::bigint[], $6::text[],
              $7::text[], $8::integer[], $9::text[]) x(o, p, v, pr, t, vt, q, m)
            """;
    private static final String CLEAR_CONTACTS =
            """
            -- order contacts clear
            DELETE FROM order_contact WHERE store_id = $1 AND order_id = ANY($2::bigint[])
            """;
    private static final String PUT_CONTACTS =
            """
            -- order contacts put
            INSERT INTO order_contact (store_id, kind, hash, order_id)
            SELECT $1, * FROM unnest($2::text[], $3::bytea[], $4::bigint[])
            ON CONFLICT DO NOTHING
            """;
    private static final String SEEN =
            """
            -- order seen
            UPDATE order_head SET seen_at = now() WHERE store_id = $1 AND id = ANY($2::bigint[])
            """;
    private static final String RETURNING =
            """
            -- order returning
            UPDATE order_head SET return_state = $3 WHERE store_id = $1 AND id = $2
              AND ($4 OR return_state NOT IN ('in_progress', 'returned'))
            """;

    /** The row stays as a mark: what is told of it late must not bring it back. */
    private static final String REMOVE =
            """
            -- order remove
            WITH gone AS (
              INSERT INTO order_head AS h (store_id, id, name, number, placed_at, updated_at,
                deleted_at, financial, fulfilment, return_state, total, currency, shop_total,
                shop_currency, contact_told)
              SELECT $1, i, '', '', now(), now(), now(), '', '', '', 0, '', 0, '', false
              FROM unnest($2::bigint[]) i
              ON CONFLICT (store_id, id) DO UPDATE SET deleted_at = now(), name = '', number = '',
                customer_id = NULL, conversation_id = NULL
              RETURNING id),
            lines AS (DELETE FROM order_line WHERE store_id = $1 AND order_id = ANY($2::bigint[])),
            contacts AS (
              DELETE FROM order_contact WHERE store_id = $1 AND order_id = ANY($2::bigint[])),
            events AS (
              DELETE FROM order_parcel_event
              WHERE store_id = $1 AND order_id = ANY($2::bigint[])),
            parcels AS (
              DELETE FROM order_parcel WHERE store_id = $1 AND order_id = ANY($2::bigint[]))
            SELECT id FROM gone
            """;

    private static final String UNSEEN =
            """
            -- order unseen
            SELECT id FROM order_head
            WHERE store_id = $1 AND deleted_at IS NULL AND seen_at < $2 AND placed_at >= $3
            ORDER BY id LIMIT 1000
            """;

    private final Database database;
    private final OrderHashes hashes;

    OrderRows(Database database, OrderHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /**
     * Writes what is newer than what is kept, in one short transaction.
     *
     * @return the orders that were written
     */
    Uni<Set<Long>> put(StoreId store, Collection<ShopOrder> told) {
        return told.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : database.inTx(tx -> put(tx, store, newest(told)));
    }

    /** Each once, in one order for everybody who writes several. */
    private static List<ShopOrder> newest(Collection<ShopOrder> told) {
        var byId = new TreeMap<Long, ShopOrder>();
        for (var order : told) {
            byId.merge(
                    order.id(),
                    order,
                    (one, other) -> one.updatedAt().isAfter(other.updatedAt()) ? one : other);
        }
        return List.copyOf(byId.values());
    }

    private Uni<Set<Long>> put(Tx tx, StoreId store, List<ShopOrder> orders) {
        return Database.query(tx, PUT, heads(store, orders))
                .map(
                        rows -> {
                            var written = new HashSet<Long>();
                            rows.forEach(row -> written.add(row.getLong("id")));
                            return written;
                        })
                .call(written -> putParts(tx, store, orders, written))
                .call(() -> seen(tx, store, orders))
                .map(Set::copyOf);
    }

    private static Uni<?> seen(Tx tx, StoreId store, List<ShopOrder> orders) {
        return Database.query(tx, SEEN, Tuple.of(store.value(), ids(orders)));
    }

    private Uni<Void> putParts(Tx tx, StoreId store, List<ShopOrder> orders, Set<Long> written) {
        var fresh = orders.stream().filter(order -> written.contains(order.id())).toList();
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var told = fresh.stream().filter(order -> order.contact().isTold()).toList();
        return Database.query(tx, CLEAR_LINES, Tuple.of(store.value(), ids(fresh)))
                .chain(() -> Database.query(tx, PUT_LINES, lines(store, fresh)))
                .chain(() -> Database.query(tx, CLEAR_CONTACTS, Tuple.of(store.value(), ids(told))))
                .chain(() -> Database.query(tx, PUT_CONTACTS, contacts(store, told)))
                .chain(
                        () ->
                                ParcelRows.put(
                                        tx,
                                        store,
                                        fresh.stream()
                                                .flatMap(o -> o.parcels().stream())
                                                .toList()));
    }

    /**
     * Notes how far a return is.
     *
     * @param always also when it had got further, as one does that is declined
     */
    Uni<Void> returning(StoreId store, long order, String state, boolean always) {
        return database.query(RETURNING, Tuple.of(store.value(), order, state, always))
                .replaceWithVoid();
    }

    /** Answers how many there were. */
    Uni<Integer> remove(StoreId store, Collection<Long> orders) {
        return orders.isEmpty()
                ? Uni.createFrom().item(0)
                : database.query(
                                REMOVE,
                                Tuple.of(
                                        store.value(),
                                        orders.stream().sorted().toArray(Long[]::new)))
                        .map(rows -> rows.rowCount());
    }

    /** Orders since {@code placed} that a whole run since {@code began} did not meet; some. */
    Uni<List<Long>> unseen(StoreId store, Instant began, Instant placed) {
        return database.query(UNSEEN, Tuple.of(store.value(), utc(began), utc(placed)))
                .map(rows -> Rows.all(rows, row -> row.getLong("id")));
    }

    private static Long[] ids(List<ShopOrder> orders) {
        return orders.stream().map(ShopOrder::id).toArray(Long[]::new);
    }

    private static Tuple heads(StoreId store, List<ShopOrder> orders) {
        var rows =
                Columns.of(
                        Long[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        Long[]::new,
                        UUID[]::new,
                        Boolean[]::new);
        for (var order : orders) {
            rows.row(
                    order.id(),
                    order.name(),
                    Told.number(order.name()),
                    utc(order.placedAt()),
                    utc(order.updatedAt()),
                    utc(order.cancelledAt()),
                    order.financial(),
                    order.fulfilment(),
                    order.returning(),
                    order.total().amount().toPlainString(),
                    order.total().currency(),
                    order.shopTotal().amount().toPlainString(),
                    order.shopTotal().currency(),
                    order.customer().orElse(null),
                    order.conversation().map(ConversationId::value).orElse(null),
                    order.contact().isTold());
        }
        return with(store, rows);
    }

    private static Tuple lines(StoreId store, List<ShopOrder> orders) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Short[]::new,
                        Long[]::new,
                        Long[]::new,
                        String[]::new,
                        String[]::new,
                        Integer[]::new,
                        String[]::new);
        for (var order : orders) {
            short place = 0;
            for (var line : order.lines()) {
                rows.row(
                        order.id(),
                        place++,
                        line.variant().orElse(null),
                        line.product().orElse(null),
                        line.title(),
                        line.variantTitle(),
                        line.quantity(),
                        line.price());
            }
        }
        return with(store, rows);
    }

    private Tuple contacts(StoreId store, List<ShopOrder> orders) {
        var rows = Columns.of(String[]::new, Buffer[]::new, Long[]::new);
        for (var order : orders) {
            var contact = order.contact();
            contact.phones().stream()
                    .sorted()
                    .forEach(it -> rows.row("phone", hashes.phone(store, it), order.id()));
            contact.emails().stream()
                    .sorted()
                    .forEach(it -> rows.row("email", hashes.email(store, it), order.id()));
            contact.postcodes().stream()
                    .sorted()
                    .forEach(
                            it ->
                                    rows.row(
                                            "postcode",
                                            hashes.postcode(store, order.id(), it),
                                            order.id()));
        }
        return with(store, rows);
    }
}
