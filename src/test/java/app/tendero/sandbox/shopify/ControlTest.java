package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTest {

    private static final String SHIRT_S_WHITE = "44512300198913";
    private static final String SHIRT = "8104217600513";
    private static final String NAME = "{ shop { name } }";

    private ShopifyWorld world;

    @BeforeEach
    void open() {
        world = new ShopifyWorld();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_shop_can_be_throttled_and_set_free() {
        world.control(Map.of("shop", "linen-house", "throttle", true));
        var throttled = world.admin(LINEN_HOUSE, NAME, Map.of());
        world.control(Map.of("shop", "linen-house", "throttle", false));
        var free = world.admin(LINEN_HOUSE, NAME, Map.of());

        assertThat(throttled.encode()).contains("THROTTLED").contains("\"currentlyAvailable\":0");
        assertThat(free.getJsonArray("errors")).isNull();
    }

    @Test
    void a_shop_can_fail_a_number_of_times() {
        world.control(Map.of("shop", "linen-house", "fail", Map.of("status", 423, "times", 1)));
        var path = "/linen-house.myshopify.com/admin/api/2026-10/graphql.json";
        var query = ShopifyWorld.body(NAME, Map.of());
        var token = LINEN_HOUSE.shopify().accessToken();

        var first = world.post(path, query, "X-Shopify-Access-Token", token);
        var second = world.post(path, query, "X-Shopify-Access-Token", token);

        assertThat(first.statusCode()).isEqualTo(423);
        assertThat(second.statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_can_be_lost_after_the_work_is_done() {
        var create =
                "mutation($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id } } }";
        var lines =
                List.of(
                        Map.of(
                                "variantId",
                                "gid://shopify/ProductVariant/" + SHIRT_S_WHITE,
                                "quantity",
                                1));
        world.control(Map.of("shop", "linen-house", "loseAnswerOf", "draftOrderCreate"));

        assertThatThrownBy(
                        () ->
                                world.admin(
                                        LINEN_HOUSE,
                                        create,
                                        Map.of("input", Map.of("lineItems", lines))))
                .isInstanceOf(UncheckedIOException.class);

        var state = world.state(LINEN_HOUSE);
        assertThat(state.getJsonArray("draftOrders")).hasSize(1);
        assertThat(state.getJsonObject("calls").getInteger("admin draftOrderCreate")).isEqualTo(1);
    }

    @Test
    void a_price_and_a_publication_can_change_behind_the_services_back() {
        world.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "setPrice",
                        Map.of(SHIRT_S_WHITE, "9.99"),
                        "unpublish",
                        SHIRT,
                        "announce",
                        true));

        var variant =
                world.admin(
                        LINEN_HOUSE,
                        "{ productVariant(id: \"gid://shopify/ProductVariant/"
                                + SHIRT_S_WHITE
                                + "\") "
                                + "{ price product { onlineStoreUrl publishedAt } } }",
                        Map.of());
        var webhook = world.nextWebhook();

        assertThat(variant.encode())
                .contains("\"price\":\"9.99\"")
                .contains("\"publishedAt\":null");
        assertThat(webhook.headers()).containsEntry("x-shopify-topic", "products/update");
        assertThat(webhook.json().getLong("id")).isEqualTo(Long.parseLong(SHIRT));
    }

    @Test
    void any_webhook_can_be_sent_signed() {
        world.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "webhook",
                        Map.of("topic", "app/uninstalled", "payload", Map.of("id", 1))));

        var webhook = world.nextWebhook();

        var body = webhook.body().getBytes(StandardCharsets.UTF_8);
        assertThat(webhook.headers())
                .containsEntry("x-shopify-topic", "app/uninstalled")
                .containsEntry(
                        "x-shopify-hmac-sha256",
                        Signatures.base64(LINEN_HOUSE.shopify().apiSecret(), body));
    }

    @Test
    void a_shop_can_be_put_back_to_its_first_day() {
        world.control(Map.of("shop", "linen-house", "setPrice", Map.of(SHIRT_S_WHITE, "1.00")));

        world.control(Map.of("shop", "linen-house", "reset", true));

        var variant =
                world.admin(
                        LINEN_HOUSE,
                        "{ productVariant(id: \"gid://shopify/ProductVariant/"
                                + SHIRT_S_WHITE
                                + "\") { price } }",
                        Map.of());
        assertThat(variant.encode()).contains("\"price\":\"69.00\"");
    }

    @Test
    void nonsense_is_422_and_an_unknown_shop_404() {
        var nonsense = world.post("/control", "[");
        var unknown = world.post("/control", "{\"shop\":\"nowhere\"}");
        var variant = world.post("/control", "{\"shop\":\"linen-house\",\"setStock\":{\"1\":1}}");

        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(variant.statusCode()).isEqualTo(422);
    }
}
