package app.tendero.catalogue;

import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.WordsPage;
import app.tendero.shopify.CatalogueQueries;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds products of a store that is not mirrored yet: by name, type, tag, vendor, description, with
 * plural, accents and slips forgiven.
 *
 * <p>Shopify's Admin search forgives none of that, so the words of all products are kept in memory
 * and ranked here, for shops of up to {@link CatalogueConfig#searchInMemory()} products. Loading
 * them is cheap: they are scalars, which cost nothing, at 250 products a question. A larger shop is
 * searched by Shopify, word by word and each as a beginning, and only what it finds is ranked here.
 *
 * <p>Prices are known of the best matches only, sizes and reductions of none.
 */
@Singleton
class WordsInMemory {

    private static final TypeReference<WordsPage> WORDS = new TypeReference<>() {};

    /** How many of Shopify's own findings are ranked. */
    private static final int CANDIDATES = 50;

    /** What merchants write on what is reduced, whatever the shopper's language. */
    private static final String REDUCED = "sale";

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Cards cards;
    private final CatalogueConfig config;
    private final Clock clock;

    @Inject
    WordsInMemory(
            Shelves shelves,
            Asking asking,
            CatalogueQueries queries,
            Cards cards,
            CatalogueConfig config) {
        this(shelves, asking, queries, cards, config, Clock.systemUTC());
    }

    WordsInMemory(
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

    /** Best match first. */
    Uni<View<List<ProductId>>> find(StoreId store, SearchRequest request) {
        return byHandle(store, request)
                .chain(view -> Sight.then(view, ids -> or(ids, () -> byWords(store, request))))
                .chain(view -> Sight.then(view, ids -> or(ids, () -> byCode(store, request))));
    }

    private static Uni<View<List<ProductId>>> or(
            List<ProductId> ids, Supplier<Uni<View<List<ProductId>>>> next) {
        return ids.isEmpty() ? next.get() : Sight.now(new View.Seen<>(ids));
    }

    private Uni<View<List<ProductId>>> byHandle(StoreId store, SearchRequest request) {
        return request.handle()
                .map(handle -> exactly(store, SearchSyntax.handle(handle)))
                .orElseGet(() -> Sight.now(new View.Seen<>(List.of())));
    }

    /** Asked for last: most of what looks like a code is a word. */
    private Uni<View<List<ProductId>>> byCode(StoreId store, SearchRequest request) {
        return request.codes().isEmpty()
                ? Sight.now(new View.Seen<>(List.of()))
                : exactly(
                        store, SearchSyntax.codes(List.of(request.whole().strip().split("\\s+"))));
    }

    private Uni<View<List<ProductId>>> exactly(StoreId store, String query) {
        return asking.shopify(store, Asking.always(to -> queries.search(to, query, CANDIDATES)))
                .map(view -> Sight.map(view, this::visible));
    }

    private List<ProductId> visible(WordsPage page) {
        return Searchable.entries(page.products().nodes(), clock.instant()).stream()
                .map(Searchable.Entry::product)
                .toList();
    }

    /** A reduction is known only by what the merchant called it. */
    private Uni<View<List<ProductId>>> byWords(StoreId store, SearchRequest request) {
        var filters = request.filters();
        var named = SearchWords.of(request.words() + (filters.onSale() ? " " + REDUCED : ""));
        var words = named.isEmpty() ? SearchWords.of(request.whole()) : named;
        return words.isEmpty()
                ? Sight.now(new View.Seen<>(List.of()))
                : searchable(store)
                        .chain(view -> ranked(store, words, view))
                        .chain(view -> Sight.then(view, ids -> filtered(store, ids, filters)));
    }

    private Uni<View<List<ProductId>>> filtered(
            StoreId store, List<ProductId> ids, SearchFilters filters) {
        var cheapest = filters.order() == SearchFilters.Order.CHEAPEST;
        var priced = filters.least().isPresent() || filters.most().isPresent();
        return ids.isEmpty() || !cheapest && !priced && !filters.inStock()
                ? Sight.now(new View.Seen<>(ids))
                : allCards(store, List.of(), ids)
                        .map(view -> Sight.map(view, found -> fitting(found, filters, cheapest)));
    }

    private static List<ProductId> fitting(
            List<ProductCard> cards, SearchFilters filters, boolean cheapest) {
        Comparator<ProductCard> price = Comparator.comparing(card -> card.price().amount());
        return cards.stream()
                .filter(card -> filters.admits(card.price().amount()))
                .filter(card -> card.available() || !filters.inStock())
                .sorted(cheapest ? price : (one, other) -> 0)
                .map(ProductCard::product)
                .toList();
    }

    private Uni<View<List<ProductCard>>> allCards(
            StoreId store, List<ProductCard> before, List<ProductId> ids) {
        var now = ids.subList(0, Math.min(CatalogueQueries.CARDS, ids.size()));
        var later = ids.subList(now.size(), ids.size());
        return cards.of(store, now)
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        found -> {
                                            var all = new ArrayList<>(before);
                                            all.addAll(found);
                                            return later.isEmpty()
                                                    ? Sight.now(new View.Seen<>(all))
                                                    : allCards(store, all, later);
                                        }));
    }

    private Uni<View<List<ProductId>>> ranked(
            StoreId store, SearchWords words, View<Searchable> view) {
        return view instanceof View.Seen<Searchable>(var searchable) && searchable.whole()
                ? Sight.now(new View.Seen<>(searchable.find(words)))
                : searchedByShopify(store, words);
    }

    private Uni<View<List<ProductId>>> searchedByShopify(StoreId store, SearchWords words) {
        var query = SearchSyntax.anyOf(words.beginnings());
        return asking.shopify(store, Asking.always(to -> queries.search(to, query, CANDIDATES)))
                .map(view -> Sight.map(view, page -> best(page, words)));
    }

    private List<ProductId> best(WordsPage page, SearchWords words) {
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
