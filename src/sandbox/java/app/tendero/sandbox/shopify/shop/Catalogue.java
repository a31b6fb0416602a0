package app.tendero.sandbox.shopify.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a shop sells, by id and by handle, in the order the merchant entered it. */
public final class Catalogue {

    private final Map<Long, Product> products = new LinkedHashMap<>();
    private final Map<Long, Variant> variants = new LinkedHashMap<>();
    private final Map<String, Product> byHandle = new LinkedHashMap<>();
    private final Map<Long, ProductCollection> collections = new LinkedHashMap<>();

    Catalogue(List<Product> products, List<ProductCollection> collections) {
        for (var product : products) {
            this.products.put(product.id(), product);
            byHandle.put(product.handle(), product);
            product.variants().forEach(variant -> variants.put(variant.id(), variant));
        }
        collections.forEach(collection -> this.collections.put(collection.id(), collection));
    }

    /** The merchant deletes it. */
    public void remove(Product product) {
        products.remove(product.id());
        byHandle.remove(product.handle());
        product.variants().forEach(variant -> variants.remove(variant.id()));
        collections.replaceAll((id, collection) -> collection.without(product));
    }

    /** A new one, or in the place of the one with its id. */
    void put(Product product) {
        var before = products.put(product.id(), product);
        if (before != null) {
            byHandle.remove(before.handle());
            before.variants().forEach(variant -> variants.remove(variant.id()));
            collections.replaceAll((id, collection) -> collection.with(before, product));
        }
        byHandle.put(product.handle(), product);
        product.variants().forEach(variant -> variants.put(variant.id(), variant));
    }

    public List<Product> products() {
        return List.copyOf(products.values());
    }

    public List<Variant> variants() {
        return List.copyOf(variants.values());
    }

    public List<ProductCollection> collections() {
        return List.copyOf(collections.values());
    }

    public Optional<Product> product(long id) {
        return Optional.ofNullable(products.get(id));
    }

    public Optional<Product> product(String handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }

    public Optional<Variant> variant(long id) {
        return Optional.ofNullable(variants.get(id));
    }

    public Optional<ProductCollection> collection(long id) {
        return Optional.ofNullable(collections.get(id));
    }

    public Optional<ProductCollection> collection(String handle) {
        return collections.values().stream()
                .filter(collection -> collection.handle().equals(handle))
                .findFirst();
    }

    public List<ProductCollection> collectionsOf(Product product) {
        return collections.values().stream()
                .filter(collection -> collection.products().contains(product))
                .toList();
    }
}
