package app.tendero.sandbox.shopify.shop;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything a shop sells, by id and by handle, in the order the merchant entered it. */
public final class Catalogue {

    private final Map<Long, Product> products = new LinkedHashMap<>();
    private final Map<Long, Variant> variants = new LinkedHashMap<>();
    private final Map<String, Product> byHandle = new LinkedHashMap<>();
    private final Map<Long, ProductCollection> collections = new LinkedHashMap<>();

    /** In which collections each product stands; made when it is asked for, gone with a change. */
    private @Nullable Map<Product, List<ProductCollection>> shelves;

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
        shelves = null;
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
        shelves = null;
    }

    /** A new one, or in the place of the one with its id. */
    public void put(ProductCollection collection) {
        collections.put(collection.id(), collection);
        shelves = null;
    }

    /** The merchant deletes it; its products stay. */
    public void remove(ProductCollection collection) {
        collections.remove(collection.id());
        shelves = null;
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
        var known = shelves == null ? shelved() : shelves;
        shelves = known;
        return List.copyOf(known.getOrDefault(product, List.of()));
    }

    private Map<Product, List<ProductCollection>> shelved() {
        var all = new IdentityHashMap<Product, List<ProductCollection>>();
        for (var collection : collections.values()) {
            for (var product : collection.products()) {
                all.computeIfAbsent(product, first -> new ArrayList<>()).add(collection);
            }
        }
        return all;
    }
}
