package app.tendero.orders;

import static app.tendero.orders.StoreColumns.utc;
import static app.tendero.orders.StoreColumns.with;

import app.tendero.kernel.StoreId;
import app.tendero.orders.ShopOrder.Parcel;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes parcels and what happened to them. They may be told before their order is, and wait for it
 * here.
 */
@Singleton
class ParcelRows {

    private static final String PUT_PARCELS =
            """
            -- order parcels put
            INSERT INTO order_parcel AS p (store_id, order_id, id, status, shipment, carrier,
              tracking, url, estimated_at, delivered_at, updated_at)
            SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[],
              $6::text[], $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[],
              $11::timestamptz[])
            ON CONFLICT (store_id, order_id, id) DO UPDATE SET
              status = excluded.status,
              shipment = coalesce(nullif(excluded.shipment, ''), p.shipment),
              carrier = excluded.carrier, tracking = excluded.tracking, url = excluded.url,
              estimated_at = coalesce(excluded.estimated_at, p.estimated_at),
              delivered_at = coalesce(excluded.delivered_at, p.delivered_at),
              updated_at = excluded.updated_at
            WHERE p.updated_at <= excluded.updated_at
            """;
    private static final String PUT_MOMENTS =
            """
            -- order parcel events put
            INSERT INTO order_parcel_event (store_id, order_id, parcel_id, happened_at, status,
              estimated_at)
            SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::timestamptz[], $5::text[],
              $6::timestamptz[])
            ON CONFLICT DO NOTHING
            """;
    private final Database database;

    ParcelRows(Database database) {
        this.database = database;
    }

    /** A parcel that is told by itself. */
    Uni<Void> put(StoreId store, Parcel parcel) {
        return database.inTx(tx -> put(tx, store, List.of(parcel)));
    }

    /** Parcels that are told with their orders. */
    static Uni<Void> put(Tx tx, StoreId store, List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var moments = parcels.stream().flatMap(ParcelRows::moments).toList();
        return Database.query(tx, PUT_PARCELS, with(store, columns(parcels)))
                .chain(() -> moments(tx, store, moments));
    }

    private static Columns columns(List<Parcel> parcels) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new);
        parcels.stream()
                .sorted(Comparator.comparingLong(Parcel::order).thenComparingLong(Parcel::id))
                .forEach(
                        parcel ->
                                rows.row(
                                        parcel.order(),
                                        parcel.id(),
                                        parcel.status(),
                                        parcel.shipment(),
                                        parcel.carrier(),
                                        parcel.number(),
                                        parcel.url(),
                                        utc(parcel.estimatedAt()),
                                        utc(parcel.deliveredAt()),
                                        utc(parcel.updatedAt())));
        return rows;
    }

    private static Stream<RestOrders.Happened> moments(Parcel parcel) {
        return parcel.moments().stream()
                .map(moment -> new RestOrders.Happened(parcel.order(), parcel.id(), moment));
    }

    /** Something that happened to a parcel, told by itself. */
    Uni<Void> put(StoreId store, RestOrders.Happened happened) {
        return database.inTx(tx -> moments(tx, store, List.of(happened)));
    }

    private static Uni<Void> moments(Tx tx, StoreId store, List<RestOrders.Happened> moments) {
        if (moments.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        OffsetDateTime[]::new,
                        String[]::new,
                        OffsetDateTime[]::new);
        for (var one : moments) {
            rows.row(
                    one.order(),
                    one.parcel(),
                    utc(one.moment().at()),
                    one.moment().status(),
                    utc(one.moment().estimatedAt()));
        }
        return Database.query(tx, PUT_MOMENTS, with(store, rows)).replaceWithVoid();
    }
}
