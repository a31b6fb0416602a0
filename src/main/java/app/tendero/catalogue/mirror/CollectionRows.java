package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes collections and what stands in them into a store's mirror, as {@link MirrorRows} does. */
@Singleton
class CollectionRows {

    private static final String PUT =
            """
            -- mirror_collection put
            INSERT INTO mirror_collection AS kept (store_id, id, handle, title, products,
                updated_at, digest, seen_at)
            SELECT $1, $2, $3, $4, $5, $6, $7, now()
            WHERE NOT EXISTS (SELECT FROM mirror_gone gone WHERE gone.store_id = $1
                AND gone.kind = 'collection' AND gone.id = $2)
            ON CONFLICT (store_id, id) DO UPDATE SET handle = excluded.handle,
                title = excluded.title, products = excluded.products,
                updated_at = excluded.updated_at, digest = excluded.digest
            WHERE kept.updated_at <= excluded.updated_at AND kept.digest <> excluded.digest
            RETURNING id
            """;
    private static final String SEEN =
            """
            -- mirror_collection seen
            UPDATE mirror_collection SET seen_at = now(), updated_at = greatest(updated_at, $3)
            WHERE store_id = $1 AND id = $2
            """;
    private static final String PUT_MEMBERS =
            """
            -- mirror_member put
            INSERT INTO mirror_member AS kept (store_id, collection_id, product_id, position)
            SELECT $1, $2, product, position
            FROM unnest($3::bigint[], $4::int[]) AS told(product, position)
            ON CONFLICT (store_id, collection_id, product_id)
            DO UPDATE SET position = excluded.position WHERE kept.position <> excluded.position
            """;
    private static final String CUT_MEMBERS =
            """
            -- mirror_member cut
            DELETE FROM mirror_member
            WHERE store_id = $1 AND collection_id = $2 AND product_id = ANY (ARRAY(
                SELECT product_id FROM mirror_member WHERE store_id = $1 AND collection_id = $2
                EXCEPT SELECT unnest($3::bigint[])))
            """;

    /** Where only the first members were told, the others come after them. */
    private static final String LATER_MEMBERS =
            """
            -- mirror_member later
            UPDATE mirror_member SET position = 1000000
            WHERE store_id = $1 AND collection_id = $2 AND product_id = ANY (ARRAY(
                SELECT product_id FROM mirror_member
                WHERE store_id = $1 AND collection_id = $2 AND position < $4
                EXCEPT SELECT unnest($3::bigint[])))
            """;

    private static final String BURY =
            """
            -- mirror_gone bury collections
            INSERT INTO mirror_gone (store_id, kind, id, at)
            SELECT $1, 'collection', id, now() FROM unnest($2::bigint[]) t(id)
            ON CONFLICT (store_id, kind, id) DO UPDATE SET at = excluded.at
            """;
    private static final String UNSEEN =
            """
            -- mirror_collection unseen
            SELECT id FROM mirror_collection WHERE store_id = $1 AND seen_at < $2
            """;
    private static final String DROP =
            """
            -- mirror_collection drop
            DELETE FROM mirror_collection WHERE store_id = $1 AND id = ANY($2) RETURNING id
            """;
    private static final String DROP_MEMBERS =
            """
            -- mirror_member drop collections
            DELETE FROM mirror_member WHERE store_id = $1 AND collection_id = ANY($2)
            """;

    /** Answers whether it is new or has really changed. */
    Uni<Boolean> put(Tx tx, StoreId store, MirrorCollection told) {
        var facts =
                Tuple.of(store.value(), told.id().value(), told.handle(), told.title())
                        .addInteger(told.products())
                        .addOffsetDateTime(ProductColumns.utc(told.updatedAt()))
                        .addLong(Digest.of(told));
        var seen = Tuple.of(store.value(), told.id().value(), ProductColumns.utc(told.updatedAt()));
        return MirrorRows.hold(tx, store, true)
                .chain(() -> Database.query(tx, PUT, facts))
                .map(rows -> rows.rowCount() > 0)
                .call(written -> written ? members(tx, store, told) : nothing())
                .call(() -> Database.query(tx, SEEN, seen));
    }

    private static Uni<Void> members(Tx tx, StoreId store, MirrorCollection told) {
        var columns = Columns.of(Long[]::new, Integer[]::new);
        int position = 0;
        for (var product : told.members()) {
            columns.row(product.value(), position++);
        }
        var members = columns.tuple();
        var here = Tuple.of(store.value(), told.id().value(), members.getValue(0));
        var all = Tuple.tuple(List.of(store.value(), told.id().value()));
        all.addValue(members.getValue(0)).addValue(members.getValue(1));
        return Database.query(tx, PUT_MEMBERS, all)
                .chain(
                        () ->
                                told.whole()
                                        ? Database.query(tx, CUT_MEMBERS, here)
                                        : Database.query(
                                                tx,
                                                LATER_MEMBERS,
                                                here.addInteger(told.members().size())))
                .chain(() -> MirrorRows.collectionsChanged(tx, store));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** Shopify deleted these. */
    Uni<Integer> remove(Tx tx, StoreId store, List<CollectionId> collections) {
        return MirrorRows.hold(tx, store, false)
                .chain(() -> Database.query(tx, BURY, Tuple.of(store.value(), ids(collections))))
                .chain(() -> drop(tx, store, ids(collections)))
                .call(
                        () ->
                                Database.query(
                                        tx,
                                        DROP_MEMBERS,
                                        Tuple.of(store.value(), ids(collections))));
    }

    /** The online store does not show these now. */
    Uni<Integer> lose(Tx tx, StoreId store, List<CollectionId> collections) {
        return collections.isEmpty()
                ? Uni.createFrom().item(0)
                : MirrorRows.hold(tx, store, false)
                        .chain(() -> drop(tx, store, ids(collections)))
                        .call(lost -> lost == 0 ? nothing() : MirrorRows.changed(tx, store));
    }

    /** Takes those away that Shopify has not spoken of since. */
    Uni<Integer> removeUnseen(Tx tx, StoreId store, Instant since) {
        return MirrorRows.hold(tx, store, false)
                .chain(
                        () ->
                                Database.query(
                                        tx,
                                        UNSEEN,
                                        Tuple.of(store.value(), ProductColumns.utc(since))))
                .chain(rows -> drop(tx, store, read(rows)))
                .call(gone -> gone == 0 ? nothing() : MirrorRows.collectionsChanged(tx, store));
    }

    /** What stands in it is still told by its products: only who shows it changes. */
    private static Uni<Integer> drop(Tx tx, StoreId store, Long[] ids) {
        var arguments = Tuple.of(store.value(), ids);
        return ids.length == 0
                ? Uni.createFrom().item(0)
                : Database.query(tx, DROP, arguments).map(RowSet::rowCount);
    }

    private static Long[] ids(List<CollectionId> collections) {
        return collections.stream().map(CollectionId::value).toArray(Long[]::new);
    }

    private static Long[] read(RowSet<Row> rows) {
        var ids = new ArrayList<Long>();
        rows.forEach(row -> ids.add(row.getLong("id")));
        return ids.toArray(Long[]::new);
    }
}
