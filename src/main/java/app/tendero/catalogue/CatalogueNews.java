package app.tendero.catalogue;

import app.tendero.inbox.Item;
import app.tendero.inbox.ItemHandler;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Hears from Shopify that a catalogue changed and forgets what was kept of it. Other replicas show
 * the old prices until theirs are old; carts and checkouts read past them anyway.
 */
@ApplicationScoped
class CatalogueNews implements ItemHandler {

    private static final Set<String> RESOURCES =
            Set.of("products", "variants", "collections", "inventory_levels", "inventory_items");

    private final Shelves shelves;
    private final SharedShelf shared;

    CatalogueNews(Shelves shelves, SharedShelf shared) {
        this.shelves = shelves;
        this.shared = shared;
    }

    @Override
    public boolean handles(String kind) {
        var slash = kind.indexOf('/');
        return kind.startsWith("shopify.")
                && slash > 0
                && RESOURCES.contains(kind.substring("shopify.".length(), slash));
    }

    @Override
    public Uni<String> handle(StoreId store, Item item) {
        shelves.forget(store);
        return shared.forget(store).invoke(() -> shelves.forget(store)).replaceWith("forgotten");
    }
}
