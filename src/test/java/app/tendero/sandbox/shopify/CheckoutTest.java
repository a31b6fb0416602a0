package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a cart to a paid order, as a shopper's browser and the service's webhook door see it. */
class CheckoutTest {

    private static final String SHIRT_S_WHITE = "44512300198913";
    private static final String SHIRT_XS_SKY_SOLD_OUT = "44512300133377";
    private static final String CART =
            """
            mutation($input: CartInput!) {
              cartCreate(input: $input) {
                cart { id checkoutUrl totalQuantity cost { totalAmount { amount currencyCode } }
                  lines(first: 9) { nodes { id quantity attributes { key value } merchandise { ... on ProductVariant { id } } } } }
                userErrors { field message code }
                warnings { code message target }
              }
            }
            """;

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
    void a_paid_cart_is_an_order_and_a_signed_webhook() {
        var payload =
                create(
                        Map.of(
                                "lines",
                                        List.of(line(SHIRT_S_WHITE, 2, Map.of("Gift wrap", "yes"))),
                                "attributes",
                                        List.of(Map.of("key", "wa_conversation", "value", "c-7")),
                                "buyerIdentity",
                                        Map.of("phone", "+353861234567", "countryCode", "IE"),
                                "note", "Ring twice"));
        var url = payload.getJsonObject("cart").getString("checkoutUrl");

        var page = world.get(url);
        var paid = world.form(url, Map.of("email", "kerry@example.com", "first_name", "Kerry"));
        var thanks = world.follow(paid);

        assertThat(page.body())
                .contains("Linen shirt Rivoli")
                .contains("+353861234567")
                .contains("Pay €138.00");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(thanks.body()).contains("Thank you, Kerry!").contains("#1005");
        var webhook = world.nextWebhook();
        assertThat(webhook.headers())
                .containsEntry("x-shopify-topic", "orders/create")
                .containsEntry("x-shopify-shop-domain", "linen-house.myshopify.com")
                .containsEntry("x-shopify-hmac-sha256", signature(LINEN_HOUSE, webhook.body()))
                .containsKeys(
                        "x-shopify-webhook-id", "x-shopify-event-id", "x-shopify-triggered-at");
        var order = webhook.json();
        assertThat(order.getString("name")).isEqualTo("#1005");
        assertThat(order.getString("total_price")).isEqualTo("138.00");
        assertThat(order.getString("currency")).isEqualTo("EUR");
        assertThat(order.getString("phone")).isEqualTo("+353861234567");
        assertThat(order.getString("note")).isEqualTo("Ring twice");
        assertThat(order.getJsonArray("note_attributes").encode())
                .isEqualTo("[{\"name\":\"wa_conversation\",\"value\":\"c-7\"}]");
        assertThat(order.getJsonObject("customer").getLong("id")).isEqualTo(7304110100801L);
        var line = order.getJsonArray("line_items").getJsonObject(0);
        assertThat(line.getLong("variant_id")).isEqualTo(Long.parseLong(SHIRT_S_WHITE));
        assertThat(line.getInteger("quantity")).isEqualTo(2);
        assertThat(line.getJsonArray("properties").encode())
                .isEqualTo("[{\"name\":\"Gift wrap\",\"value\":\"yes\"}]");
    }

    @Test
    void paying_takes_the_stock_once_however_often_it_is_pressed() {
        world.control(Map.of("shop", "linen-house", "setStock", Map.of(SHIRT_S_WHITE, 5)));
        var url =
                create(Map.of("lines", List.of(line(SHIRT_S_WHITE, 2, Map.of()))))
                        .getJsonObject("cart")
                        .getString("checkoutUrl");

        world.form(url, Map.of("email", "kerry@example.com"));
        var again = world.form(url, Map.of("email", "kerry@example.com"));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(stock(SHIRT_S_WHITE)).isEqualTo(3);
        assertThat(List.of(topic(), topic(), topic()))
                .containsExactlyInAnyOrder(
                        "orders/create", "inventory_levels/update", "products/update");
        assertThat(world.webhooks).isEmpty();
        assertThat(world.state(LINEN_HOUSE).getJsonArray("orders")).hasSize(5);
    }

    private String topic() {
        return String.valueOf(world.nextWebhook().headers().get("x-shopify-topic"));
    }

    /** Of stock that never ends nothing is told, so that the order's webhook comes alone. */
    @Test
    void a_webhook_that_is_refused_comes_again_with_the_same_ids() {
        world.control(Map.of("shop", "linen-house", "setStock", Map.of(SHIRT_S_WHITE, 500_000)));
        world.refusals.set(2);
        var url =
                create(Map.of("lines", List.of(line(SHIRT_S_WHITE, 1, Map.of()))))
                        .getJsonObject("cart")
                        .getString("checkoutUrl");

        world.form(url, Map.of("phone", "+33612345678"));

        var first = world.nextWebhook();
        var second = world.nextWebhook();
        var third = world.nextWebhook();
        assertThat(second).isEqualTo(first);
        assertThat(third.headers().get("x-shopify-webhook-id"))
                .isEqualTo(first.headers().get("x-shopify-webhook-id"));
    }

    @Test
    void nobody_pays_without_saying_who_they_are() {
        var url =
                create(Map.of("lines", List.of(line(SHIRT_S_WHITE, 1, Map.of()))))
                        .getJsonObject("cart")
                        .getString("checkoutUrl");

        var answer = world.form(url, Map.of("email", " ", "phone", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"")
                .contains("Enter an e-mail address or a phone number.");
    }

    @Test
    void a_cart_is_cut_to_the_stock_with_a_warning_and_refused_for_what_does_not_exist() {
        world.control(Map.of("shop", "linen-house", "setStock", Map.of(SHIRT_S_WHITE, 1)));

        var cut =
                create(
                        Map.of(
                                "lines",
                                List.of(
                                        line(SHIRT_S_WHITE, 3, Map.of()),
                                        line(SHIRT_XS_SKY_SOLD_OUT, 1, Map.of()))));
        var refused = create(Map.of("lines", List.of(line("123", 1, Map.of()))));
        var badPhone = create(Map.of("buyerIdentity", Map.of("phone", "0612345678")));

        assertThat(cut.getJsonObject("cart").getInteger("totalQuantity")).isEqualTo(1);
        assertThat(cut.getJsonArray("warnings").encode())
                .contains("MERCHANDISE_NOT_ENOUGH_STOCK")
                .contains("MERCHANDISE_OUT_OF_STOCK");
        assertThat(refused.getJsonObject("cart")).isNull();
        assertThat(refused.getJsonArray("userErrors").encode())
                .contains(
                        "The merchandise with id gid://shopify/ProductVariant/123 does not exist.");
        assertThat(badPhone.getJsonArray("userErrors").encode()).contains("Phone is invalid");
    }

    @Test
    void lines_of_one_variant_with_other_modifiers_stay_apart() {
        var payload =
                create(
                        Map.of(
                                "lines",
                                List.of(
                                        line(SHIRT_S_WHITE, 1, Map.of("Monogram", "K")),
                                        line(SHIRT_S_WHITE, 1, Map.of("Monogram", "B")),
                                        line(SHIRT_S_WHITE, 1, Map.of("Monogram", "K")))));

        var lines = payload.getJsonObject("cart").getJsonObject("lines").getJsonArray("nodes");
        assertThat(lines).hasSize(2);
        assertThat(lines.getJsonObject(0).getInteger("quantity")).isEqualTo(2);
    }

    @Test
    void something_sold_out_meanwhile_is_told_on_the_page() {
        var url =
                create(Map.of("lines", List.of(line(SHIRT_S_WHITE, 2, Map.of()))))
                        .getJsonObject("cart")
                        .getString("checkoutUrl");
        world.control(Map.of("shop", "linen-house", "setStock", Map.of(SHIRT_S_WHITE, 0)));

        var answer = world.form(url, Map.of("email", "kerry@example.com"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("no longer available").contains("Your cart is empty");
        assertThat(world.webhooks).isEmpty();
    }

    @Test
    void a_permalink_opens_a_checkout_with_all_it_carries() {
        var properties =
                Base64.getUrlEncoder()
                        .encodeToString("{\"Gift\":\"yes\"}".getBytes(StandardCharsets.UTF_8));
        var link =
                "/linen-house.myshopify.com/cart/"
                        + SHIRT_S_WHITE
                        + ":2,44512303606785:1?attributes%5Bwa_conversation%5D=c-9"
                        + "&note=Soon&discount=WELCOME10&ref=whatsapp&checkout%5Bemail%5D=kerry%40example.com&properties="
                        + properties;

        var opened = world.get(link);
        var page = world.follow(opened);
        world.form(opened.headers().firstValue("location").orElseThrow(), Map.of());

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(page.body())
                .contains("kerry@example.com")
                .contains("Gift: yes")
                .contains("−€22.30");
        var order = world.nextWebhook().json();
        assertThat(order.getJsonArray("note_attributes").encode()).contains("c-9");
        assertThat(order.getString("landing_site_ref")).isEqualTo("whatsapp");
        assertThat(order.getString("landing_site")).startsWith("/cart/" + SHIRT_S_WHITE + ":2");
        assertThat(order.getJsonArray("discount_codes").encode()).contains("WELCOME10");
        assertThat(order.getJsonArray("line_items")).hasSize(2);
    }

    @Test
    void a_permalink_to_nothing_is_an_error_page_and_one_to_something_sold_out_says_so() {
        var unknown = world.get("/linen-house.myshopify.com/cart/999:1");
        var nonsense = world.get("/linen-house.myshopify.com/cart/abc");
        var soldOut =
                world.follow(
                        world.get(
                                "/linen-house.myshopify.com/cart/" + SHIRT_XS_SKY_SOLD_OUT + ":1"));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Cannot find variant");
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(soldOut.body()).contains("no longer available");
    }

    @Test
    void a_draft_order_is_paid_on_its_invoice_page() {
        world.control(Map.of("shop", "linen-house", "delivery", "4.90"));
        var create =
                "mutation($input: DraftOrderInput!) { draftOrderCreate(input: $input) "
                        + "{ draftOrder { id invoiceUrl subtotalPriceSet { shopMoney { amount } }"
                        + " totalPriceSet { shopMoney { amount } } } userErrors { message } } }";
        var input =
                Map.of(
                        "lineItems",
                                List.of(Map.of("variantId", gid(SHIRT_S_WHITE), "quantity", 1)),
                        "customAttributes",
                                List.of(Map.of("key", "wa_conversation", "value", "c-11")),
                        "purchasingEntity",
                                Map.of("customerId", "gid://shopify/Customer/7304110133569"),
                        "useCustomerDefaultAddress", true,
                        "tags", List.of("whatsapp"));
        var draft =
                world.admin(LINEN_HOUSE, create, Map.of("input", input))
                        .getJsonObject("data")
                        .getJsonObject("draftOrderCreate")
                        .getJsonObject("draftOrder");

        var page = world.get(draft.getString("invoiceUrl"));
        world.form(draft.getString("invoiceUrl"), Map.of());

        assertThat(page.body()).contains("3 quai de la Fosse");
        assertThat(draft.getJsonObject("totalPriceSet"))
                .as("nobody has chosen a delivery")
                .isEqualTo(draft.getJsonObject("subtotalPriceSet"));
        var order = world.nextWebhook().json();
        assertThat(order.getString("total_price")).isEqualTo("73.90");
        assertThat(order.getString("tags")).isEqualTo("whatsapp");
        assertThat(order.getString("source_name")).isEqualTo("shopify_draft_order");
        assertThat(order.getJsonArray("note_attributes").encode()).contains("c-11");
        var status =
                world.admin(
                        LINEN_HOUSE,
                        "query($id: ID!) { draftOrder(id: $id) { status order { name }"
                                + " totalPriceSet { shopMoney { amount } } } }",
                        Map.of("id", draft.getString("id")));
        assertThat(status.encode()).contains("COMPLETED").contains("#1005").contains("73.9");
    }

    @Test
    void food_that_nobody_counts_is_always_for_sale() {
        var margherita = "43105587200133";
        var answer =
                world.storefront(
                        CASA_PEPE,
                        CART,
                        Map.of("input", Map.of("lines", List.of(line(margherita, 30, Map.of())))));

        var cart = answer.getJsonObject("data").getJsonObject("cartCreate").getJsonObject("cart");
        assertThat(cart.getInteger("totalQuantity")).isEqualTo(30);
        assertThat(
                        cart.getJsonObject("cost")
                                .getJsonObject("totalAmount")
                                .getString("currencyCode"))
                .isEqualTo("GBP");
    }

    private JsonObject create(Map<String, ?> input) {
        var answer = world.storefront(LINEN_HOUSE, CART, Map.of("input", input));
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).isNull();
        return answer.getJsonObject("data").getJsonObject("cartCreate");
    }

    private int stock(String variant) {
        return world.admin(
                        LINEN_HOUSE,
                        "query($id: ID!) { productVariant(id: $id) { inventoryQuantity } }",
                        Map.of("id", gid(variant)))
                .getJsonObject("data")
                .getJsonObject("productVariant")
                .getInteger("inventoryQuantity");
    }

    private static Map<String, ?> line(
            String variant, int quantity, Map<String, String> attributes) {
        var list =
                attributes.entrySet().stream()
                        .map(entry -> Map.of("key", entry.getKey(), "value", entry.getValue()))
                        .toList();
        return Map.of("merchandiseId", gid(variant), "quantity", quantity, "attributes", list);
    }

    private static String gid(String variant) {
        return "gid://shopify/ProductVariant/" + variant;
    }

    private static String signature(DemoStore store, String body) {
        return Signatures.base64(
                store.shopify().apiSecret(), body.getBytes(StandardCharsets.UTF_8));
    }
}
