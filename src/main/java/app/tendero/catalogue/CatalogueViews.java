package app.tendero.catalogue;

import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.Market;
import app.tendero.kernel.StoreId;
import app.tendero.platform.OwnContext;
import app.tendero.turn.Asker;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Shows a turn what it needs of the catalogue. What is kept in memory comes at once, on the
 * caller's thread; whatever else happens, the view comes back on the caller's Vert.x context within
 * {@link #LIMIT}.
 */
@Singleton
class CatalogueViews implements ViewSource {

    private static final Duration LIMIT = Duration.ofSeconds(6);

    private final CollectionLists collections;
    private final ProductLists lists;
    private final Products products;
    private final CartPrices carts;
    private final Search search;
    private final Beside beside;
    private final MarketPrices prices;
    private final MarketSearch marketSearch;

    CatalogueViews(
            CollectionLists collections,
            ProductLists lists,
            Products products,
            CartPrices carts,
            Search search,
            Beside beside,
            MarketPrices prices,
            MarketSearch marketSearch) {
        this.collections = collections;
        this.lists = lists;
        this.products = products;
        this.carts = carts;
        this.search = search;
        this.beside = beside;
        this.prices = prices;
        this.marketSearch = marketSearch;
    }

    @Override
    public Class<?> family() {
        return CatalogueNeed.class;
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        return inTime(view(store, (CatalogueNeed<?>) need)); // family() names no other
    }

    /** A store with one market is looked at as if nobody asked. */
    @Override
    public Uni<View<?>> look(Asker asker, Need<?> need) {
        return asker.market().isEmpty()
                ? look(asker.store(), need)
                : inTime(there(asker.store(), asker.market().get(), (CatalogueNeed<?>) need));
    }

    private Uni<? extends View<?>> there(StoreId store, Market market, CatalogueNeed<?> need) {
        return need instanceof CatalogueNeed.ProductSearch(var words, var page, var inStock)
                ? marketSearch.page(store, market, words, page, inStock)
                : view(store, need)
                        .<View<?>>map(seen -> seen)
                        .chain(seen -> prices.upon(store, market, need, seen));
    }

    private static Uni<View<?>> inTime(Uni<? extends View<?>> view) {
        return view.<View<?>>map(seen -> seen)
                .ifNoItem()
                .after(LIMIT)
                .recoverWithItem(() -> new View.Unavailable<>("slow"))
                .emitOn(OwnContext.executor());
    }

    private Uni<? extends View<?>> view(StoreId store, CatalogueNeed<?> need) {
        return switch (need) {
            case CatalogueNeed.Collections(var page) -> collections.page(store, page);
            case CatalogueNeed.ChosenCollections(var chosen, var page) ->
                    collections.chosen(store, chosen, page);
            case CatalogueNeed.CollectionProducts(var collection, var page, var inStock) ->
                    lists.ofCollection(store, collection, page, inStock);
            case CatalogueNeed.BestSellers(var page, var inStock) ->
                    lists.bestSellers(store, page, inStock);
            case CatalogueNeed.ProductSearch(var words, var page, var inStock) ->
                    search.page(store, words, page, inStock);
            case CatalogueNeed.Alike(var product, var inStock) ->
                    beside.alike(store, product, inStock);
            case CatalogueNeed.GoesWith(var product, var inStock) ->
                    beside.goesWith(store, product, inStock);
            case CatalogueNeed.OneProduct(var product) -> products.one(store, product);
            case CatalogueNeed.ProductOfVariant(var variant) -> products.ofVariant(store, variant);
            case CatalogueNeed.ProductOfRetailerId(var id) -> products.ofRetailerId(store, id);
            case CatalogueNeed.CartVariants(var variants, var fresh) ->
                    carts.of(store, variants, fresh);
        };
    }
}
