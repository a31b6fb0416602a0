package app.tendero.catalogue;

import app.tendero.catalogue.search.Found;
import app.tendero.catalogue.search.SearchIndex;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueQueries;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds products by what a shopper writes: in the store's mirror, else in what can be asked. */
@Singleton
class Search {

    private final Shelves shelves;
    private final Cards cards;
    private final SearchIndex index;
    private final WordsInMemory notMirrored;

    Search(Shelves shelves, Cards cards, SearchIndex index, WordsInMemory notMirrored) {
        this.shelves = shelves;
        this.cards = cards;
        this.index = index;
        this.notMirrored = notMirrored;
    }

    /** Best match first; an empty page where nothing was found. */
    Uni<View<Findings>> page(StoreId store, String text, int number, boolean inStock) {
        var request = SearchRequest.of(text);
        return request.isEmpty()
                ? Sight.now(new View.Seen<>(Findings.of(new Page<>(List.of(), number, false))))
                : found(store, request, new ShelfKey.Searched(text, Optional.empty()))
                        .chain(
                                view ->
                                        Sight.then(
                                                view,
                                                found -> findings(store, found, number, inStock)));
    }

    private Uni<View<Findings>> findings(StoreId store, Found found, int number, boolean inStock) {
        return cardsOf(store, found.products(), number, inStock)
                .map(
                        view ->
                                Sight.map(
                                        view,
                                        page -> new Findings(page, found.meant(), found.near())));
    }

    private Uni<View<Page<ProductCard>>> cardsOf(
            StoreId store, List<ProductId> ids, int number, boolean inStock) {
        return Pages.page(
                number,
                after -> stretch(store, ids, after).map(view -> Cards.inStock(view, inStock)));
    }

    /** The cards that follow, as many as one look brings. */
    Uni<View<Block<ProductCard>>> stretch(
            StoreId store, List<ProductId> ids, Optional<String> after) {
        var from = after.map(Integer::parseInt).orElse(0);
        var to = Math.min(ids.size(), from + CatalogueQueries.CARDS);
        var next = to < ids.size() ? Optional.of(String.valueOf(to)) : Optional.<String>empty();
        return cards.of(store, ids.subList(from, to))
                .map(view -> Sight.map(view, seen -> new Block<>(seen, next)));
    }

    /**
     * @param key under which it is kept
     */
    Uni<View<Found>> found(StoreId store, SearchRequest request, ShelfKey.Searched key) {
        return shelves.see(
                store,
                key,
                () ->
                        index.find(store, request)
                                .chain(found -> orNotMirrored(store, request, found)));
    }

    private Uni<View<Found>> orNotMirrored(
            StoreId store, SearchRequest request, Optional<Found> found) {
        return found.isPresent()
                ? Sight.now(new View.Seen<>(found.get()))
                : notMirrored.find(store, request).map(view -> Sight.map(view, Found::of));
    }
}
