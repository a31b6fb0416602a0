package app.tendero.conversation.story;

import app.tendero.conversation.AnswerNeed;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionShelf;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.Fold;
import app.tendero.conversation.IntentNeed;
import app.tendero.conversation.Need;
import app.tendero.conversation.OrderNeed;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.ScheduleNeed;
import app.tendero.conversation.SearchFields;
import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.TicketNeed;
import app.tendero.conversation.Variant;
import app.tendero.conversation.View;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The shop of a story: what the shelf lines put there, looked at the way the catalogue does. */
final class Shop {

    private final Shelf shelf;
    private final Purchases purchases;
    private final Desk desk;
    private final Reported reported;
    private final Optional<Market> market;
    private final BigDecimal rate;
    private final Model model;

    /** At the store's own prices. */
    Shop(Shelf shelf, Purchases purchases, Desk desk) {
        this(shelf, purchases, new Reported(), desk, Optional.empty(), BigDecimal.ONE, new Model());
    }

    /**
     * @param market whose prices are shown, and at which rate; empty for the store's own
     */
    Shop(
            Shelf shelf,
            Purchases purchases,
            Reported reported,
            Desk desk,
            Optional<Market> market,
            BigDecimal rate,
            Model model) {
        this.model = model;
        this.reported = reported;
        this.shelf = shelf;
        this.purchases = purchases;
        this.desk = desk;
        this.market = market;
        this.rate = rate;
    }

    private List<Product> goods() {
        return goods(shelf.products());
    }

    private List<Product> goods(List<Product> products) {
        return market.isEmpty() ? products : products.stream().map(this::there).toList();
    }

    private Product there(Product product) {
        return new Product(
                product.id(),
                product.title(),
                product.description(),
                product.image(),
                product.options(),
                product.variants().stream().map(this::there).toList());
    }

    private Variant there(Variant variant) {
        return new Variant(
                variant.id(),
                variant.choices(),
                there(variant.price()),
                variant.compareAt().map(this::there),
                variant.available(),
                variant.left(),
                variant.sku());
    }

    private Money there(Money price) {
        return new Money(
                price.amount().multiply(rate).setScale(2, RoundingMode.HALF_UP),
                market.orElseThrow().currency());
    }

    View<?> look(Need<?> need) {
        return switch (need) {
            case CatalogueNeed<?> catalogue ->
                    shelf.down() ? new View.Unavailable<>("the shelf is down") : look(catalogue);
            case OrderNeed<?> order -> purchases.look(order);
            case AnswerNeed<?> answer -> desk.look(answer);
            case ScheduleNeed<?> schedule -> desk.look(schedule);
            case IntentNeed asked -> model.look(asked);
            case TicketNeed<?> ticket -> reported.look(ticket);
        };
    }

    private View<?> look(CatalogueNeed<?> need) {
        return switch (need) {
            case CatalogueNeed.Collections(var page) -> seen(page(collections(), page));
            case CatalogueNeed.ChosenCollections(var chosen, var page) ->
                    seen(page(chosen(chosen), page));
            case CatalogueNeed.CollectionProducts(var id, var page, var inStock) ->
                    collection(id, page, inStock);
            case CatalogueNeed.BestSellers(var page, var inStock) ->
                    seen(page(cards(goods(), inStock), page));
            case CatalogueNeed.ProductSearch(var words, var page, var inStock) ->
                    seen(found(words, page, inStock));
            case CatalogueNeed.Alike(var id, var inStock) ->
                    seen(page(cards(beside(id), inStock), 1));
            case CatalogueNeed.GoesWith(var id, var inStock) ->
                    seen(page(cards(beside(id), inStock), 1));
            case CatalogueNeed.OneProduct(var id) ->
                    or(goods().stream().filter(p -> p.id().equals(id)).findFirst());
            case CatalogueNeed.ProductOfVariant(var id) -> or(of(id));
            case CatalogueNeed.ProductOfRetailerId(var id) -> or(ofRetailer(id));
            case CatalogueNeed.CartVariants(var ids, var fresh) ->
                    seen(ids.stream().flatMap(id -> sold(id).stream()).toList());
        };
    }

    private static <T> View<T> seen(T value) {
        return new View.Seen<>(value);
    }

    private static <T> View<T> or(Optional<T> value) {
        return value.<View<T>>map(View.Seen::new).orElseGet(View.Missing::new);
    }

    private static <T> Page<T> page(List<T> all, int number) {
        var size = CatalogueNeed.PAGE_SIZE;
        var from = Math.min((number - 1) * size, all.size());
        var to = Math.min(from + size, all.size());
        return new Page<>(all.subList(from, to), number, to < all.size());
    }

    private List<CollectionCard> collections() {
        return shelf.collections().stream()
                .map(c -> new CollectionCard(c.id(), c.title(), shelf.in(c.id()).size()))
                .toList();
    }

    private List<CollectionCard> chosen(List<CollectionId> ids) {
        return ids.stream()
                .flatMap(id -> collections().stream().filter(c -> c.collection().equals(id)))
                .toList();
    }

    private View<?> collection(CollectionId id, int page, boolean inStock) {
        return or(
                shelf.collections().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .map(
                                c ->
                                        new CollectionShelf(
                                                c.title(),
                                                page(cards(goods(shelf.in(id)), inStock), page))));
    }

    /** As the catalogue finds them: best match first, in the shop's order where they are equal. */
    private Findings found(String text, int page, boolean inStock) {
        var request = SearchRequest.of(text);
        var words = SearchWords.of(request.words());
        var named =
                goods().stream()
                        .filter(product -> words.isEmpty() || score(words, product) > 0)
                        .sorted(Comparator.comparing(product -> -score(words, product)))
                        .toList();
        var filtered = named.stream().filter(p -> fits(request.filters(), p)).toList();
        var near = filtered.isEmpty() && !named.isEmpty() && !words.isEmpty();
        return new Findings(
                page(cards(near ? named : filtered, inStock), page), meant(words), near);
    }

    private static boolean fits(SearchFilters filters, Product product) {
        return product.variants().stream()
                .anyMatch(
                        v ->
                                filters.admits(v.price().amount())
                                        && (!filters.onSale() || v.compareAt().isPresent())
                                        && (filters.sizes().isEmpty()
                                                || v.choices().stream()
                                                        .map(choice -> Fold.words(choice, 50))
                                                        .anyMatch(filters.sizes()::contains)));
    }

    /** The words as the shop writes them, where one is only nearly so. */
    private Optional<String> meant(SearchWords words) {
        var better = words.words().stream().map(this::known).toList();
        return better.equals(words.words())
                ? Optional.empty()
                : Optional.of(String.join(" ", better));
    }

    private String known(String typed) {
        var titles =
                goods().stream()
                        .flatMap(p -> List.of(Fold.words(p.title(), 200).split(" ")).stream())
                        .distinct()
                        .toList();
        return titles.stream().anyMatch(word -> SearchWords.likeness(typed, word) >= 50)
                ? typed
                : titles.stream()
                        .filter(word -> SearchWords.likeness(typed, word) > 0)
                        .findFirst()
                        .orElse(typed);
    }

    private static int score(SearchWords words, Product product) {
        if (words.isEmpty()) {
            return 0;
        }
        var options = product.options().stream().flatMap(o -> o.values().stream()).toList();
        return words.score(
                SearchFields.of(
                        product.title(), "", List.of(), "", options, product.description()));
    }

    /** What stands in one collection is alike, and goes together. */
    private List<Product> beside(ProductId id) {
        return shelf.collections().stream()
                .filter(c -> c.products().contains(id))
                .flatMap(c -> goods(shelf.in(c.id())).stream())
                .filter(p -> !p.id().equals(id))
                .distinct()
                .toList();
    }

    private Optional<Product> of(VariantId id) {
        return goods().stream().filter(p -> p.variant(id).isPresent()).findFirst();
    }

    private Optional<Product> ofRetailer(String id) {
        return goods().stream()
                .filter(
                        p ->
                                p.variants().stream()
                                        .anyMatch(
                                                v ->
                                                        v.id().toString().equals(id)
                                                                || v.sku().equals(Optional.of(id))))
                .findFirst();
    }

    private Optional<SoldVariant> sold(VariantId id) {
        return of(id).map(p -> new SoldVariant(p.id(), p.title(), p.variant(id).orElseThrow()));
    }

    private static List<ProductCard> cards(List<Product> products, boolean inStock) {
        return products.stream()
                .map(Shop::card)
                .filter(card -> card.available() || !inStock)
                .toList();
    }

    private static ProductCard card(Product product) {
        var variants = product.variants();
        var least =
                variants.stream()
                        .map(Variant::price)
                        .min(Comparator.comparing(price -> price.amount()))
                        .orElseThrow();
        var counted = variants.stream().allMatch(v -> v.left().isPresent());
        var left =
                counted
                        ? OptionalInt.of(variants.stream().mapToInt(v -> v.left().orElse(0)).sum())
                        : OptionalInt.empty();
        return new ProductCard(
                product.id(),
                product.title(),
                least,
                variants.stream().anyMatch(v -> !v.price().sameAs(least)),
                variants.stream().anyMatch(Variant::available),
                left,
                variants.size() == 1 ? Optional.of(variants.getFirst().id()) : Optional.empty());
    }
}
