package app.tendero.admin.install;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import app.tendero.platform.Database;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The token for carts of an installed store, with the pretend shops bench-1040 and following. */
@QuarkusTest
class StorefrontTokenTest {

    private static final String CREATE = "admin storefrontAccessTokenCreate";
    private static final String STRANGERS =
            "[\"unauthenticated_read_product_listings\","
                    + " \"unauthenticated_read_product_inventory\","
                    + " \"unauthenticated_read_checkouts\", \"unauthenticated_write_checkouts\"]";

    @Inject Database database;

    @Test
    void a_store_that_opens_the_page_for_the_first_time_has_one_at_once_and_it_is_sealed() {
        open("bench-1040");

        operator("bench-1040").body("storefront_token_set", equalTo(true));
        assertThat(calls("bench-1040")).isEqualTo(1);
        assertThat(wishes("bench-1040")).isZero();
        assertThat(new String(sealed("bench-1040"), StandardCharsets.ISO_8859_1))
                .doesNotContainPattern("[0-9a-f]{32}");
        check("bench-1040", "shopify.storefront", "ok");
        check("bench-1040", "shopify.scopes", "ok");
    }

    @Test
    void so_has_one_that_came_by_the_consent_page() {
        var browser = new Strangers(RestAssured.port);
        var begun = browser.knock("GET", "/shopify/install?shop=bench-1041.myshopify.com", "");
        var consent = URI.create(begun.headers().firstValue("location").orElseThrow());
        var back =
                URI.create(
                        browser.knock("POST", path(consent), "")
                                .headers()
                                .firstValue("location")
                                .orElseThrow());
        var cookie = begun.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");

        var done = browser.knock("GET", path(back), "", "Cookie", cookie);

        assertThat(done.statusCode()).isEqualTo(302);
        operator("bench-1041").body("storefront_token_set", equalTo(true));
    }

    @Test
    void an_answer_that_was_lost_is_asked_for_again_and_costs_no_second_token() {
        control("{\"shop\": \"bench-1042\", \"loseAnswerOf\": \"storefrontAccessTokenCreate\"}");

        open("bench-1042");

        operator("bench-1042").body("storefront_token_set", equalTo(false));
        Eventually.is("it is asked for again", () -> has("bench-1042"));
        assertThat(calls("bench-1042")).isEqualTo(1);
    }

    @Test
    void what_was_not_granted_at_first_is_there_soon_after_it_is_and_goes_when_it_is_taken_back() {
        control(
                "{\"shop\": \"bench-1043\", \"installGrants\": [\"read_products\","
                        + " \"read_inventory\", \"read_orders\"]}");
        open("bench-1043");
        operator("bench-1043").body("storefront_token_set", equalTo(false));
        check("bench-1043", "shopify.scopes", "warning");

        control("{\"shop\": \"bench-1043\", \"grant\": " + STRANGERS + "}");
        Eventually.is("the token is there", () -> has("bench-1043"));
        control("{\"shop\": \"bench-1043\", \"takeBack\": " + STRANGERS + "}");
        Eventually.is("the token is gone", () -> !has("bench-1043"));

        assertThat(wishes("bench-1043")).isZero();
    }

    @Test
    void an_uninstall_takes_it_and_a_return_brings_another() {
        open("bench-1044");
        control("{\"shop\": \"bench-1044\", \"revokeTokens\": true}");
        control(
                "{\"shop\": \"bench-1044\", \"webhook\": {\"topic\": \"app/uninstalled\","
                        + " \"payload\": {}}}");
        Eventually.is("the token is gone", () -> !has("bench-1044"));

        open("bench-1044");

        operator("bench-1044").body("storefront_token_set", equalTo(true));
        assertThat(calls("bench-1044")).isEqualTo(2);
    }

    @Test
    void draft_orders_are_not_taken_as_checkout_before_the_merchant_let_the_app_make_them() {
        open("bench-1045");

        choose("bench-1045", "draft_order")
                .statusCode(422)
                .body("errors[0].field", equalTo("checkout"))
                .body("errors[0].message", containsString("permission"));
        operators("bench-1045", "draft_order")
                .statusCode(422)
                .body("errors[0].field", equalTo("checkout"));
        control("{\"shop\": \"bench-1045\", \"grant\": [\"write_draft_orders\"]}");
        choose("bench-1045", "draft_order")
                .statusCode(200)
                .body("checkout", equalTo("draft_order"));

        check("bench-1045", "shopify.scopes", "ok");
        control("{\"shop\": \"bench-1045\", \"takeBack\": [\"write_draft_orders\"]}");
        check("bench-1045", "shopify.scopes", "warning");
    }

    private static ValidatableResponse choose(String shop, String checkout) {
        int version = merchant(shop).get("/admin/api/settings").then().extract().path("version");
        return merchant(shop)
                .contentType(ContentType.JSON)
                .body("{\"version\": %d, \"checkout\": \"%s\"}".formatted(version, checkout))
                .put("/admin/api/settings")
                .then();
    }

    private static ValidatableResponse operators(String shop, String checkout) {
        return given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body("{\"settings\": {\"checkout\": \"%s\"}}".formatted(checkout))
                .put("/api/v1/stores/" + shop)
                .then();
    }

    private static RequestSpecification merchant(String shop) {
        return given().header("Authorization", "Bearer " + SessionToken.of(shop, "1"));
    }

    private static void open(String shop) {
        merchant(shop).post("/admin/api/session").then().statusCode(200);
    }

    private static boolean has(String shop) {
        return operator(shop).extract().path("storefront_token_set");
    }

    private static void check(String shop, String name, String state) {
        List<String> found =
                given().header("X-Api-Key", "sandbox-operator-key")
                        .get("/api/v1/stores/" + shop + "/check")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("checks.findAll { it.name == '%s' }.state".formatted(name));
        assertThat(found).as(name).containsExactly(state);
    }

    private static int calls(String shop) {
        return given().get("/sandbox/shopify/" + shop + "/state")
                .jsonPath()
                .<String, Integer>getMap("calls")
                .getOrDefault(CREATE, 0);
    }

    private long wishes(String shop) {
        return database.query(
                        "SELECT count(*) FROM storefront_wish JOIN store ON id = store_id WHERE"
                                + " domain = $1",
                        Tuple.of(shop + ".myshopify.com"))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private byte[] sealed(String shop) {
        return database.query(
                        "SELECT storefront_token FROM store WHERE domain = $1",
                        Tuple.of(shop + ".myshopify.com"))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getBuffer(0)
                .getBytes();
    }

    private static String path(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static void control(String order) {
        given().contentType(ContentType.JSON)
                .body(order)
                .post("/sandbox/shopify/control")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse operator(String shop) {
        return given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/" + shop)
                .then()
                .statusCode(200);
    }
}
