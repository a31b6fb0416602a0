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
        return products.contains(product)
                ? new ProductCollection(
                        id,
                        handle,
                        title,
                        html,
                        sort,
                        art,
                        products.stream().filter(one -> one != product).toList(),
                        updatedAt)
                : this;
    }

    public String gid() {
        return Gid.of("Collection", id);
    }

    public String image() {
        return "collection-" + handle;
    }
}
