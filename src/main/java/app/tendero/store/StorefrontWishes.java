package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Which installed stores are to get a Storefront token, until they have one. A wish belongs to one
 * installation: a token that was asked for before an uninstall is not kept after it.
 */
@Singleton
public class StorefrontWishes {

    /** Nobody else looks at a wish while somebody asks Shopify for it. */
    private static final String WISH =
            """
            -- storefront wish
            INSERT INTO storefront_wish AS w (store_id, next_at)
            SELECT id, now() + interval '1 minute' FROM store
            WHERE id = $1 AND installed_at IS NOT NULL AND uninstalled_at IS NULL
              AND storefront_token IS NULL AND 'unauthenticated_write_checkouts' = ANY (string_to_array(scopes, ','))
            FOR SHARE
            ON CONFLICT (store_id) DO UPDATE SET next_at = excluded.next_at
            RETURNING store_id, (SELECT installation FROM store WHERE id = $1) AS installation""";

    private static final String CLAIM =
            """
            -- storefront claim
            UPDATE storefront_wish w SET next_at = now() + interval '1 minute'
            FROM (SELECT store_id FROM storefront_wish WHERE next_at <= now()
                  ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED) due, store
            WHERE w.store_id = due.store_id AND store.id = due.store_id
            RETURNING w.store_id, store.installation""";

    private static final String LATER =
            """
            -- storefront later
            UPDATE storefront_wish SET attempts = attempts + 1,
                   next_at = now() + least(21600, 10 << least(attempts, 12)) * interval '1 s'
            WHERE store_id = $1""";

    private static final String DROP =
            """
            -- storefront drop
            DELETE FROM storefront_wish WHERE store_id = $1""";

    /** Held to the end, so that a change of the store waits for this one. */
    private static final String CHANGE =
            """
            -- storefront change
            UPDATE store_change SET counter = counter + 1 RETURNING counter""";

    private static final String KEEP =
            """
            -- storefront keep
            UPDATE store SET version = version + 1, change = $2, storefront_token = $3, updated_at = now()
            WHERE id = $1 AND installation = $4 AND uninstalled_at IS NULL AND installed_at IS NOT NULL""";

    private static final String FORGET =
            """
            -- storefront forget
            UPDATE store SET version = version + 1, change = $2, storefront_token = NULL, updated_at = now()
            WHERE id = $1 AND installed_at IS NOT NULL""";

    private final Database database;
    private final Sealing sealing;
    private final StoreCache cache;
    private final Breakers breakers;

    StorefrontWishes(Database database, Sealing sealing, StoreCache cache, Breakers breakers) {
        this.database = database;
        this.sealing = sealing;
        this.cache = cache;
        this.breakers = breakers;
    }

    /**
     * A store that is to get a token.
     *
     * @param installation the one it wants it for
     */
    public record Wish(StoreId store, long installation) {}

    /**
     * Notes that a store is to get one, for whoever asks Shopify right away; who fails to is helped
     * in a minute. Empty where it has one, was not granted what it takes, or is no installed store.
     */
    public Uni<Optional<Wish>> wish(StoreId store) {
        return database.query(WISH, Tuple.of(store.value())).map(StorefrontWishes::wish);
    }

    /** The wish that waited longest; nobody else takes it for a minute. */
    public Uni<Optional<Wish>> claim() {
        return database.query(CLAIM, Tuple.tuple()).map(StorefrontWishes::wish);
    }

    /** Shopify could not be asked: again, each time a little later. */
    public Uni<Void> later(Wish wish) {
        return database.query(LATER, Tuple.of(wish.store().value())).replaceWithVoid();
    }

    /** Nothing comes of it until the merchant grants something. */
    public Uni<Void> drop(Wish wish) {
        return database.query(DROP, Tuple.of(wish.store().value())).replaceWithVoid();
    }

    /** Keeps the token, sealed; false when the app was uninstalled meanwhile. */
    public Uni<Boolean> keep(Wish wish, Secret token) {
        var store = wish.store();
        var sealed = sealing.seal(new Place(store, StoreEntity.TABLE, "storefront_token"), token);
        return database.inTx(
                        tx ->
                                change(tx)
                                        .map(
                                                change ->
                                                        Tuple.of(
                                                                store.value(),
                                                                change,
                                                                Buffer.buffer(sealed),
                                                                wish.installation()))
                                        .chain(kept -> Database.query(tx, KEEP, kept))
                                        .call(() -> dropped(tx, store)))
                .invoke(() -> renewed(store))
                .map(rows -> rows.rowCount() == 1);
    }

    /** The merchant took back what the token lives on. */
    public Uni<Void> forget(StoreId store) {
        return database.inTx(
                        tx ->
                                change(tx)
                                        .map(change -> Tuple.of(store.value(), change))
                                        .chain(gone -> Database.query(tx, FORGET, gone))
                                        .call(() -> dropped(tx, store)))
                .invoke(() -> renewed(store))
                .replaceWithVoid();
    }

    private static Uni<RowSet<Row>> dropped(Tx tx, StoreId store) {
        return Database.query(tx, DROP, Tuple.of(store.value()));
    }

    private static Uni<Long> change(Tx tx) {
        return Database.query(tx, CHANGE, Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong("counter"));
    }

    private void renewed(StoreId store) {
        cache.drop(store);
        breakers.renewed(store);
    }

    private static Optional<Wish> wish(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        var row = rows.iterator().next();
        return Optional.of(
                new Wish(new StoreId(row.getLong("store_id")), row.getLong("installation")));
    }
}
