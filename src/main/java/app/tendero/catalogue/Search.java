package app.tendero.catalogue;

import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.WordsPage;
import app.tendero.shopify.CatalogueQueries;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds products by what a shopper writes: name, type, tag, vendor, description, with plural,
 * accents and slips forgiven.
 *
 * <p>Shopify's Admin search forgives none of that, so the words of all products are kept in memory
 * and ranked here, for shops of up to {@link CatalogueConfig#searchInMemory()} products. Loading
 * them is cheap: they are scalars, which cost nothing, at 250 products a question. A larger shop is
 * searched by Shopify, word by word and each as a beginning, and only what it finds is ranked here.
 */
@ApplicationScoped
class Search {

    private static final TypeReference<WordsPage> WORDS = new TypeReference<>() {};

    /** How many of Shopify's own findings are ranked. */
    private static final int CANDIDATES = 50;

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Cards cards;
    private final CatalogueConfig config;
    private final Clock clock;

    @Inject
    Search(
            Shelves shelves,
            Asking asking,
            CatalogueQueries queries,
            Cards cards,
            CatalogueConfig config) {
        this(shelves, asking, queries, cards, config, Clock.systemUTC());
    }

    Search(
            Shelves shelves,
            Asking asking,
            CatalogueQueries queries,
            Cards cards,
            CatalogueConfig config,
            Clock clock) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.cards = cards;
        this.config = config;
        this.clock = clock;
    }

    /** Best match first; an empty page where nothing was found. */
    Uni<View<Page<ProductCard>>> page(StoreId store, String text, int number, boolean inStock) {
        var words = SearchWords.of(text);
        return words.isEmpty()
                ? Sight.now(new View.Seen<>(new Page<>(List.of(), number, false)))
                : found(store, words)
                        .chain(
                                view ->
                                        Sight.then(
                                                view, ids -> cardsOf(store, ids, number, inStock)));
    }

    private Uni<View<Page<ProductCard>>> cardsOf(
            StoreId store, List<ProductId> ids, int number, boolean inStock) {
        return Pages.page(
                number,
                after -> stretch(store, ids, after).map(view -> Cards.inStock(view, inStock)));
    }

    private Uni<View<Block<ProductCard>>> stretch(
            StoreId store, List<ProductId> ids, Optional<String> after) {
        var from = after.map(Integer::parseInt).orElse(0);
        var to = Math.min(ids.size(), from + CatalogueQueries.CARDS);
        var next = to < ids.size() ? Optional.of(String.valueOf(to)) : Optional.<String>empty();
        return cards.of(store, ids.subList(from, to))
                .map(view -> Sight.map(view, seen -> new Block<>(seen, next)));
    }

    private Uni<View<List<ProductId>>> found(StoreId store, SearchWords words) {
        return shelves.see(
                store,
                new ShelfKey.Found(words.text()),
                () -> searchable(store).chain(view -> search(store, words, view)));
    }

    private Uni<View<List<ProductId>>> search(
            StoreId store, SearchWords words, View<Searchable> view) {
        return view instanceof View.Seen<Searchable>(var searchable) && searchable.whole()
                ? Sight.now(new View.Seen<>(searchable.find(words)))
                : searchedByShopify(store, words);
    }

    private Uni<View<List<ProductId>>> searchedByShopify(StoreId store, SearchWords words) {
        var query = SearchSyntax.anyOf(words.beginnings());
        return asking.shopify(store, Asking.always(to -> queries.search(to, query, CANDIDATES)))
                .map(view -> Sight.map(view, page -> ranked(page, words)));
    }

    private List<ProductId> ranked(WordsPage page, SearchWords words) {
        var entries = Searchable.entries(page.products().nodes(), clock.instant());
        return new Searchable(entries, false).find(words);
    }

    private Uni<View<Searchable>> searchable(StoreId store) {
        return shelves.see(
                store, new ShelfKey.Words(), () -> loaded(store, List.of(), Optional.empty()));
    }

    private Uni<View<Searchable>> loaded(
            StoreId store, List<Searchable.Entry> before, Optional<String> after) {
        return asking.sharing(
                        store,
                        "words:" + after.orElse(""),
                        WORDS,
                        Asking.always(to -> queries.words(to, after)))
                .chain(view -> Sight.then(view, page -> joined(store, before, page)));
    }

    private Uni<View<Searchable>> joined(
            StoreId store, List<Searchable.Entry> before, WordsPage page) {
        var all = new ArrayList<>(before);
        all.addAll(Searchable.entries(page.products().nodes(), clock.instant()));
        var next = page.products().next();
        if (isTooLarge(page) || all.size() > config.searchInMemory()) {
            return Sight.now(new View.Seen<>(Searchable.TOO_LARGE));
        }
        return next.isPresent()
                ? loaded(store, all, next)
                : Sight.now(new View.Seen<>(new Searchable(all, true)));
    }

    private boolean isTooLarge(WordsPage page) {
        return page.productsCount() != null
                && page.productsCount().count() > config.searchInMemory();
    }
}
