package app.tendero.sandbox.shopify.shop;

import java.time.Instant;
import java.util.List;

/**
 * A collection as the merchant arranged it.
 *
 * @param sort the merchant's own order, a name of {@code CollectionSortOrder}
 * @param products in the merchant's manual order
 */
public record ProductCollection(
        long id,
        String handle,
        String title,
        String html,
        String sort,
        Product.Art art,
        List<Product> products,
        Instant updatedAt) {

    ProductCollection without(Product product) {
        return of(products.stream().filter(one -> one != product).toList());
    }

    ProductCollection with(Product before, Product now) {
        return of(products.stream().map(one -> one == before ? now : one).toList());
    }

    private ProductCollection of(List<Product> others) {
        return new ProductCollection(id, handle, title, html, sort, art, others, updatedAt);
    }

    public String gid() {
        return Gid.of("Collection", id);
    }

    public String image() {
        return "collection-" + handle;
    }
}
