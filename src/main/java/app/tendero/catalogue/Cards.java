package app.tendero.catalogue;

import app.tendero.catalogue.Shelves.Place;
import app.tendero.catalogue.mirror.Mirror;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.GlobalId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows products as lists show them, by their ids. */
@Singleton
class Cards {

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Mirror mirror;
    private final Clock clock;

    @Inject
    Cards(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror) {
        this(shelves, asking, queries, mirror, Clock.systemUTC());
    }

    Cards(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror, Clock clock) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.mirror = mirror;
        this.clock = clock;
    }

    /**
     * In the order given; what shoppers may not see is left out. Asks only for those that are not
     * on the shelf.
     *
     * @param products at most {@link CatalogueQueries#CARDS}
     */
    Uni<View<List<ProductCard>>> of(StoreId store, List<ProductId> products) {
        var known = onShelf(store, products);
        var unknown = products.stream().filter(id -> !known.containsKey(id)).toList();
        return unknown.isEmpty()
                ? Sight.now(new View.Seen<>(inOrder(products, known)))
                : asked(shelves.place(store), store, unknown)
                        .map(view -> Sight.map(view, fresh -> merged(products, known, fresh)));
    }

    private Uni<View<List<ProductCard>>> asked(
            Place place, StoreId store, List<ProductId> unknown) {
        return nodes(store, unknown).map(view -> Sight.map(view, nodes -> read(place, nodes)));
    }

    /** From the mirror; what it does not know from Shopify. */
    private Uni<View<List<CardNode>>> nodes(StoreId store, List<ProductId> wanted) {
        return mirror.cards(store, wanted)
                .chain(
                        found -> {
                            var left = without(wanted, found);
                            return left.isEmpty()
                                    ? Sight.now(new View.Seen<>(found))
                                    : asking.shopify(
                                                    store,
                                                    Asking.always(to -> queries.cards(to, left)))
                                            .map(
                                                    view ->
                                                            Sight.map(
                                                                    view,
                                                                    rest -> both(found, rest)));
                        });
    }

    private static List<ProductId> without(List<ProductId> wanted, List<CardNode> found) {
        var left = new ArrayList<>(wanted);
        found.forEach(node -> left.remove(new ProductId(GlobalId.number(node.id()))));
        return left;
    }

    private static List<CardNode> both(List<CardNode> some, List<CardNode> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** The same stretch, without what cannot be bought now where {@code inStock} asks for that. */
    static View<Block<ProductCard>> inStock(View<Block<ProductCard>> view, boolean inStock) {
        return inStock
                ? Sight.map(
                        view,
                        block ->
                                new Block<>(
                                        block.items().stream()
                                                .filter(ProductCard::available)
                                                .toList(),
                                        block.next()))
                : view;
    }

    /**
     * Reads what Shopify tells and keeps it for who asks by id.
     *
     * @param place as it was before Shopify was asked
     */
    List<ProductCard> read(Place place, List<CardNode> nodes) {
        var now = clock.instant();
        var cards = nodes.stream().flatMap(node -> Reading.card(node, now).stream()).toList();
        cards.forEach(card -> place.keep(new ShelfKey.Card(card.product()), card));
        return cards;
    }

    private Map<ProductId, ProductCard> onShelf(StoreId store, List<ProductId> products) {
        var known = new HashMap<ProductId, ProductCard>();
        for (var id : products) {
            var view = shelves.peek(store, new ShelfKey.Card(id));
            if (view.isPresent() && view.get() instanceof View.Seen<ProductCard>(var card)) {
                known.put(id, card);
            }
        }
        return known;
    }

    private static List<ProductCard> merged(
            List<ProductId> products, Map<ProductId, ProductCard> known, List<ProductCard> fresh) {
        fresh.forEach(card -> known.put(card.product(), card));
        return inOrder(products, known);
    }

    private static List<ProductCard> inOrder(
            List<ProductId> products, Map<ProductId, ProductCard> known) {
        var cards = new ArrayList<ProductCard>();
        for (var id : products) {
            var card = known.get(id);
            if (card != null) {
                cards.add(card);
            }
        }
        return cards;
    }
}
