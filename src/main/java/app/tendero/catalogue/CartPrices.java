package app.tendero.catalogue;

import app.tendero.catalogue.Shelves.Place;
import app.tendero.catalogue.mirror.Mirror;
import app.tendero.conversation.Product;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.CatalogueQueries;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows price and stock of what lies in a cart. */
@Singleton
class CartPrices {

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Mirror mirror;
    private final Clock clock;

    @Inject
    CartPrices(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror) {
        this(shelves, asking, queries, mirror, Clock.systemUTC());
    }

    CartPrices(
            Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror, Clock clock) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.mirror = mirror;
        this.clock = clock;
    }

    /**
     * In the order given, each once; those that are gone are left out.
     *
     * @param fresh past everything that is kept
     */
    Uni<View<List<SoldVariant>>> of(StoreId store, List<VariantId> variants, boolean fresh) {
        var wanted = variants.stream().distinct().toList();
        var known = fresh ? new HashMap<VariantId, SoldVariant>() : onShelf(store, wanted);
        return (fresh ? Uni.createFrom().item(known) : mirrored(store, wanted, known))
                .chain(some -> asked(store, without(wanted, some), 0, some))
                .chain(
                        view ->
                                !fresh && isMixed(view)
                                        ? of(store, variants, true)
                                        : Sight.now(
                                                Sight.map(view, found -> inOrder(wanted, found))));
    }

    /** The shop changed its currency, and what was kept is still in the old one. */
    private static boolean isMixed(View<Map<VariantId, SoldVariant>> view) {
        return view instanceof View.Seen<Map<VariantId, SoldVariant>>(var found)
                && found.values().stream()
                                .map(sold -> sold.variant().price().currency())
                                .distinct()
                                .count()
                        > 1;
    }

    private Uni<Map<VariantId, SoldVariant>> mirrored(
            StoreId store, List<VariantId> wanted, Map<VariantId, SoldVariant> known) {
        var unknown = without(wanted, known);
        return unknown.isEmpty()
                ? Uni.createFrom().item(known)
                : mirroredNow(shelves.place(store), store, unknown, known);
    }

    private Uni<Map<VariantId, SoldVariant>> mirroredNow(
            Place place,
            StoreId store,
            List<VariantId> unknown,
            Map<VariantId, SoldVariant> known) {
        return mirror.variants(store, unknown).map(nodes -> read(place, store, nodes, known));
    }

    private static List<VariantId> without(
            List<VariantId> wanted, Map<VariantId, SoldVariant> known) {
        return wanted.stream().filter(id -> !known.containsKey(id)).toList();
    }

    private Map<VariantId, SoldVariant> onShelf(StoreId store, List<VariantId> variants) {
        var known = new HashMap<VariantId, SoldVariant>();
        for (var id : variants) {
            var view = shelves.peek(store, new ShelfKey.OfVariant(id));
            if (view.isPresent() && view.get() instanceof View.Seen<SoldVariant>(var sold)) {
                known.put(id, sold);
            }
        }
        return known;
    }

    /** As many at a time as one question may cost. */
    private Uni<View<Map<VariantId, SoldVariant>>> asked(
            StoreId store, List<VariantId> ids, int from, Map<VariantId, SoldVariant> known) {
        if (from >= ids.size()) {
            return Sight.now(new View.Seen<>(known));
        }
        var to = Math.min(ids.size(), from + CatalogueQueries.VARIANTS_BY_ID);
        var place = shelves.place(store);
        return asking.shopify(
                        store, Asking.always(shop -> queries.variants(shop, ids.subList(from, to))))
                .map(view -> Sight.map(view, nodes -> read(place, store, nodes, known)))
                .chain(view -> Sight.then(view, more -> asked(store, ids, to, more)));
    }

    private Map<VariantId, SoldVariant> read(
            Place place,
            StoreId store,
            List<VariantNode> nodes,
            Map<VariantId, SoldVariant> known) {
        var now = clock.instant();
        for (var node : nodes) {
            Reading.sold(node, now).ifPresent(sold -> learn(place, store, sold, known));
        }
        return known;
    }

    /** A product that is kept with another price or stock than this is no longer true. */
    private void learn(
            Place place, StoreId store, SoldVariant sold, Map<VariantId, SoldVariant> known) {
        known.put(sold.variant().id(), sold);
        place.keep(new ShelfKey.OfVariant(sold.variant().id()), sold);
        var key = new ShelfKey.OfProduct(sold.product());
        var kept = shelves.peek(store, key);
        if (kept.isPresent()
                && kept.get() instanceof View.Seen<Product>(var product)
                && !product.variants().contains(sold.variant())) {
            shelves.drop(store, key);
            shelves.drop(store, new ShelfKey.Card(sold.product()));
        }
    }

    private static List<SoldVariant> inOrder(
            List<VariantId> wanted, Map<VariantId, SoldVariant> found) {
        var sold = new ArrayList<SoldVariant>();
        for (var id : wanted) {
            var variant = found.get(id);
            if (variant != null) {
                sold.add(variant);
            }
        }
        return sold;
    }
}
