package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;

/**
 * Addresses of a shop's pages as the outside sees them.
 *
 * @param base where the shop is mounted, {@code
 *     http://localhost:8080/sandbox/shopify/linen-house.myshopify.com}
 */
public record Links(String base) {

    /**
     * @param root where the sandbox is reached, without a slash at the end
     */
    public static Links of(String root, Shop shop) {
        return new Links(root + "/sandbox/shopify/" + shop.domain());
    }

    public String image(String name) {
        return base + "/images/" + name + ".jpg?v=1";
    }

    public String product(Product product) {
        return base + "/products/" + product.handle();
    }

    public String checkout(Checkout checkout) {
        return base + "/checkouts/" + checkout.token() + "?key=" + checkout.key();
    }

    public String invoice(Checkout checkout) {
        return base + "/invoices/" + checkout.token();
    }

    public String order(Order order) {
        return base + "/orders/" + order.id() + "/authenticate?key=" + order.confirmation();
    }
}
