package app.tendero.orders;

import static app.tendero.orders.StoreColumns.utc;
import static app.tendero.orders.StoreColumns.with;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Writes which customers a shop has: how they are recognised, and what they agreed to. */
@Singleton
class CustomerRows {

    private static final String PUT =
            """
            -- customer put
            INSERT INTO customer_known AS c (store_id, id, phone, email, email_consent,
              sms_consent, whatsapp_consent, updated_at)
            SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::text[],
              $6::text[], $7::text[], $8::timestamptz[])
            ON CONFLICT (store_id, id) DO UPDATE SET
              phone = excluded.phone, email = excluded.email,
              email_consent = coalesce(nullif(excluded.email_consent, ''), c.email_consent),
              sms_consent = coalesce(nullif(excluded.sms_consent, ''), c.sms_consent),
              whatsapp_consent =
                coalesce(nullif(excluded.whatsapp_consent, ''), c.whatsapp_consent),
              updated_at = excluded.updated_at
            WHERE c.updated_at <= excluded.updated_at AND c.deleted_at IS NULL
            """;
    private static final String SEEN =
            """
            -- customer seen
            UPDATE customer_known SET seen_at = now()
            WHERE store_id = $1 AND id = ANY($2::bigint[])
            """;

    /** The row stays as a mark: what is told of them late must not bring them back. */
    private static final String REMOVE =
            """
            -- customer remove
            INSERT INTO customer_known (store_id, id, email_consent, sms_consent,
              whatsapp_consent, updated_at, deleted_at)
            SELECT $1, i, '', '', '', now(), now() FROM unnest($2::bigint[]) i
            ON CONFLICT (store_id, id) DO UPDATE SET phone = NULL, email = NULL,
              email_consent = '', sms_consent = '', whatsapp_consent = '', deleted_at = now()
            """;

    private static final String FINISH =
            """
            -- customer finish
            DELETE FROM customer_known
            WHERE store_id = $1 AND seen_at < $2 AND deleted_at IS NULL
            """;

    private final Database database;
    private final OrderHashes hashes;

    CustomerRows(Database database, OrderHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Writes what is newer than what is kept; answers how many that were. */
    Uni<Integer> put(StoreId store, Collection<ShopCustomer> told) {
        var byId = new TreeMap<Long, ShopCustomer>();
        for (var customer : told) {
            byId.merge(
                    customer.id(),
                    customer,
                    (one, other) -> one.updatedAt().isAfter(other.updatedAt()) ? one : other);
        }
        return byId.isEmpty()
                ? Uni.createFrom().item(0)
                : database.inTx(tx -> put(tx, store, List.copyOf(byId.values())));
    }

    private Uni<Integer> put(Tx tx, StoreId store, List<ShopCustomer> customers) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Buffer[]::new,
                        Buffer[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new);
        for (var customer : customers) {
            rows.row(
                    customer.id(),
                    customer.phone().map(it -> hashes.phone(store, it)).orElse(null),
                    customer.email().map(it -> hashes.email(store, it)).orElse(null),
                    customer.emailConsent(),
                    customer.smsConsent(),
                    customer.whatsAppConsent(),
                    utc(customer.updatedAt()));
        }
        var ids = customers.stream().map(ShopCustomer::id).toArray(Long[]::new);
        return Database.query(tx, PUT, with(store, rows))
                .map(written -> written.rowCount())
                .call(() -> Database.query(tx, SEEN, Tuple.of(store.value(), ids)));
    }

    Uni<Void> remove(StoreId store, Collection<Long> customers) {
        var ids = customers.stream().sorted().toArray(Long[]::new);
        return ids.length == 0
                ? Uni.createFrom().voidItem()
                : database.query(REMOVE, Tuple.of(store.value(), ids)).replaceWithVoid();
    }

    /** Removes whom a whole run since {@code began} did not meet; answers how many. */
    Uni<Integer> finish(StoreId store, Instant began) {
        return database.query(FINISH, Tuple.of(store.value(), utc(began)))
                .map(gone -> gone.rowCount());
    }
}
