package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.ShopifyDelivery.Lane;
import app.tendero.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifyWebhooksTest {

    private static final Store LINEN_HOUSE =
            ShopifyKit.store(ShopifyKit.LINEN_HOUSE, DemoStores.LINEN_HOUSE);
    private static final Store CASA_PEPE =
            ShopifyKit.store(ShopifyKit.CASA_PEPE, DemoStores.CASA_PEPE);
    private static final byte[] BODY = bytes("{\"foo\": \"bar\"}");

    private final ShopifyWebhooks webhooks = webhooks(List.of("test_secret_key"), List.of());

    @Test
    void a_signature_published_by_shopify_is_right() {
        var head = head("products/update", "B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=");

        assertThat(webhooks.verify(BODY, head, Optional.empty())).isTrue();
        assertThat(webhooks.verify(bytes("{\"foo\":\"bar\"}"), head, Optional.empty())).isFalse();
    }

    @Test
    void during_a_rotation_both_secrets_are_right_and_a_webhook_secret_replaces_the_app_s() {
        var rotating = webhooks(List.of("new", "old"), List.of());
        var apart = webhooks(List.of("app"), List.of("hooks"));

        assertThat(rotating.verify(BODY, signed("new"), Optional.empty())).isTrue();
        assertThat(rotating.verify(BODY, signed("old"), Optional.empty())).isTrue();
        assertThat(rotating.verify(BODY, signed("older"), Optional.empty())).isFalse();
        assertThat(apart.verify(BODY, signed("hooks"), Optional.empty())).isTrue();
        assertThat(apart.verify(BODY, signed("app"), Optional.empty())).isFalse();
    }

    @Test
    void a_store_s_own_app_signs_for_that_store_alone() {
        var signed = signed(DemoStores.LINEN_HOUSE.shopify().apiSecret());

        assertThat(webhooks.verify(BODY, signed, Optional.of(LINEN_HOUSE))).isTrue();
        assertThat(webhooks.verify(BODY, signed, Optional.of(CASA_PEPE))).isFalse();
        assertThat(webhooks.verify(BODY, signed, Optional.empty())).isFalse();
    }

    @Test
    void without_any_secret_nothing_is_right() {
        var closed = webhooks(List.of(), List.of("", " "));

        assertThat(closed.verify(BODY, signed(""), Optional.empty())).isFalse();
        assertThat(closed.verify(BODY, unsigned(), Optional.empty())).isFalse();
    }

    @Test
    void a_missing_or_broken_signature_is_a_wrong_one() {
        assertThat(webhooks.verify(BODY, unsigned(), Optional.of(LINEN_HOUSE))).isFalse();
        assertThat(webhooks.verify(BODY, head("app/uninstalled", "%%%"), Optional.empty()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Shopify-", "shopify-"})
    void both_families_of_headers_are_read(String family) {
        var head =
                WebhookHead.read(
                                headers(
                                                Map.of(
                                                        family + "Topic", "orders/create",
                                                        family + "Shop-Domain",
                                                                "Linen-House.myshopify.com",
                                                        family + "Hmac-Sha256", "tag",
                                                        family + "Event-Id", "e-1",
                                                        family + "Webhook-Id", "w-1"))
                                        ::get)
                        .orElseThrow();

        assertThat(head.topic()).isEqualTo("orders/create");
        assertThat(head.shop().value()).isEqualTo("linen-house.myshopify.com");
        assertThat(head.signature()).contains("tag");
        assertThat(head.event()).contains("e-1");
    }

    @ParameterizedTest
    @CsvSource({
        "orders/create, evil.com",
        "orders/create, linen-house.myshopify.com.evil.com",
        "orders/create, ''",
        "'', linen-house.myshopify.com",
        "../../etc/passwd, linen-house.myshopify.com",
        "ORDERS_CREATE, linen-house.myshopify.com",
        "orders, linen-house.myshopify.com"
    })
    void a_head_that_names_no_shop_or_no_topic_is_none(String topic, String shop) {
        var headers = headers(Map.of("X-Shopify-Topic", topic, "X-Shopify-Shop-Domain", shop));

        assertThat(WebhookHead.read(headers::get)).isEmpty();
    }

    @Test
    void an_order_from_a_chat_goes_to_that_chat_without_the_buyer_s_data() throws IOException {
        var delivery = webhooks.read(unsigned("orders/create"), payload("orders_create"));

        assertThat(delivery.lane())
                .isEqualTo(
                        new Lane.OfConversation(
                                ConversationId.parse("6f1e4f2e-8f0b-4c53-9d34-1f2a90b7a001")));
        assertThat(delivery.dedupKey()).isEqualTo("order:820982911946154508");
        assertThat(delivery.kind()).isEqualTo("shopify.orders/create");
        assertThat(delivery.payload()).doesNotContain("kerry", "Byrne", "Harbour", "353861234567");
    }

    @Test
    void an_order_without_a_chat_is_kept_whole_for_the_store() throws IOException {
        var body = payload("orders_create_from_the_online_store");

        var delivery = webhooks.read(unsigned("orders/create"), body);

        assertThat(delivery.lane()).isEqualTo(new Lane.OfResource("orders"));
        assertThat(delivery.dedupKey()).isEqualTo("order:820982911946154510");
        assertThat(delivery.payload()).isEqualTo(new String(body, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "orders/updated, orders",
        "fulfillment_events/create, orders",
        "products/update, products",
        "inventory_levels/update, products",
        "collections/delete, products",
        "app/uninstalled, app",
        "customers/redact, app",
        "shop/redact, app"
    })
    void every_topic_has_its_lane(String topic, String resource) {
        var delivery = webhooks.read(unsigned(topic), BODY);

        assertThat(delivery.lane()).isEqualTo(new Lane.OfResource(resource));
        assertThat(delivery.kind()).isEqualTo("shopify." + topic);
        assertThat(delivery.dedupKey()).isEqualTo("shopify:" + topic + ":e-1");
    }

    @Test
    void without_an_event_id_the_same_bytes_are_the_same_event() {
        var head =
                new WebhookHead(
                        LINEN_HOUSE.domain(),
                        "products/update",
                        Optional.empty(),
                        Optional.empty());

        var once = webhooks.read(head, BODY);
        var again = webhooks.read(head, BODY);
        var other = webhooks.read(head, bytes("{}"));

        assertThat(again.dedupKey()).isEqualTo(once.dedupKey());
        assertThat(other.dedupKey()).isNotEqualTo(once.dedupKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "not json",
                "[]",
                "{\"id\": \"x\"}",
                "{\"id\": 1e400}",
                "{\"id\": 1, \"total_price\": \"free\", \"currency\": \"EUR\"}",
                "{\"id\": 1, \"note_attributes\": \"wa_conversation\"}",
                "{\"id\": 1, \"note_attributes\": [{\"name\": \"wa_conversation\", \"value\": {}}]}",
                "{\"id\": 1, \"note_attributes\": [{\"name\": \"wa_conversation\","
                        + " \"value\": \"not-an-id\"}]}",
                "{\"a\": \"\\u0000\\ud800\"}"
            })
    void an_order_that_cannot_be_read_is_kept_and_fails_nobody(String body) {
        var delivery = webhooks.read(unsigned("orders/create"), bytes(body));

        assertThat(delivery.lane()).isEqualTo(new Lane.OfResource("orders"));
        assertThat(delivery.payload()).isEqualTo(body);
    }

    private static ShopifyWebhooks webhooks(List<String> api, List<String> hooks) {
        return new ShopifyWebhooks(TestShopifyConfig.at("https://{shop}").withSecrets(api, hooks));
    }

    private static WebhookHead signed(String secret) {
        return secret.isEmpty()
                ? head("products/update", "")
                : head("products/update", HmacSha256.base64(BODY, new Secret(secret)));
    }

    private static WebhookHead unsigned() {
        return unsigned("products/update");
    }

    private static WebhookHead unsigned(String topic) {
        return new WebhookHead(LINEN_HOUSE.domain(), topic, Optional.empty(), Optional.of("e-1"));
    }

    private static WebhookHead head(String topic, String signature) {
        return new WebhookHead(
                LINEN_HOUSE.domain(), topic, Optional.of(signature), Optional.of("e-1"));
    }

    private static Map<String, String> headers(Map<String, String> given) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        given.forEach((name, value) -> headers.put(name.toUpperCase(Locale.ROOT), value));
        return headers;
    }

    private static byte[] payload(String name) throws IOException {
        var path = "/payloads/shopify/" + name + ".json";
        try (var in = ShopifyWebhooksTest.class.getResourceAsStream(path)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
