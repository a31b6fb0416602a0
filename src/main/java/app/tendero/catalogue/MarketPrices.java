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
import jakarta.inject.Singleton;
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
 * per market: in memory and in Redis, for as long as anything of the catalogue is, and gone with
 * the news of a product.
 *
 * <p>What has no price there is not shown; where prices cannot be had nothing is, because a price
 * of somewhere else would be a wrong one.
 */
@Singleton
class MarketPrices {

    private final Shelves shelves;
    private final Asking asking;
    private final MarketQueries queries;
    private final SharedShelf shared;

    MarketPrices(Shelves shelves, Asking asking, MarketQueries queries) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.shared = asking.shelf();
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
        var pricing =
                new Pricing<ProductId, Range>(
                        name("range", market),
                        PriceText.RANGE,
                        id -> new ShelfKey.MarketRange(market, id),
                        (shop, ids) -> queries.ranges(shop, market, ids));
        return seen(store, products, pricing, false);
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
        var pricing =
                new Pricing<VariantId, Price>(
                        name("price", market),
                        PriceText.PRICE,
                        id -> new ShelfKey.MarketPrice(market, id),
                        (shop, ids) -> queries.prices(shop, market, ids));
        return seen(store, variants, pricing, fresh);
    }

    private static String name(String what, Market market) {
        return what + ":" + market.country() + ":" + market.currency() + ":";
    }

    /** What is on the shelf, and of the rest what others or Shopify tell. */
    private <I, P> Uni<View<Map<I, P>>> seen(
            StoreId store, List<I> wanted, Pricing<I, P> pricing, boolean fresh) {
        var look = new Look<>(store, shared.version(store), shelves.place(store), pricing);
        var known = fresh ? new HashMap<I, P>() : onShelf(look, wanted);
        var unknown = wanted.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        return unknown.isEmpty() || fresh
                ? asked(look, unknown, 0, known)
                : sharedOf(look, unknown)
                        .chain(
                                found -> {
                                    known.putAll(found);
                                    return asked(look, without(unknown, found), 0, known);
                                });
    }

    private static <I> List<I> without(List<I> ids, Map<I, ?> known) {
        return ids.stream().filter(id -> !known.containsKey(id)).toList();
    }

    private <I, P> HashMap<I, P> onShelf(Look<I, P> look, List<I> wanted) {
        var known = new HashMap<I, P>();
        for (var id : wanted) {
            if (shelves.peek(look.store(), look.key(id)).orElse(null)
                    instanceof View.Seen<P>(var price)) {
                known.put(id, price);
            }
        }
        return known;
    }

    /** What other replicas asked lately; here it counts no longer than there. */
    private <I, P> Uni<Map<I, P>> sharedOf(Look<I, P> look, List<I> unknown) {
        var names = unknown.stream().map(look::name).toList();
        return shared.get(look.store(), look.version(), names)
                .map(
                        kept -> {
                            var found = new HashMap<I, P>();
                            for (var id : unknown) {
                                Optional.ofNullable(kept.get(look.name(id)))
                                        .ifPresent(text -> take(look, id, text, found));
                            }
                            return found;
                        });
    }

    private static <I, P> void take(Look<I, P> look, I id, SharedShelf.Kept kept, Map<I, P> found) {
        look.pricing()
                .text()
                .read(kept.text())
                .ifPresent(
                        price -> {
                            look.place().keep(look.key(id), price, kept.left());
                            found.put(id, price);
                        });
    }

    /** Asks Shopify for as many at a time as it may. */
    private <I, P> Uni<View<Map<I, P>>> asked(
            Look<I, P> look, List<I> ids, int from, Map<I, P> known) {
        if (from >= ids.size()) {
            return Sight.now(new View.Seen<>(known));
        }
        var to = Math.min(ids.size(), from + MarketQueries.IDS);
        var some = ids.subList(from, to);
        return asking.shopify(
                        look.store(),
                        Asking.always(shop -> look.pricing().question().apply(shop, some)))
                .call(view -> keep(look, view))
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        found -> {
                                            known.putAll(found);
                                            return asked(look, ids, to, known);
                                        }));
    }

    private <I, P> Uni<Void> keep(Look<I, P> look, View<Map<I, P>> view) {
        if (!(view instanceof View.Seen<Map<I, P>>(var found))) {
            return Uni.createFrom().voidItem();
        }
        var texts = new HashMap<String, String>();
        found.forEach(
                (id, price) -> {
                    look.place().keep(look.key(id), price);
                    texts.put(look.name(id), look.pricing().text().written(price));
                });
        return shared.put(look.store(), look.version(), texts);
    }

    /**
     * How a kind of price is asked for and kept.
     *
     * @param name before the id, where the replicas share it
     */
    private record Pricing<I, P>(
            String name,
            PriceText<P> text,
            Function<I, ShelfKey<P>> key,
            BiFunction<Store, List<I>, Uni<ShopifyAnswer<Map<I, P>>>> question) {}

    /**
     * One look, and where that may be kept which it finds: as the catalogue stood when it began.
     */
    private record Look<I, P>(
            StoreId store, long version, Shelves.Place place, Pricing<I, P> pricing) {

        ShelfKey<P> key(I id) {
            return pricing.key().apply(id);
        }

        String name(I id) {
            return pricing.name() + id;
        }
    }
}
