package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.images.Painter;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of products, {@code {handle}.jpg}, of their colours, {@code {handle}~sky.jpg}, and of
 * collections.
 */
final class ImageDoor {

    private static final int FULL = 800;
    private static final String COLLECTION = "collection-";

    private final Painter painter = new Painter();

    Reply show(ShopDoors.Visit visit, Shop shop) {
        var name = visit.path("name").replaceFirst("\\.jpg$", "");
        var parts = name.split("~", 2);
        var side =
                Math.min(
                        number(visit.context().queryParams().get("width")),
                        number(visit.context().queryParams().get("height")));
        return art(shop, parts[0])
                .map(art -> Reply.jpeg(painter.jpeg(art, parts.length > 1 ? parts[1] : "", side)))
                .orElseGet(() -> Reply.json(404, Map.of("errors", "Not Found")));
    }

    private static Optional<Product.Art> art(Shop shop, String name) {
        if (name.startsWith(COLLECTION)) {
            return shop.catalogue()
                    .collection(name.substring(COLLECTION.length()))
                    .map(ProductCollection::art);
        }
        return shop.catalogue().product(name).map(Product::art);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : FULL;
    }
}
