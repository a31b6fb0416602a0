package app.tendero.catalogue.mirror;

import app.tendero.catalogue.mirror.StaleRows.Kind;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes news about single things of a shop. What was deleted goes at once, what must not be shown
 * any more is hidden at once, and the rest is fetched in a moment. A store that is not mirrored, or
 * not wholly, only forgets what was remembered of it.
 */
@Singleton
public class Goods {

    private final Database database;
    private final MirrorRows products;
    private final CollectionRows collections;
    private final MirrorStates states;
    private final StaleRows stale;
    private final Refresher refresher;
    private final Changes changes;
    private final ShopMoney money;

    Goods(
            Database database,
            MirrorRows products,
            CollectionRows collections,
            MirrorStates states,
            StaleRows stale,
            Refresher refresher,
            Changes changes,
            ShopMoney money) {
        this.database = database;
        this.products = products;
        this.collections = collections;
        this.states = states;
        this.stale = stale;
        this.refresher = refresher;
        this.changes = changes;
        this.money = money;
    }

    /** Shopify deleted a product. */
    public Uni<String> deleted(StoreId store, ProductId product) {
        return database.inTx(tx -> products.remove(tx, store, List.of(product)))
                .invoke(changes::lookNow)
                .replaceWith("removed");
    }

    /** Shopify deleted a collection. */
    public Uni<String> deleted(StoreId store, CollectionId collection) {
        return database.inTx(
                        tx ->
                                collections
                                        .remove(tx, store, List.of(collection))
                                        .call(() -> MirrorRows.changed(tx, store)))
                .invoke(changes::lookNow)
                .replaceWith("removed");
    }

    /** A product is new or has changed. */
    public Uni<String> changed(StoreId store, ProductId product, Optional<Instant> at) {
        return stale.mark(store, Kind.PRODUCT, product.value(), at)
                .chain(
                        marked ->
                                marked || !changes.hasProducts(store)
                                        ? fetched(store, marked)
                                        : Uni.createFrom().item("older than what is kept"));
    }

    /** A product must not be shown any more, and has perhaps changed otherwise. */
    public Uni<String> hidden(
            StoreId store, ProductId product, String status, Optional<Instant> at) {
        return database.inTx(tx -> products.hide(tx, store, product, status, at))
                .invoke(changes::lookNow)
                .chain(() -> changed(store, product, at));
    }

    /** A collection is new or has changed. */
    public Uni<String> changed(StoreId store, CollectionId collection) {
        return stale.mark(store, Kind.COLLECTION, collection.value(), Optional.empty())
                .chain(marked -> fetched(store, marked));
    }

    /** The stock of a variant changed. */
    public Uni<String> stockChanged(StoreId store, long inventoryItem) {
        return stale.markByItem(store, inventoryItem).chain(marked -> fetched(store, marked));
    }

    /**
     * Something of the shop itself changed.
     *
     * @param currency the shop's own, where that is told
     */
    public Uni<String> shopChanged(StoreId store, Optional<String> currency) {
        return currency.map(code -> money.told(store, code))
                .orElseGet(() -> Uni.createFrom().item(false))
                .chain(other -> changed(store).map(forgotten -> other ? "copied anew" : forgotten));
    }

    /** Something changed, and nobody says what. */
    public Uni<String> changed(StoreId store) {
        return states.changed(store).invoke(changes::lookNow).replaceWith("forgotten");
    }

    private Uni<String> fetched(StoreId store, boolean marked) {
        if (marked) {
            refresher.soon();
        }
        return marked && changes.hasProducts(store)
                ? Uni.createFrom().item("fetched in a moment")
                : changed(store);
    }
}
