package app.tendero.sandbox.shopify.shop;

import app.tendero.sandbox.DemoStores.DemoStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is written over the door of a shop.
 *
 * @param id Shopify's number of the shop
 * @param locales the published ones, the primary first
 * @param shipping what delivery costs
 * @param policies HTML by type, {@code refund} and {@code shipping}
 * @param markets where it asks for other money from its first day
 */
public record ShopFacts(
        DemoStore store,
        long id,
        String email,
        String owner,
        Address address,
        String countryName,
        List<Locale> locales,
        List<Discount> discounts,
        BigDecimal shipping,
        Map<String, String> policies,
        List<Market> markets) {

    /** A language of the shop. */
    public record Locale(String code, String name) {}

    public String domain() {
        return store.domain();
    }

    public String currency() {
        return store.currency();
    }
}
