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

    public String gid() {
        return Gid.of("Collection", id);
    }

    public String image() {
        return "collection-" + handle;
    }
}
