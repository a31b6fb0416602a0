package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of operation a client of ours may send gets a whole answer, without a single error.
 */
class SampleOperationsTest {

    private static final String SHIRT = "gid://shopify/Product/8104217600513";
    private static final String SHIRT_XS_WHITE = "gid://shopify/ProductVariant/44512300100609";
    private static final String WOMEN = "gid://shopify/Collection/402110132993";
    private static final String KERRY = "gid://shopify/Customer/7304110100801";

    private static ShopifyWorld world;

    @BeforeAll
    static void open() {
        world = new ShopifyWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    static Stream<Arguments> admin() {
        return Stream.of(
                Arguments.of("collections", Map.of("first", 20), "collections"),
                Arguments.of("collection-products", Map.of("id", WOMEN, "first", 10), "collection"),
                Arguments.of(
                        "customer-orders-by-phone",
                        Map.of("phone", "+353861234567", "first", 5),
                        "customerByIdentifier"),
                Arguments.of(
                        "customer-whatsapp-state",
                        Map.of("phone", "+353861234567"),
                        "customerByIdentifier"),
                Arguments.of(
                        "customer-whatsapp-consent",
                        Map.of("input", consent()),
                        "customerWhatsAppMarketingConsentUpdate"),
                Arguments.of(
                        "customers-search", Map.of("query", "phone:+353861234567"), "customers"),
                Arguments.of("draft-order-create", Map.of("input", draft()), "draftOrderCreate"),
                Arguments.of(
                        "inventory-levels",
                        Map.of("id", "gid://shopify/InventoryItem/44512300100610"),
                        "inventoryItem"),
                Arguments.of("order-by-name", Map.of("query", "name:#1001"), "orders"),
                Arguments.of(
                        "product-by-id",
                        Map.of("id", SHIRT, "country", "FR", "locale", "fr"),
                        "product"),
                Arguments.of(
                        "products-search",
                        Map.of("query", "title:shirt*", "first", 10, "country", "FR"),
                        "products"),
                Arguments.of("shop", Map.of(), "shop"),
                Arguments.of(
                        "storefront-token-create",
                        Map.of("input", Map.of("title", "chat")),
                        "storefrontAccessTokenCreate"),
                Arguments.of(
                        "tags-add", Map.of("id", KERRY, "tags", List.of("whatsapp")), "tagsAdd"),
                Arguments.of("variants-by-ids", Map.of("ids", List.of(SHIRT_XS_WHITE)), "nodes"),
                Arguments.of(
                        "webhook-subscription-create", subscription(), "webhookSubscriptionCreate"),
                Arguments.of("webhook-subscriptions", Map.of("first", 10), "webhookSubscriptions"));
    }

    @ParameterizedTest
    @MethodSource("admin")
    void an_admin_operation_is_answered_whole(String file, Map<String, ?> variables, String field) {
        var query = read("admin/" + file);

        var answer = world.admin(LINEN_HOUSE, query, variables);

        assertThat(answer.getJsonArray("errors")).as(answer.encodePrettily()).isNull();
        assertThat(answer.getJsonObject("data").getValue(field)).isNotNull();
        assertThat(userErrors(answer, field)).isEmpty();
    }

    static Stream<Arguments> storefront() {
        var lines = List.of(Map.of("merchandiseId", SHIRT_XS_WHITE, "quantity", 2));
        return Stream.of(
                Arguments.of(
                        "cart-create",
                        Map.of("input", Map.of("lines", lines), "country", "FR", "language", "EN"),
                        "cartCreate"),
                Arguments.of(
                        "recommendations",
                        Map.of("productId", SHIRT, "country", "FR"),
                        "productRecommendations"),
                Arguments.of(
                        "search",
                        Map.of("q", "linen", "first", 10, "country", "FR", "language", "FR"),
                        "search"));
    }

    @ParameterizedTest
    @MethodSource("storefront")
    void a_storefront_operation_is_answered_whole(
            String file, Map<String, ?> variables, String field) {
        var query = read("storefront/" + file);

        var answer = world.storefront(LINEN_HOUSE, query, variables);

        assertThat(answer.getJsonArray("errors")).as(answer.encodePrettily()).isNull();
        assertThat(answer.getJsonObject("data").getValue(field)).isNotNull();
        assertThat(userErrors(answer, field)).isEmpty();
    }

    @Test
    void a_draft_order_can_be_looked_up_again() {
        var created =
                world.admin(
                        LINEN_HOUSE, read("admin/draft-order-create"), Map.of("input", draft()));
        var id =
                created.getJsonObject("data")
                        .getJsonObject("draftOrderCreate")
                        .getJsonObject("draftOrder")
                        .getString("id");

        var found = world.admin(LINEN_HOUSE, read("admin/draft-order-by-id"), Map.of("id", id));

        assertThat(found.getJsonObject("data").getJsonObject("draftOrder").getString("status"))
                .isEqualTo("OPEN");
    }

    private static List<?> userErrors(JsonObject answer, String field) {
        return answer.getJsonObject("data").getValue(field) instanceof JsonObject payload
                        && payload.getJsonArray("userErrors") != null
                ? payload.getJsonArray("userErrors").getList()
                : List.of();
    }

    private static Map<String, ?> consent() {
        return Map.of(
                "customerId",
                KERRY,
                "whatsAppMarketingConsent",
                Map.of(
                        "state",
                        "SUBSCRIBED",
                        "optInLevel",
                        "SINGLE_OPT_IN",
                        "updatedAt",
                        "2026-11-21T10:00:00Z"));
    }

    private static Map<String, ?> draft() {
        return Map.of(
                "lineItems", List.of(Map.of("variantId", SHIRT_XS_WHITE, "quantity", 1)),
                "tags", List.of("whatsapp"),
                "phone", "+353861234567");
    }

    private static Map<String, ?> subscription() {
        return Map.of(
                "topic",
                "ORDERS_CREATE",
                "webhookSubscription",
                Map.of("uri", "https://hooks.example/shopify", "format", "JSON"));
    }

    private static String read(String name) {
        var resource = "/sandbox/shopify/operations/" + name + ".graphql";
        try (var in = SampleOperationsTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
