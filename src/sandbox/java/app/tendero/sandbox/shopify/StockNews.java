package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashSet;

/** Tells of goods that became fewer, or changed otherwise, as Shopify does. */
final class StockNews {

    /**
     * Shops of load tests never run out, and nobody has to hear of it a thousand times a minute.
     */
    private static final int ENDLESS = 100_000;

    private final Webhooks webhooks;

    StockNews(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** What an order took away, thing by thing and place by place. */
    void sold(Shop shop, Order order) {
        var variants = new LinkedHashSet<Variant>();
        for (var line : order.lines()) {
            var variant = line.variant();
            if (variant != null && variant.tracked() && variant.stock() < ENDLESS) {
                variants.add(variant);
            }
        }
        var products = new LinkedHashSet<Product>();
        for (var variant : variants) {
            level(shop, variant);
            products.add(variant.product());
        }
        products.forEach(product -> changed(shop, product));
    }

    /** A product as it is now; one that is gone was deleted. */
    void changed(Shop shop, Product product) {
        if (shop.catalogue().product(product.id()).isPresent()) {
            webhooks.send(shop, "products/update", ProductPayload.of(product));
        } else {
            webhooks.send(shop, "products/delete", new JsonObject().put("id", product.id()));
        }
    }

    /** As there, of one place alone. */
    void level(Shop shop, Variant variant) {
        webhooks.send(
                shop,
                "inventory_levels/update",
                new JsonObject()
                        .put("inventory_item_id", variant.id() + 1)
                        .put("location_id", 1)
                        .put("available", variant.stock())
                        .put("updated_at", shop.now().toString()));
    }
}
