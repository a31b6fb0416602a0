package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Shop;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small GraphQL objects made of maps. */
final class Values {

    private Values() {}

    /**
     * A map of alternating names and values; unlike {@code Map.of} it keeps their order and takes
     * null values.
     */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, @Nullable Object> money(BigDecimal amount, Shop shop) {
        return money(amount, shop.home());
    }

    /** An amount of this market's money. */
    static Map<String, @Nullable Object> money(BigDecimal amount, Market market) {
        return object("amount", Money.decimal(amount), "currencyCode", market.currency());
    }

    static Map<String, @Nullable Object> moneyBag(BigDecimal amount, Shop shop) {
        return moneyBag(amount, shop, shop.home());
    }

    /** An amount as it was asked for, and what that is to the shop. */
    static Map<String, @Nullable Object> moneyBag(BigDecimal amount, Shop shop, Market market) {
        return object(
                "shopMoney", money(market.home(amount), shop),
                "presentmentMoney", money(amount, market));
    }

    static Map<String, @Nullable Object> count(int count) {
        return object("count", count, "precision", "EXACT");
    }

    static List<Map<String, @Nullable Object>> attributes(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> object("key", attribute.key(), "value", attribute.value()))
                .toList();
    }

    static List<Attribute> attributes(List<Input> inputs, int limit) {
        return inputs.stream()
                .limit(limit)
                .map(
                        input ->
                                new Attribute(
                                        orEmpty(input.text("key")), orEmpty(input.text("value"))))
                .toList();
    }

    static Map<String, @Nullable Object> userError(String message, String... path) {
        return object("field", path.length == 0 ? null : List.of(path), "message", message);
    }

    static Map<String, @Nullable Object> userError(String code, String message, List<String> path) {
        return object("code", code, "field", path, "message", message);
    }

    static Map<String, @Nullable Object> pageInfo(
            boolean before, boolean after, @Nullable String start, @Nullable String end) {
        return object(
                "hasPreviousPage",
                before,
                "hasNextPage",
                after,
                "startCursor",
                start,
                "endCursor",
                end);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
