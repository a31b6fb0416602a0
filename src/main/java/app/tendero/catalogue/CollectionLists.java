package app.tendero.catalogue;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows the collections of a shop: those that the online store shows and that hold something. */
@ApplicationScoped
class CollectionLists {

    private static final TypeReference<Connection<CollectionNode>> PAGE = new TypeReference<>() {};

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;

    CollectionLists(Shelves shelves, Asking asking, CatalogueQueries queries) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
    }

    Uni<View<Page<CollectionCard>>> page(StoreId store, int number) {
        return Pages.<Shown>page(number, after -> block(store, after))
                .map(view -> Sight.map(view, CollectionLists::cards));
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
                        Asking.always(to -> queries.collections(to, after)))
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
