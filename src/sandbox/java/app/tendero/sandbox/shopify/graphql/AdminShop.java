package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Right;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Subscription;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shop itself, the app installed in it, and its webhook subscriptions. */
final class AdminShop {

    /** What the custom app of a demo store may do. */
    static final List<String> SCOPES =
            List.of(
                    "read_products",
                    "read_inventory",
                    "read_orders",
                    "read_customers",
                    "write_customers",
                    "read_fulfillments",
                    "read_discounts",
                    "write_draft_orders",
                    "read_returns",
                    "write_returns",
                    "read_locales",
                    "read_translations",
                    "unauthenticated_read_product_listings",
                    "unauthenticated_read_product_inventory",
                    "unauthenticated_write_checkouts",
                    "unauthenticated_read_checkouts");

    private static final String API_VERSION = "2026-10";

    private AdminShop() {}

    static void wire(Wiring wiring) {
        wiring.type("Shop", Shop.class)
                .of("id", value -> gid(value))
                .of("name", value -> value.store().name())
                .of("email", value -> value.facts().email())
                .of("contactEmail", value -> value.facts().email())
                .of("shopOwnerName", value -> value.facts().owner())
                .of("myshopifyDomain", Shop::domain)
                .ask("primaryDomain", (value, ask) -> domain(value, ask))
                .ask("url", (value, ask) -> ask.links().base())
                .of("currencyCode", value -> value.currency())
                .of("enabledPresentmentCurrencies", Localization::currencies)
                .of("ianaTimezone", value -> value.store().timezone())
                .of("timezoneOffsetMinutes", AdminShop::offsetMinutes)
                .of("taxesIncluded", value -> true)
                .of("unitSystem", value -> "METRIC_SYSTEM")
                .of("weightUnit", value -> "KILOGRAMS")
                .of("shopAddress", AdminShop::address)
                .of(
                        "plan",
                        value ->
                                Values.object(
                                        "publicDisplayName",
                                        "Development",
                                        "displayName",
                                        "Developer Preview",
                                        "partnerDevelopment",
                                        true,
                                        "shopifyPlus",
                                        false))
                .ask("shopPolicies", AdminShop::policies)
                .of("shipsToCountries", Localization::countries)
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty())
                .ask("storefrontAccessTokens", (value, ask) -> StorefrontTokens.page(ask));
        wiring.type("WebhookSubscription", Subscription.class)
                .of("id", Subscription::gid)
                .of("legacyResourceId", Subscription::id)
                .of("topic", Subscription::topic)
                .of("uri", Subscription::uri)
                .of("callbackUrl", Subscription::uri)
                .of("filter", value -> null)
                .of("format", value -> "JSON")
                .of("includeFields", value -> List.of())
                .of("metafieldNamespaces", value -> List.of())
                .of("createdAt", Subscription::createdAt)
                .of("updatedAt", Subscription::createdAt)
                .of(
                        "apiVersion",
                        value ->
                                Values.object(
                                        "handle",
                                        API_VERSION,
                                        "displayName",
                                        API_VERSION,
                                        "supported",
                                        true));
    }

    static String gid(Shop shop) {
        return "gid://shopify/Shop/" + shop.facts().id();
    }

    static Map<String, @Nullable Object> installation(Shop shop, Right caller) {
        return Values.object(
                "__typename", "AppInstallation",
                "id", "gid://shopify/AppInstallation/" + shop.facts().id(),
                "accessScopes", scopes(caller),
                "activeSubscriptions", List.of(),
                "app",
                        Values.object(
                                "id",
                                "gid://shopify/App/101",
                                "handle",
                                "tendero",
                                "title",
                                "Tendero"));
    }

    /** What a token's holder may do, as objects. */
    static List<Map<String, @Nullable Object>> scopes(Right right) {
        return (right.publicApp() ? right.scopes().stream().sorted() : SCOPES.stream())
                .map(
                        scope ->
                                Values.object(
                                        "handle", scope, "description", scope.replace('_', ' ')))
                .toList();
    }

    static List<Map<String, @Nullable Object>> locales(Shop shop) {
        var locales = new ArrayList<Map<String, @Nullable Object>>();
        for (var locale : shop.facts().locales()) {
            locales.add(
                    Values.object(
                            "locale", locale.code(),
                            "name", locale.name(),
                            "primary", locales.isEmpty(),
                            "published", true));
        }
        return locales;
    }

    static Map<String, @Nullable Object> location(Shop shop) {
        return Values.object(
                "__typename",
                "Location",
                "id",
                "gid://shopify/Location/" + (shop.facts().id() + 1),
                "name",
                shop.facts().address().address1(),
                "isActive",
                true);
    }

    private static Object domain(Shop shop, Ask ask) {
        return Values.object(
                "id",
                "gid://shopify/Domain/" + (shop.facts().id() + 2),
                "host",
                shop.domain(),
                "url",
                ask.links().base(),
                "sslEnabled",
                true);
    }

    private static Object address(Shop shop) {
        var address = shop.facts().address();
        return Values.object(
                "id", "gid://shopify/ShopAddress/" + shop.facts().id(),
                "address1", address.address1(),
                "address2", null,
                "city", address.city(),
                "zip", address.zip(),
                "province", null,
                "provinceCode", null,
                "company", shop.store().name(),
                "phone", address.phone(),
                "country", shop.facts().countryName(),
                "countryCode", address.country(),
                "countryCodeV2", address.country(),
                "latitude", null,
                "longitude", null);
    }

    private static Object policies(Shop shop, Ask ask) {
        return shop.facts().policies().entrySet().stream()
                .map(
                        policy ->
                                Values.object(
                                        "id",
                                                "gid://shopify/ShopPolicy/"
                                                        + policy.getKey().hashCode(),
                                        "type",
                                                policy.getKey().toUpperCase(Locale.ROOT)
                                                        + "_POLICY",
                                        "title",
                                                policy.getKey().equals("refund")
                                                        ? "Refund policy"
                                                        : "Shipping policy",
                                        "url",
                                                ask.links().base()
                                                        + "/policies/"
                                                        + policy.getKey()
                                                        + "-policy",
                                        "body", policy.getValue()))
                .toList();
    }

    private static int offsetMinutes(Shop shop) {
        return ZoneId.of(shop.store().timezone()).getRules().getOffset(shop.now()).getTotalSeconds()
                / 60;
    }
}
