package app.tendero.catalogue;

import app.tendero.catalogue.search.SearchIndex;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.GlobalId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shows what stands beside a product: Shopify's own recommendations where the Storefront API can be
 * asked, else what the store's mirror has that is alike. Nobody but Shopify knows yet what is
 * bought together.
 */
@Singleton
class Beside {

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Cards cards;
    private final SearchIndex index;

    Beside(
            Shelves shelves,
            Asking asking,
            CatalogueQueries queries,
            Cards cards,
            SearchIndex index) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.cards = cards;
        this.index = index;
    }

    Uni<View<Page<ProductCard>>> alike(StoreId store, ProductId product, boolean inStock) {
        return recommended(store, product, CatalogueQueries.Beside.RELATED)
                .chain(view -> or(view, () -> index.alike(store, product)))
                .chain(view -> page(store, view, inStock));
    }

    Uni<View<Page<ProductCard>>> goesWith(StoreId store, ProductId product, boolean inStock) {
        return recommended(store, product, CatalogueQueries.Beside.COMPLEMENTARY)
                .chain(view -> or(view, () -> index.boughtWith(store, product)))
                .chain(view -> page(store, view, inStock));
    }

    private static Uni<View<List<ProductId>>> or(
            View<List<ProductId>> view, Supplier<Uni<List<ProductId>>> next) {
        return isEmpty(view) ? next.get().map(View.Seen::new) : Sight.now(view);
    }

    private Uni<View<List<ProductId>>> recommended(
            StoreId store, ProductId product, CatalogueQueries.Beside why) {
        return shelves.see(
                store,
                new ShelfKey.Beside(product, why),
                () ->
                        asking.shopify(store, to -> queries.beside(to, product, why))
                                .map(view -> Sight.map(view, Beside::ids)));
    }

    private static List<ProductId> ids(List<IdNode> nodes) {
        return nodes.stream()
                .map(node -> new ProductId(GlobalId.number(node.id())))
                .limit(CatalogueQueries.CARDS)
                .toList();
    }

    private static boolean isEmpty(View<List<ProductId>> view) {
        return !(view instanceof View.Seen<List<ProductId>>(var ids)) || ids.isEmpty();
    }

    /** Where nothing is known the page is empty: that is no trouble to tell anybody of. */
    private Uni<View<Page<ProductCard>>> page(
            StoreId store, View<List<ProductId>> view, boolean inStock) {
        var ids =
                view instanceof View.Seen<List<ProductId>>(var seen) ? seen : List.<ProductId>of();
        return ids.isEmpty()
                ? Sight.now(new View.Seen<>(new Page<>(List.of(), 1, false)))
                : cards.of(store, ids.subList(0, Math.min(CatalogueQueries.CARDS, ids.size())))
                        .map(found -> Sight.map(found, all -> page(all, inStock)));
    }

    private static Page<ProductCard> page(List<ProductCard> cards, boolean inStock) {
        var shown =
                cards.stream()
                        .filter(card -> card.available() || !inStock)
                        .limit(CatalogueNeed.PAGE_SIZE)
                        .toList();
        return new Page<>(shown, 1, false);
    }
}
