package app.tendero.store;

import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.privacy.KeptTable;
import app.tendero.privacy.LeavingStore;
import app.tendero.privacy.PersonalDataHolder;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for the rows of a merchant: the store itself, its numbers, settings and keys. */
@Singleton
class StoreData implements PersonalDataHolder {

    /** Only of a store that left or is switched off: the row of one that came back stays. */
    private static final String ERASE =
            """
            -- store erase
            WITH off AS (SELECT id FROM store WHERE id = $1 AND (NOT enabled OR uninstalled_at IS NOT NULL)
                         FOR UPDATE),
            tokens AS (DELETE FROM shop_token USING off WHERE store_id = off.id RETURNING 1),
            people AS (DELETE FROM store_user USING off WHERE store_id = off.id RETURNING 1),
            keys AS (DELETE FROM store_key USING off WHERE store_id = off.id RETURNING 1),
            chosen AS (DELETE FROM store_settings USING off WHERE store_id = off.id RETURNING 1),
            numbers AS (DELETE FROM whatsapp_number USING off WHERE store_id = off.id RETURNING 1)
            SELECT (SELECT count(*) FROM keys) + (SELECT count(*) FROM chosen)
              + (SELECT count(*) FROM numbers) + (SELECT count(*) FROM tokens)
              + (SELECT count(*) FROM people) AS gone
            """;

    private static final String ERASE_ROW =
            """
            -- store erase row
            DELETE FROM store WHERE id = $1 AND (NOT enabled OR uninstalled_at IS NOT NULL)""";

    private final Database database;
    private final StoreCache cache;

    StoreData(Database database, StoreCache cache) {
        this.database = database;
        this.cache = cache;
    }

    @Override
    public String holder() {
        return "store";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("store", "the shop and its sealed tokens").erasedByItsHolder(),
                KeptTable.ofStore("whatsapp_number", "its numbers").erasedByItsHolder(),
                KeptTable.ofStore("store_settings", "what it chose").erasedByItsHolder(),
                KeptTable.ofStore("store_settings_past", "what it chose before, to undo a change"),
                KeptTable.ofStore("store_menu_past", "its menus before, to undo a change"),
                KeptTable.ofStore("store_key", "hashes of its own keys").erasedByItsHolder(),
                KeptTable.ofStore("shop_token", "its sealed tokens that come and go")
                        .erasedByItsHolder(),
                KeptTable.ofStore("storefront_wish", "that it is to get a token for carts"),
                KeptTable.personal("store_user", "its people: Shopify's numbers, names, roles")
                        .erasedByItsHolder(),
                KeptTable.ofStore("launch", "how far it is on its way to its first shopper"),
                KeptTable.neither("store_change", "a counter for the caches of all replicas"));
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        var id = Tuple.of(store.store().value());
        return database.inTx(tx -> erase(tx, id)).invoke(() -> cache.drop(store.store()));
    }

    private static Uni<Integer> erase(Tx tx, Tuple id) {
        return Database.query(tx, ERASE, id)
                .map(rows -> rows.iterator().next().getLong("gone").intValue())
                .chain(
                        gone ->
                                Database.query(tx, ERASE_ROW, id)
                                        .map(rows -> gone + rows.rowCount()));
    }
}
