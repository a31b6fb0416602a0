package app.tendero.catalogue;

import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.CollectionShelf;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.Variant;
import app.tendero.conversation.View;
import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.MarketQueries;
import app.tendero.shopify.MarketQueries.Price;
import app.tendero.shopify.MarketQueries.Range;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts the prices of a shopper's market upon what was seen of the catalogue. Everything else, what
 * there is and how many are left, is the same everywhere, so that only prices are asked and kept
 * per market: for as long as anything of the catalogue is, and gone with the news of a product.
 *
 * <p>What has no price there is not shown; where prices cannot be had nothing is, because a price
 * of somewhere else would be a wrong one.
 */
@ApplicationScoped
class MarketPrices {

    private final Shelves shelves;
    private final Asking asking;
    private final MarketQueries queries;

    MarketPrices(Shelves shelves, Asking asking, MarketQueries queries) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
    }

    /** The same view at the market's prices. */
    Uni<? extends View<?>> upon(StoreId store, Market market, CatalogueNeed<?> need, View<?> view) {
        if (!(view instanceof View.Seen<?>(var value))) {
            return Uni.createFrom().item(view);
        }
        var fresh = need instanceof CatalogueNeed.CartVariants cart && cart.fresh();
        return switch (value) {
            case Product product -> product(store, market, product);
            case CollectionShelf shelf ->
                    page(store, market, shelf.products())
                            .map(v -> Sight.map(v, it -> new CollectionShelf(shelf.title(), it)));
            case Findings found -> findings(store, market, found);
            case Page<?> page -> pageOf(store, market, page);
            case List<?> sold -> sold(store, market, sold, fresh);
            default -> Uni.createFrom().item(view);
        };
    }

    Uni<View<Findings>> findings(StoreId store, Market market, Findings found) {
        return page(store, market, found.products())
                .map(view -> Sight.map(view, it -> new Findings(it, found.meant(), found.near())));
    }

    /** A page of collections has no prices. */
    private Uni<? extends View<?>> pageOf(StoreId store, Market market, Page<?> page) {
        var cards = new ArrayList<ProductCard>();
        for (var item : page.items()) {
            if (item instanceof ProductCard card) {
                cards.add(card);
            }
        }
        return cards.isEmpty()
                ? Uni.createFrom().item(new View.Seen<>(page))
                : page(store, market, new Page<>(cards, page.number(), page.more()));
    }

    private Uni<View<Page<ProductCard>>> page(
            StoreId store, Market market, Page<ProductCard> page) {
        return cards(store, market, page.items())
                .map(
                        view ->
                                Sight.map(
                                        view,
                                        cards -> new Page<>(cards, page.number(), page.more())));
    }

    /** In the order given. */
    Uni<View<List<ProductCard>>> cards(StoreId store, Market market, List<ProductCard> cards) {
        return ranges(store, market, cards.stream().map(ProductCard::product).toList())
                .map(view -> Sight.map(view, ranges -> priced(cards, ranges)));
    }

    static List<ProductCard> priced(List<ProductCard> cards, Map<ProductId, Range> ranges) {
        var priced = new ArrayList<ProductCard>();
        for (var card : cards) {
            var range = ranges.get(card.product());
            if (range != null) {
                priced.add(
                        new ProductCard(
                                card.product(),
                                card.title(),
                                range.low(),
                                !range.low().sameAs(range.high()),
                                card.available(),
                                card.left(),
                                card.onlyVariant()));
            }
        }
        return priced;
    }

    /** What products cost there, the cheapest variant and the dearest. */
    Uni<View<Map<ProductId, Range>>> ranges(
            StoreId store, Market market, List<ProductId> products) {
        return seen(
                store,
                products,
                id -> new ShelfKey.MarketRange(market, id),
                (shop, ids) -> queries.ranges(shop, market, ids),
                false);
    }

    private Uni<View<Product>> product(StoreId store, Market market, Product product) {
        return prices(store, market, product.variants().stream().map(Variant::id).toList(), false)
                .map(view -> Sight.read(view, prices -> priced(product, prices)));
    }

    private static View<Product> priced(Product product, Map<VariantId, Price> prices) {
        var variants =
                product.variants().stream().flatMap(v -> priced(v, prices).stream()).toList();
        return variants.isEmpty()
                ? new View.Missing<>()
                : new View.Seen<>(
                        new Product(
                                product.id(),
                                product.title(),
                                product.description(),
                                product.image(),
                                product.options(),
                                variants));
    }

    /**
     * @param found the view of a cart's variants
     */
    private Uni<? extends View<?>> sold(
            StoreId store, Market market, List<?> found, boolean fresh) {
        var sold = new ArrayList<SoldVariant>();
        for (var one : found) {
            sold.add((SoldVariant) one); // no other need is answered with a list
        }
        var ids = sold.stream().map(one -> one.variant().id()).toList();
        return prices(store, market, ids, fresh)
                .map(view -> Sight.map(view, prices -> sold(sold, prices)));
    }

    private static List<SoldVariant> sold(List<SoldVariant> sold, Map<VariantId, Price> prices) {
        var priced = new ArrayList<SoldVariant>();
        for (var one : sold) {
            priced(one.variant(), prices)
                    .ifPresent(
                            variant ->
                                    priced.add(
                                            new SoldVariant(
                                                    one.product(), one.productTitle(), variant)));
        }
        return priced;
    }

    private static Optional<Variant> priced(Variant variant, Map<VariantId, Price> prices) {
        return Optional.ofNullable(prices.get(variant.id()))
                .map(
                        price ->
                                new Variant(
                                        variant.id(),
                                        variant.choices(),
                                        price.price(),
                                        price.compareAt().filter(before -> isMore(before, price)),
                                        variant.available(),
                                        variant.left(),
                                        variant.sku()));
    }

    private static boolean isMore(Money before, Price price) {
        return before.amount().compareTo(price.price().amount()) > 0;
    }

    private Uni<View<Map<VariantId, Price>>> prices(
            StoreId store, Market market, List<VariantId> variants, boolean fresh) {
        return seen(
                store,
                variants,
                id -> new ShelfKey.MarketPrice(market, id),
                (shop, ids) -> queries.prices(shop, market, ids),
                fresh);
    }

    /** What is on the shelf, and of the rest what Shopify tells; asks for as many as it may. */
    private <I, P> Uni<View<Map<I, P>>> seen(
            StoreId store,
            List<I> wanted,
            Function<I, ShelfKey<P>> key,
            BiFunction<Store, List<I>, Uni<ShopifyAnswer<Map<I, P>>>> question,
            boolean fresh) {
        var known = new HashMap<I, P>();
        if (!fresh) {
            for (var id : wanted) {
                if (shelves.peek(store, key.apply(id)).orElse(null)
                        instanceof View.Seen<P>(var price)) {
                    known.put(id, price);
                }
            }
        }
        var unknown = wanted.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        return asked(store, unknown, 0, key, question, known);
    }

    private <I, P> Uni<View<Map<I, P>>> asked(
            StoreId store,
            List<I> ids,
            int from,
            Function<I, ShelfKey<P>> key,
            BiFunction<Store, List<I>, Uni<ShopifyAnswer<Map<I, P>>>> question,
            Map<I, P> known) {
        if (from >= ids.size()) {
            return Sight.now(new View.Seen<>(known));
        }
        var to = Math.min(ids.size(), from + MarketQueries.IDS);
        return asking.shopify(
                        store, Asking.always(shop -> question.apply(shop, ids.subList(from, to))))
                .invoke(view -> keep(store, key, view))
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        found -> {
                                            known.putAll(found);
                                            return asked(store, ids, to, key, question, known);
                                        }));
    }

    private <I, P> void keep(StoreId store, Function<I, ShelfKey<P>> key, View<Map<I, P>> view) {
        if (view instanceof View.Seen<Map<I, P>>(var found)) {
            found.forEach((id, price) -> shelves.keep(store, key.apply(id), price));
        }
    }
}
