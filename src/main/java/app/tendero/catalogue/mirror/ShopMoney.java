package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.store.StoreMarkets;
import app.tendero.sync.WholeRuns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Begins the copy of a shop's products anew where the shop changed its currency: every price of it
 * is another now, and no webhook of a product says so. Until the copy is whole again chats ask
 * Shopify, as before the first one, so nobody is shown an old amount, in neither money.
 */
@Singleton
class ShopMoney {

    private static final String TOLD =
            """
            -- mirror_state currency told
            UPDATE mirror_state SET currency = $2
            WHERE store_id = $1 AND currency IS DISTINCT FROM $2
            """;

    private static final String OTHER =
            """
            -- mirror_product other currency
            SELECT currency FROM mirror_product WHERE store_id = $1 AND currency <> $2 LIMIT 1
            """;

    private static final String ANEW =
            """
            -- mirror_state anew
            UPDATE mirror_state SET products_at = NULL, anew_at = now(),
                change = nextval('mirror_change'), changed_at = clock_timestamp()
            WHERE store_id = $1
            """;

    private final Database database;
    private final StoreMarkets settings;
    private final WholeRuns runs;

    ShopMoney(Database database, StoreMarkets settings, WholeRuns runs) {
        this.database = database;
        this.settings = settings;
        this.runs = runs;
    }

    /**
     * The shop's own money is this; told again it changes nothing.
     *
     * @param currency ISO 4217 code
     * @return whether it was another
     */
    Uni<Boolean> told(StoreId store, String currency) {
        return database.inTx(tx -> told(tx, store, currency))
                .invoke(
                        before -> {
                            if (before.isPresent()) {
                                settings.renewed(store);
                                runs.look();
                            }
                        })
                .map(Optional::isPresent);
    }

    private Uni<Optional<String>> told(Tx tx, StoreId store, String currency) {
        return Database.query(tx, TOLD, Tuple.of(store.value(), currency))
                .chain(
                        rows ->
                                rows.rowCount() == 0
                                        ? Uni.createFrom().item(Optional.<String>empty())
                                        : before(tx, store, currency))
                .call(
                        before ->
                                before.map(old -> anew(tx, store, old, currency))
                                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Uni<Optional<String>> before(Tx tx, StoreId store, String currency) {
        return Database.query(tx, OTHER, Tuple.of(store.value(), currency))
                .map(
                        rows -> {
                            for (var row : rows) {
                                return Optional.of(row.getString("currency"));
                            }
                            return Optional.empty();
                        });
    }

    private Uni<Void> anew(Tx tx, StoreId store, String before, String now) {
        return Database.query(tx, ANEW, Tuple.of(store.value()))
                .chain(() -> settings.money(tx, store, before, now))
                .chain(() -> runs.begin(tx, store, ProductSource.TYPE));
    }
}
