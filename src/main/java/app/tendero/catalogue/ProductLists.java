package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Mirror;
import app.tendero.catalogue.search.SearchIndex;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionShelf;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.View;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.shopify.CatalogueNodes.PageInfo;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.CatalogueQueries.Order;
import app.tendero.shopify.GlobalId;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows the products of a collection and the best sellers. */
@Singleton
class ProductLists {

    /** What merchants call a collection of best sellers; the order in it is then theirs. */
    private static final List<String> BEST_SELLING =
            List.of("best-sellers", "bestsellers", "best-selling");

    private static final TypeReference<Connection<CardNode>> CARDS = new TypeReference<>() {};
    private static final TypeReference<Connection<IdNode>> IDS = new TypeReference<>() {};

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Mirror mirror;
    private final CollectionLists collections;
    private final Cards cards;
    private final SearchIndex index;

    ProductLists(
            Shelves shelves,
            Asking asking,
            CatalogueQueries queries,
            Mirror mirror,
            CollectionLists collections,
            Cards cards,
            SearchIndex index) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.mirror = mirror;
        this.collections = collections;
        this.cards = cards;
        this.index = index;
    }

    Uni<View<CollectionShelf>> ofCollection(
            StoreId store, CollectionId collection, int number, boolean inStock) {
        return collections
                .one(store, collection)
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        shown -> shelf(store, shown.card(), number, inStock)));
    }

    private Uni<View<CollectionShelf>> shelf(
            StoreId store, CollectionCard shown, int number, boolean inStock) {
        return page(store, listOf(shown, Order.COLLECTION_DEFAULT), number, inStock)
                .map(view -> Sight.map(view, page -> new CollectionShelf(shown.title(), page)));
    }

    /**
     * A mirrored store has its sales counted. Before there are any, only the Storefront API knows
     * what sells best in the whole shop. Without a token for it we show the merchant's collection
     * of best sellers, else the best selling of the largest collection, else the newest products.
     */
    Uni<View<Page<ProductCard>>> bestSellers(StoreId store, int number, boolean inStock) {
        return page(store, new ProductList.BestSellers(), number, inStock)
                .chain(
                        view ->
                                tellsNothing(view)
                                        ? nextBestSellers(store, number, inStock)
                                        : Sight.now(view));
    }

    private Uni<View<Page<ProductCard>>> nextBestSellers(
            StoreId store, int number, boolean inStock) {
        return collections
                .first(store)
                .chain(
                        view ->
                                Sight.then(
                                        view,
                                        shown ->
                                                page(
                                                        store,
                                                        likeBestSellers(shown),
                                                        number,
                                                        inStock)));
    }

    private static ProductList likeBestSellers(List<Shown> collections) {
        return collections.stream()
                .filter(shown -> BEST_SELLING.contains(shown.handle()))
                .findFirst()
                .map(shown -> listOf(shown.card(), Order.COLLECTION_DEFAULT))
                .or(() -> largest(collections).map(card -> listOf(card, Order.BEST_SELLING)))
                .orElseGet(ProductList.Newest::new);
    }

    private static Optional<CollectionCard> largest(List<Shown> collections) {
        return collections.stream()
                .map(Shown::card)
                .max(Comparator.comparingInt(CollectionCard::products));
    }

    private static ProductList listOf(CollectionCard card, Order order) {
        return new ProductList.OfCollection(card.collection(), order);
    }

    /** An empty list says only that nothing is published where the token looks. */
    private static boolean tellsNothing(View<Page<ProductCard>> view) {
        return switch (view) {
            case View.Seen<Page<ProductCard>>(var page) ->
                    page.items().isEmpty() && page.number() == 1;
            case View.Missing<Page<ProductCard>> missing -> true;
            case View.Unavailable<Page<ProductCard>> unavailable -> true;
        };
    }

    private Uni<View<Page<ProductCard>>> page(
            StoreId store, ProductList list, int number, boolean inStock) {
        return Pages.page(
                number,
                after -> block(store, list, after).map(view -> Cards.inStock(view, inStock)));
    }

    private Uni<View<Block<ProductCard>>> block(
            StoreId store, ProductList list, Optional<String> after) {
        return shelves.see(store, new ShelfKey.Cards(list, after), () -> asked(store, list, after));
    }

    private Uni<View<Block<ProductCard>>> asked(
            StoreId store, ProductList list, Optional<String> after) {
        return switch (list) {
            case ProductList.OfCollection(var id, var order) ->
                    inCollection(store, id, order, after);
            case ProductList.Newest newest -> newest(store, after);
            case ProductList.BestSellers bestSellers -> bestSelling(store, after);
        };
    }

    private Uni<View<Block<ProductCard>>> inCollection(
            StoreId store, CollectionId id, Order order, Optional<String> after) {
        var place = shelves.place(store);
        return asking.sharing(
                        store,
                        "collection:" + id + ":" + order + ":" + after.orElse(""),
                        CARDS,
                        () -> mirrored(store, id, order, after),
                        Asking.unlessBegunHere(
                                after, to -> queries.collectionProducts(to, id, order, after)))
                .map(view -> Sight.map(view, page -> read(place, page)));
    }

    /** What sells best, nobody but Shopify knows. */
    private Uni<Optional<Connection<CardNode>>> mirrored(
            StoreId store, CollectionId id, Order order, Optional<String> after) {
        return switch (order) {
            case COLLECTION_DEFAULT -> mirror.collectionProducts(store, id, after);
            case BEST_SELLING -> Uni.createFrom().item(Optional.empty());
        };
    }

    private Uni<View<Block<ProductCard>>> newest(StoreId store, Optional<String> after) {
        var place = shelves.place(store);
        return asking.sharing(
                        store,
                        "newest:" + after.orElse(""),
                        CARDS,
                        () -> mirror.newest(store, after),
                        Asking.unlessBegunHere(
                                after, Asking.always(to -> queries.newest(to, after))))
                .map(view -> Sight.map(view, page -> read(place, page)));
    }

    /** Missing, and kept so for a while, where the Storefront API cannot be asked. */
    private Uni<View<Block<ProductCard>>> bestSelling(StoreId store, Optional<String> after) {
        return asking.sharing(
                        store,
                        "best-sellers:" + after.orElse(""),
                        IDS,
                        () -> counted(store, after),
                        Asking.unlessBegunHere(after, to -> queries.bestSellers(to, after)))
                .map(ProductLists::orMissing)
                .chain(view -> Sight.then(view, page -> cardsOf(store, page)));
    }

    /** By our own count; who began with Shopify's order goes on in it. */
    private Uni<Optional<Connection<IdNode>>> counted(StoreId store, Optional<String> after) {
        return after.isPresent() && !Mirror.began(after)
                ? Uni.createFrom().item(Optional.empty())
                : index.bestSellers(store)
                        .map(sold -> sold.map(ids -> stretch(ids, after)))
                        .onFailure()
                        .recoverWithItem(Optional.empty());
    }

    private static Connection<IdNode> stretch(List<ProductId> ids, Optional<String> after) {
        var from = Math.min(ids.size(), after.map(Mirror::place).orElse(0));
        var to = Math.min(ids.size(), from + CatalogueQueries.CARDS);
        var nodes =
                ids.subList(from, to).stream()
                        .map(id -> new IdNode(GlobalId.of("Product", id.value())))
                        .toList();
        return new Connection<>(nodes, new PageInfo(to < ids.size(), Mirror.cursor(to)));
    }

    private static <T> View<T> orMissing(View<T> view) {
        return view instanceof View.Unavailable<T> ? new View.Missing<>() : view;
    }

    private Uni<View<Block<ProductCard>>> cardsOf(StoreId store, Connection<IdNode> page) {
        var ids =
                page.nodes().stream()
                        .map(node -> new ProductId(GlobalId.number(node.id())))
                        .toList();
        return cards.of(store, ids)
                .map(view -> Sight.map(view, found -> new Block<>(found, page.next())));
    }

    private Block<ProductCard> read(Shelves.Place place, Connection<CardNode> page) {
        return new Block<>(cards.read(place, page.nodes()), page.next());
    }
}
