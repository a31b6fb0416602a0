package app.tendero.catalogue;

import app.tendero.catalogue.search.Found;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.View;
import app.tendero.kernel.Market;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.MarketQueries.Range;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches for who pays other money: "under 50" is theirs. The index knows the store's own prices,
 * so it is asked with limits turned into these and drawn wider, by what the best sellers cost here
 * and there; the market's own prices then say which of the found ones are meant.
 */
@Singleton
class MarketSearch {

    /** A merchant may set a price of its own for a market; it is seldom further off than this. */
    private static final BigDecimal SLACK = new BigDecimal("1.5");

    private final Search search;
    private final MarketPrices prices;
    private final ProductLists lists;

    MarketSearch(Search search, MarketPrices prices, ProductLists lists) {
        this.search = search;
        this.prices = prices;
        this.lists = lists;
    }

    Uni<View<Findings>> page(
            StoreId store, Market market, String text, int number, boolean inStock) {
        var request = SearchRequest.of(text);
        var filters = request.filters();
        if (filters.least().isEmpty() && filters.most().isEmpty()) {
            return search.page(store, text, number, inStock)
                    .chain(
                            view ->
                                    Sight.then(
                                            view, found -> prices.findings(store, market, found)));
        }
        var asked = new Asked(store, market, request, text, number, inStock);
        return rate(store, market).chain(rate -> found(asked, rate));
    }

    private record Asked(
            StoreId store,
            Market market,
            SearchRequest request,
            String text,
            int number,
            boolean inStock) {}

    private Uni<View<Findings>> found(Asked asked, Optional<BigDecimal> rate) {
        var wide = with(asked.request(), wide(asked.request().filters(), rate));
        var key = new ShelfKey.Searched(asked.text(), Optional.of(asked.market()));
        return search.found(asked.store(), wide, key)
                .chain(view -> Sight.then(view, found -> page(asked, found)));
    }

    /** What only comes close is shown as it was found. */
    private Uni<View<Findings>> page(Asked asked, Found found) {
        return page(asked, found, !found.near())
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        page ->
                                                isNothing(page) && !found.products().isEmpty()
                                                        ? page(asked, found, false)
                                                                .map(v -> findings(v, found, true))
                                                        : Sight.now(
                                                                new View.Seen<>(
                                                                        new Findings(
                                                                                page,
                                                                                found.meant(),
                                                                                found.near())))));
    }

    private static boolean isNothing(Page<ProductCard> page) {
        return page.items().isEmpty() && page.number() == 1;
    }

    private static View<Findings> findings(
            View<Page<ProductCard>> view, Found found, boolean near) {
        return Sight.map(view, page -> new Findings(page, found.meant(), near));
    }

    /**
     * @param exact whether the market's price must be within what was asked
     */
    private Uni<View<Page<ProductCard>>> page(Asked asked, Found found, boolean exact) {
        return Pages.page(
                asked.number(),
                after ->
                        search.stretch(asked.store(), found.products(), after)
                                .chain(
                                        view ->
                                                Sight.then(
                                                        view, block -> priced(asked, block, exact)))
                                .map(view -> Cards.inStock(view, asked.inStock())));
    }

    private Uni<View<Block<ProductCard>>> priced(
            Asked asked, Block<ProductCard> block, boolean exact) {
        var filters = asked.request().filters();
        return prices.ranges(
                        asked.store(),
                        asked.market(),
                        block.items().stream().map(ProductCard::product).toList())
                .map(
                        view ->
                                Sight.map(
                                        view,
                                        ranges -> {
                                            var meant =
                                                    exact
                                                            ? within(block.items(), ranges, filters)
                                                            : block.items();
                                            return new Block<>(
                                                    MarketPrices.priced(meant, ranges),
                                                    block.next());
                                        }));
    }

    private static List<ProductCard> within(
            List<ProductCard> cards, Map<ProductId, Range> ranges, SearchFilters filters) {
        return cards.stream()
                .filter(
                        card -> {
                            var range = ranges.get(card.product());
                            return range != null
                                    && filters.least()
                                            .filter(l -> range.high().amount().compareTo(l) < 0)
                                            .isEmpty()
                                    && filters.most()
                                            .filter(m -> range.low().amount().compareTo(m) > 0)
                                            .isEmpty();
                        })
                .toList();
    }

    /** In the store's own money; without limits where nobody knows what that is. */
    private static SearchFilters wide(SearchFilters filters, Optional<BigDecimal> rate) {
        return new SearchFilters(
                filters.least().flatMap(l -> rate.map(r -> divided(l, r.multiply(SLACK)))),
                filters.most().flatMap(m -> rate.map(r -> divided(m, r).multiply(SLACK))),
                filters.sizes(),
                filters.onSale(),
                filters.inStock(),
                filters.order());
    }

    private static SearchRequest with(SearchRequest request, SearchFilters filters) {
        return new SearchRequest(
                request.words(), request.whole(), filters, request.codes(), request.handle());
    }

    /** What one unit of the store's money comes to there, by the first page of best sellers. */
    private Uni<Optional<BigDecimal>> rate(StoreId store, Market market) {
        return lists.bestSellers(store, 1, false)
                .chain(
                        view ->
                                view instanceof View.Seen<Page<ProductCard>>(var page)
                                        ? rate(store, market, page.items())
                                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<BigDecimal>> rate(StoreId store, Market market, List<ProductCard> cards) {
        return prices.cards(store, market, cards)
                .map(
                        view ->
                                view instanceof View.Seen<List<ProductCard>>(var there)
                                                && there.size() == cards.size()
                                        ? rate(cards, there)
                                        : Optional.empty());
    }

    private static Optional<BigDecimal> rate(List<ProductCard> here, List<ProductCard> there) {
        var own = sum(here);
        var other = sum(there);
        return own.signum() > 0 && other.signum() > 0
                ? Optional.of(divided(other, own))
                : Optional.empty();
    }

    private static BigDecimal sum(List<ProductCard> cards) {
        return cards.stream()
                .map(card -> card.price().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divided(BigDecimal amount, BigDecimal by) {
        return amount.divide(by, 8, RoundingMode.HALF_UP);
    }
}
