package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Mirror;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.Page;
import app.tendero.conversation.View;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.StoreId;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueQueries;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shows the collections of a shop: those that the online store shows and that hold something. */
@Singleton
class CollectionLists {

    private static final TypeReference<Connection<CollectionNode>> PAGE = new TypeReference<>() {};

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Mirror mirror;

    CollectionLists(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.mirror = mirror;
    }

    Uni<View<Page<CollectionCard>>> page(StoreId store, int number) {
        return Pages.<Shown>page(number, after -> block(store, after))
                .map(view -> Sight.map(view, CollectionLists::cards));
    }

    /** Those of the chosen that the shop shows, in the order of the choice. */
    Uni<View<Page<CollectionCard>>> chosen(StoreId store, List<CollectionId> ids, int number) {
        return found(store, ids, Map.of(), Optional.empty())
                .map(view -> Sight.map(view, found -> page(inOrder(ids, found), number)));
    }

    private static List<CollectionCard> inOrder(
            List<CollectionId> ids, Map<CollectionId, CollectionCard> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Page<CollectionCard> page(List<CollectionCard> all, int number) {
        var wanted = Math.clamp(number, 1, Pages.LAST);
        var start = Math.min(all.size(), (wanted - 1) * CatalogueNeed.PAGE_SIZE);
        var end = Math.min(all.size(), wanted * CatalogueNeed.PAGE_SIZE);
        return new Page<>(all.subList(start, end), wanted, end < all.size());
    }

    private Uni<View<Map<CollectionId, CollectionCard>>> found(
            StoreId store,
            List<CollectionId> ids,
            Map<CollectionId, CollectionCard> before,
            Optional<String> from) {
        return block(store, from)
                .chain(view -> Sight.then(view, block -> foundMore(store, ids, before, block)));
    }

    private Uni<View<Map<CollectionId, CollectionCard>>> foundMore(
            StoreId store,
            List<CollectionId> ids,
            Map<CollectionId, CollectionCard> before,
            Block<Shown> block) {
        var found = new HashMap<>(before);
        block.items().stream()
                .map(Shown::card)
                .filter(card -> ids.contains(card.collection()))
                .forEach(card -> found.put(card.collection(), card));
        return block.next().isPresent() && found.size() < ids.size()
                ? found(store, ids, found, block.next())
                : Sight.now(new View.Seen<>(Map.copyOf(found)));
    }

    /** The collections a shopper would see first. */
    Uni<View<List<Shown>>> first(StoreId store) {
        return block(store, Optional.empty()).map(view -> Sight.map(view, Block::items));
    }

    /** Missing where the shop does not show such a collection, whoever sent its id. */
    Uni<View<Shown>> one(StoreId store, CollectionId collection) {
        return oneFrom(store, collection, Optional.empty());
    }

    private Uni<View<Shown>> oneFrom(
            StoreId store, CollectionId collection, Optional<String> from) {
        return block(store, from)
                .chain(view -> Sight.then(view, block -> oneIn(store, collection, block)));
    }

    private Uni<View<Shown>> oneIn(StoreId store, CollectionId collection, Block<Shown> block) {
        var found =
                block.items().stream()
                        .filter(shown -> shown.card().collection().equals(collection))
                        .findFirst();
        return found.isEmpty() && block.next().isPresent()
                ? oneFrom(store, collection, block.next())
                : Sight.now(Sight.orMissing(found));
    }

    private Uni<View<Block<Shown>>> block(StoreId store, Optional<String> after) {
        return shelves.see(store, new ShelfKey.Collections(after), () -> asked(store, after));
    }

    private Uni<View<Block<Shown>>> asked(StoreId store, Optional<String> after) {
        return asking.sharing(
                        store,
                        "collections:" + after.orElse(""),
                        PAGE,
                        () -> mirror.collections(store, after),
                        Asking.unlessBegunHere(
                                after, Asking.always(to -> queries.collections(to, after))))
                .map(view -> Sight.map(view, CollectionLists::block));
    }

    private static Block<Shown> block(Connection<CollectionNode> page) {
        var shown = page.nodes().stream().flatMap(node -> Reading.collection(node).stream());
        return new Block<>(shown.toList(), page.next());
    }

    private static Page<CollectionCard> cards(Page<Shown> page) {
        return new Page<>(
                page.items().stream().map(Shown::card).toList(), page.number(), page.more());
    }
}
