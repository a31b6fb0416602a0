package app.tendero.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks of Shopify that somebody passes on. */
@QuarkusTest
class ForwardedWebhooksTest {

    private static final String DOOR = "/api/v1/webhooks/process";
    private static final String OPERATOR = "sandbox-operator-key";

    private final String event = "forwarded-" + Phones.next();

    @BeforeEach
    void registered() {
        assertThat(Town.open()).isNotNull();
    }

    @Test
    void a_forwarded_event_is_kept_once_with_202() {
        for (int time = 1; time <= 2; time++) {
            from("linen-house.myshopify.com", "products/update")
                    .header("X-Shopify-Event-Id", event)
                    .body("{\"id\": 1}")
                    .post(DOOR)
                    .then()
                    .statusCode(202)
                    .body("success", equalTo(true));
        }

        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM inbox WHERE lane = 'store:products'"
                                        + " AND dedup_key = 'shopify:products/update:"
                                        + event
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_is_named_and_what_is_no_json_is_400() {
        given().header("X-Api-Key", OPERATOR)
                .contentType("application/json")
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("X-Shopify-Topic", "X-Shopify-Shop-Domain"));
        from("evil.example", "orders/create")
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("X-Shopify-Shop-Domain"));
        from("linen-house.myshopify.com", "orders/create").post(DOOR).then().statusCode(400);
        for (var wrong : new String[] {"[]", "{", "{} {}", "\u0000", "[".repeat(100_000)}) {
            from("linen-house.myshopify.com", "orders/create")
                    .body(wrong)
                    .post(DOOR)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_key_speaks_for_no_other_store() {
        var pepe =
                given().header("X-Api-Key", OPERATOR)
                        .post("/api/v1/stores/casa-pepe/keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("key");

        from("linen-house.myshopify.com", "products/update", pepe)
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(404);
        from("nobody-has-it.myshopify.com", "products/update")
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(404);
        from("casa-pepe.myshopify.com", "products/update", pepe)
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(202);
        given().contentType("application/json").body("{}").post(DOOR).then().statusCode(401);
    }

    @Test
    void the_open_door_says_that_somebody_is_there() {
        given().get("/api/whatsapp/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("healthy"))
                .body("service", equalTo("whatsapp"));
    }

    @Test
    void the_description_names_the_address_others_know() {
        given().header("Accept", "application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("servers.url", hasItem("/"))
                .body("servers.size()", equalTo(2));
    }

    private static RequestSpecification from(String shop, String topic) {
        return from(shop, topic, OPERATOR);
    }

    private static RequestSpecification from(String shop, String topic, String key) {
        return given().header("X-Api-Key", key)
                .header("X-Shopify-Shop-Domain", shop)
                .header("X-Shopify-Topic", topic)
                .contentType("application/json");
    }
}
