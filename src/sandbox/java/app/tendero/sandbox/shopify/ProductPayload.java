package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Variant;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code products/update}, in the shape of Shopify's REST resource, which webhooks
 * kept.
 */
final class ProductPayload {

    private ProductPayload() {}

    static JsonObject of(Product product) {
        var variants = new JsonArray();
        product.variants().forEach(variant -> variants.add(variant(variant)));
        return new JsonObject()
                .put("id", product.id())
                .put("admin_graphql_api_id", product.gid())
                .put("title", product.title())
                .put("handle", product.handle())
                .put("body_html", product.html())
                .put("vendor", product.vendor())
                .put("product_type", product.type())
                .put("tags", String.join(", ", product.tags()))
                .put("status", product.status().name().toLowerCase(Locale.ROOT))
                .put("published_scope", "web")
                .put("published_at", product.onSale() ? product.createdAt().toString() : null)
                .put("created_at", product.createdAt().toString())
                .put("updated_at", product.updatedAt().toString())
                .put("variants", variants);
    }

    private static JsonObject variant(Variant variant) {
        return new JsonObject()
                .put("id", variant.id())
                .put("admin_graphql_api_id", variant.gid())
                .put("product_id", variant.product().id())
                .put("title", variant.title())
                .put("position", variant.position())
                .put("price", Money.plain(variant.price()))
                .put("compare_at_price", compareAt(variant))
                .put("sku", variant.sku())
                .put("barcode", variant.barcode())
                .put("inventory_policy", variant.oversold() ? "continue" : "deny")
                .put("inventory_management", variant.tracked() ? "shopify" : null)
                .put("inventory_quantity", variant.stock());
    }

    private static @Nullable String compareAt(Variant variant) {
        var amount = variant.compareAtPrice();
        return amount == null ? null : Money.plain(amount);
    }
}
