package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * What the mirror answers in Shopify's stead, and in Shopify's words. Never fails: empty is "ask
 * Shopify", because the store's mirror is not whole yet, has no such thing, or cannot be read now.
 */
public interface Mirror {

    /** One with nothing in it. */
    Mirror NONE = new NoMirror();

    /** Whether a list was begun here: its next stretch can only be told here. */
    static boolean began(Optional<String> after) {
        return after.filter(cursor -> cursor.startsWith(MirrorCursor.OURS)).isPresent();
    }

    /** Where a list that we keep in order goes on, as a cursor of ours. */
    static String cursor(int place) {
        return MirrorCursor.OURS + place;
    }

    /** What {@link #cursor} said. */
    static int place(String cursor) {
        return Integer.parseInt(cursor.substring(MirrorCursor.OURS.length()));
    }

    Uni<Optional<ProductNode>> product(StoreId store, ProductId product);

    Uni<Optional<ProductNode>> productOf(StoreId store, VariantId variant);

    /** The product of the first variant with exactly this SKU. */
    Uni<Optional<ProductId>> productWithSku(StoreId store, String sku);

    /** Those of these that are mirrored, in no order. */
    Uni<List<CardNode>> cards(StoreId store, List<ProductId> products);

    /** Those of these that are mirrored, with their products, in no order. */
    Uni<List<VariantNode>> variants(StoreId store, List<VariantId> variants);

    /** Those the online store shows, by title. */
    Uni<Optional<Connection<CollectionNode>>> collections(StoreId store, Optional<String> after);

    /** What a collection shows now, in its order. */
    Uni<Optional<Connection<CardNode>>> collectionProducts(
            StoreId store, CollectionId collection, Optional<String> after);

    /** What the online store published last. */
    Uni<Optional<Connection<CardNode>>> newest(StoreId store, Optional<String> after);
}
