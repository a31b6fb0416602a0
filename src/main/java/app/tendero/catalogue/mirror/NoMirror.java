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

/** Of no store anything is mirrored. */
final class NoMirror implements Mirror {

    @Override
    public Uni<Optional<ProductNode>> product(StoreId store, ProductId product) {
        return nothing();
    }

    @Override
    public Uni<Optional<ProductNode>> productOf(StoreId store, VariantId variant) {
        return nothing();
    }

    @Override
    public Uni<Optional<ProductId>> productWithSku(StoreId store, String sku) {
        return nothing();
    }

    @Override
    public Uni<List<CardNode>> cards(StoreId store, List<ProductId> products) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<VariantNode>> variants(StoreId store, List<VariantId> variants) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Optional<Connection<CollectionNode>>> collections(
            StoreId store, Optional<String> after) {
        return nothing();
    }

    @Override
    public Uni<Optional<Connection<CardNode>>> collectionProducts(
            StoreId store, CollectionId collection, Optional<String> after) {
        return nothing();
    }

    @Override
    public Uni<Optional<Connection<CardNode>>> newest(StoreId store, Optional<String> after) {
        return nothing();
    }

    private static <T> Uni<Optional<T>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
