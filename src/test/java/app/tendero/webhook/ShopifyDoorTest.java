package app.tendero.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.shopify.OrderPayload;
import app.tendero.testkit.FakeStores;
import io.smallrye.mutiny.Uni;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopifyDoorTest {

    private static final String OWN_SECRET = "casa-pepe-shopify-secret";
    private static final String CONVERSATION = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String ORDER =
            """
            {"id":820982911946154508,"name":"#1001","note_attributes":[
             {"name":"ref","value":"whatsapp"},
             {"name":"wa_conversation","value":"%s"}],"total_price":"98.00",
             "email":"kerry@example.com","customer":{"first_name":"Kerry"}}"""
                    .formatted(CONVERSATION);

    private final Doors doors = new Doors(4, Duration.ofSeconds(20));

    /** Linen House uses the deployment's app, Casa Pepe its own. */
    @BeforeEach
    void two_stores_are_open() {
        doors.stores.all.add(FakeStores.store(1, "linen-house", true));
        doors.stores.all.add(
                FakeStores.withShopifySecret(FakeStores.store(2, "casa-pepe", true), OWN_SECRET));
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void an_order_that_names_its_conversation_is_kept_for_it_without_its_buyer() {
        var answer = linenHouse("/shopify/webhooks", "orders/create", ORDER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"success\":true,\"message\":\"kept\"}");
        assertThat(arrivals())
                .containsExactly(
                        new Arrival(
                                new StoreId(1),
                                new LaneHint.OfConversation(ConversationId.parse(CONVERSATION)),
                                "shopify:orders/create:event-1",
                                "shopify.orders/create",
                                OrderPayload.essentials(ORDER),
                                Optional.empty(),
                                Optional.empty()),
                        new Arrival(
                                new StoreId(1),
                                new LaneHint.OfStore("orders"),
                                "shopify:orders/create:event-1:order",
                                "shopify.orders/create",
                                OrderPayload.mirrored(ORDER),
                                Optional.empty(),
                                Optional.empty()),
                        new Arrival(
                                new StoreId(1),
                                new LaneHint.OfStore("buyers"),
                                "shopify:orders/create:event-1:buyer",
                                "buyer",
                                BUYER,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(arrivals().getFirst().payload()).doesNotContainIgnoringCase("kerry");
    }

    /** Becomes keyed hashes as soon as it is worked. */
    private static final String BUYER =
            """
            {"conversation":"%s","customers":[],"orders":[820982911946154508],\
            "emails":["kerry@example.com"],"phones":[]}"""
                    .formatted(CONVERSATION);

    @Test
    void everything_else_waits_in_a_lane_of_the_store() {
        var lanes =
                Map.of(
                        "orders/create", "orders",
                        "orders/updated", "orders",
                        "products/update", "products",
                        "inventory_levels/update", "stock",
                        "app/uninstalled", "app",
                        "customers/redact", "app",
                        "something/new", "app");

        lanes.forEach(
                (topic, lane) -> {
                    doors.kept.clear();

                    linenHouse("/shopify/webhooks", topic, "{\"id\":1}");

                    assertThat(arrivals())
                            .extracting(Arrival::lane)
                            .containsExactly(new LaneHint.OfStore(lane));
                    assertThat(arrivals())
                            .extracting(Arrival::kind)
                            .containsExactly("shopify." + topic);
                });
    }

    @Test
    void an_attribute_that_is_no_conversation_names_none() {
        for (var attributes :
                List.of(
                        "[{\"name\":\"wa_conversation\",\"value\":\"nonsense\"}]",
                        "[{\"name\":\"wa_conversation\",\"value\":null}]",
                        "[{\"name\":\"other\",\"value\":\"" + CONVERSATION + "\"}]",
                        "[7,[],{}]",
                        "null",
                        "\"wa_conversation\"")) {
            doors.kept.clear();

            linenHouse(
                    "/shopify/webhooks",
                    "orders/create",
                    "{\"note_attributes\":" + attributes + "}");

            assertThat(arrivals())
                    .extracting(Arrival::lane)
                    .containsExactly(new LaneHint.OfStore("orders"));
        }
    }

    @Test
    void the_compliance_doors_check_and_keep() {
        for (var topic : List.of("customers/data_request", "customers/redact", "shop/redact")) {
            var path = "/shopify/gdpr/" + topic;

            assertThat(linenHouse(path, topic, "{\"shop_id\":1}").statusCode()).isEqualTo(200);
            assertThat(post(path, topic, "{}", "nobody's", "linen-house").statusCode())
                    .isEqualTo(401);
        }
        assertThat(arrivals())
                .extracting(Arrival::kind)
                .containsExactly(
                        "shopify.customers/data_request",
                        "shopify.customers/redact",
                        "shopify.shop/redact");
    }

    @Test
    void the_path_names_the_topic_where_no_header_does() {
        var body = "{\"id\":1}";
        doors.send(
                doors.request("/shopify/webhooks/app/uninstalled")
                        .header("X-Shopify-Shop-Domain", "linen-house.myshopify.com")
                        .header("X-Shopify-Hmac-Sha256", sign(body, Doors.SHOPIFY_SECRET))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(arrivals()).extracting(Arrival::kind).containsExactly("shopify.app/uninstalled");
        assertThat(arrivals().getFirst().dedupKey()).startsWith("shopify:app/uninstalled:");
    }

    @Test
    void the_newer_events_name_their_headers_without_an_x() {
        doors.send(
                doors.request("/shopify/webhooks")
                        .header("shopify-topic", "orders/create")
                        .header("shopify-shop-domain", "linen-house.myshopify.com")
                        .header("shopify-event-id", "event-9")
                        .header("shopify-hmac-sha256", sign(ORDER, Doors.SHOPIFY_SECRET))
                        .POST(HttpRequest.BodyPublishers.ofString(ORDER)));

        assertThat(arrivals())
                .extracting(Arrival::dedupKey)
                .containsExactly(
                        "shopify:orders/create:event-9",
                        "shopify:orders/create:event-9:order",
                        "shopify:orders/create:event-9:buyer");
    }

    @Test
    void a_wrong_missing_or_broken_signature_is_401_and_nothing_is_kept() {
        for (var wrong :
                List.of(
                        sign(ORDER, "other"),
                        sign("{}", Doors.SHOPIFY_SECRET),
                        sign(ORDER, Doors.SHOPIFY_SECRET).substring(1),
                        "!".repeat(44),
                        "")) {
            var request =
                    doors.request("/shopify/webhooks")
                            .header("X-Shopify-Topic", "orders/create")
                            .header("X-Shopify-Shop-Domain", "linen-house.myshopify.com")
                            .header("X-Shopify-Hmac-Sha256", wrong)
                            .POST(HttpRequest.BodyPublishers.ofString(ORDER));
            assertThat(doors.send(request).statusCode()).as(wrong).isEqualTo(401);
        }
        var without =
                doors.request("/shopify/webhooks").POST(HttpRequest.BodyPublishers.ofString(ORDER));
        assertThat(doors.send(without).statusCode()).isEqualTo(401);
        assertThat(doors.send(doors.request("/shopify/webhooks").GET()).statusCode())
                .isEqualTo(405);
        assertThat(doors.kept).isEmpty();
        assertThat(doors.aside).isEmpty();
    }

    @Test
    void during_a_rotation_the_old_secret_still_fits() {
        var answer =
                post(
                        "/shopify/webhooks",
                        "orders/create",
                        ORDER,
                        Doors.SHOPIFY_OLD_SECRET,
                        "linen-house");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(arrivals()).hasSize(3);
    }

    @Test
    void a_store_with_an_app_of_its_own_is_reached_by_its_own_secret_alone() {
        var byItself = post("/shopify/webhooks", "orders/create", ORDER, OWN_SECRET, "casa-pepe");
        var byUs =
                post(
                        "/shopify/webhooks",
                        "orders/create",
                        ORDER,
                        Doors.SHOPIFY_SECRET,
                        "casa-pepe");
        var forAnother =
                post("/shopify/webhooks", "orders/create", ORDER, OWN_SECRET, "linen-house");

        assertThat(byItself.statusCode()).isEqualTo(200);
        assertThat(byUs.statusCode()).isEqualTo(200);
        assertThat(forAnother.statusCode()).isEqualTo(401);
        assertThat(arrivals()).extracting(Arrival::store).containsOnly(new StoreId(2));
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly("signed with a secret that the store does not accept");
        assertThat(doors.tries("signature")).isEqualTo(1);
    }

    @Test
    void signed_nonsense_and_unknown_shops_are_put_aside_with_200() {
        assertThat(linenHouse("/shopify/webhooks", "orders/create", "hello").statusCode())
                .isEqualTo(200);
        assertThat(linenHouse("/shopify/webhooks", "orders/create", "[1]").statusCode())
                .isEqualTo(200);
        assertThat(
                        linenHouse("/shopify/webhooks", "orders/create", "[".repeat(100_000))
                                .statusCode())
                .isEqualTo(200);
        assertThat(linenHouse("/shopify/webhooks", "<script>", "{}").statusCode()).isEqualTo(200);
        assertThat(
                        post(
                                        "/shopify/webhooks",
                                        "shop/redact",
                                        "{}",
                                        Doors.SHOPIFY_SECRET,
                                        "gone-long-ago")
                                .statusCode())
                .isEqualTo(200);

        assertThat(arrivals()).isEmpty();
        assertThat(doors.aside)
                .extracting(Doors.Aside::reason)
                .containsExactly(
                        "not readable as JSON",
                        "not readable as JSON",
                        "not readable as JSON",
                        "no shop or no topic",
                        "nobody has this shop");
    }

    @Test
    void what_cannot_be_kept_now_is_503() {
        doors.keeping = () -> Uni.createFrom().failure(new NotKept("the database is away"));

        assertThat(linenHouse("/shopify/webhooks", "orders/create", ORDER).statusCode())
                .isEqualTo(503);
    }

    @Test
    void strangers_cannot_keep_the_stores_busy() {
        post("/shopify/webhooks", "orders/create", ORDER, OWN_SECRET, "casa-pepe");
        var refused = new TreeSet<Integer>();
        for (var i = 0; i < 500 && refused.size() < 2; i++) {
            refused.add(
                    post("/shopify/webhooks", "orders/create", "{}", "nobody's", "shop-" + i)
                            .statusCode());
        }

        assertThat(refused).containsExactly(401, 503);
        assertThat(
                        post("/shopify/webhooks", "orders/create", ORDER, OWN_SECRET, "casa-pepe")
                                .statusCode())
                .isEqualTo(200);
    }

    private List<Arrival> arrivals() {
        return doors.kept.stream().flatMap(kept -> kept.arrivals().stream()).toList();
    }

    private HttpResponse<String> linenHouse(String path, String topic, String body) {
        return post(path, topic, body, Doors.SHOPIFY_SECRET, "linen-house");
    }

    private HttpResponse<String> post(
            String path, String topic, String body, String secret, String shop) {
        return doors.send(
                doors.request(path)
                        .header("X-Shopify-Topic", topic)
                        .header("X-Shopify-Shop-Domain", shop + ".myshopify.com")
                        .header("X-Shopify-Event-Id", "event-1")
                        .header("X-Shopify-Webhook-Id", "delivery-1")
                        .header("X-Shopify-Hmac-Sha256", sign(body, secret))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String sign(String body, String secret) {
        return HmacSha256.base64(body.getBytes(UTF_8), new Secret(secret));
    }
}
