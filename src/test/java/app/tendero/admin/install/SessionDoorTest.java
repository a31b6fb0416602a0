package app.tendero.admin.install;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.testkit.Eventually;
import app.tendero.testkit.HostileTokens;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Installing from Shopify's admin, with the pretend shops bench-901 and following. */
@QuarkusTest
class SessionDoorTest {

    private static final String DOOR = "/admin/api/session";

    @Test
    void opening_the_page_of_a_new_shop_makes_its_store_with_the_shops_own_name_and_money() {
        open("bench-901", "1")
                .statusCode(200)
                .body("store.domain", equalTo("bench-901.myshopify.com"))
                .body("user", equalTo("1"))
                .body("role", equalTo("owner"))
                .body("locale", equalTo("en"))
                .body("version", notNullValue());
        Eventually.is("a shop that did not say yet is asked again", () -> describes("bench-901"));
        operator("bench-901")
                .body("private_app", equalTo(false))
                .body("enabled", equalTo(true))
                .body("installed_at", notNullValue())
                .body("uninstalled_at", nullValue())
                .body("offline_token", equalTo("live"))
                .body("access_token_set", equalTo(false))
                .body("scopes", hasItem("read_products"))
                .body("settings.currency", equalTo("EUR"))
                .body("settings.timezone", equalTo("Europe/Paris"));
    }

    @Test
    void opening_it_again_asks_shopify_for_nothing_and_a_second_person_is_a_manager() {
        var first = open("bench-902", "1").statusCode(200);
        var asked = calls("bench-902");
        open("bench-902", "1").statusCode(200);

        assertThat(calls("bench-902")).isEqualTo(asked);
        open("bench-902", "2").statusCode(200).body("role", equalTo("manager"));
        assertThat((int) first.extract().path("store.id")).isPositive();
    }

    @Test
    void an_installed_store_takes_changes_and_numbers_like_any_other() {
        open("bench-903", "1").statusCode(200);

        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"whatsapp": {"phone_number_id": "790301", "waba_id": "790302", "token": "EAAG"}}""")
                .put("/api/v1/stores/bench-903")
                .then()
                .statusCode(200)
                .body("whatsapp[0].phone_number_id", equalTo("790301"));
        operator("bench-903").body("name", equalTo("Bench 903"));
    }

    @Test
    void a_store_whose_token_is_dead_gets_another_one_when_its_merchant_comes() {
        open("bench-904", "1").statusCode(200);
        control("{\"shop\": \"bench-904\", \"revokeTokens\": true}");
        check("bench-904");

        operator("bench-904").body("offline_token", equalTo("waits for the merchant"));
        open("bench-904", "1").statusCode(200);
        operator("bench-904").body("offline_token", equalTo("live"));
    }

    @Test
    void a_token_that_is_not_good_makes_no_store() {
        var strangers = new Strangers(RestAssured.port);

        var statuses =
                HostileTokens.at("bench-905", Instant.now()).values().stream()
                        .filter(token -> token.chars().allMatch(c -> c > 32 && c < 127))
                        .map(t -> strangers.knock("POST", DOOR, "", "Authorization", "Bearer " + t))
                        .map(HttpResponse::statusCode)
                        .toList();

        assertThat(statuses).hasSizeGreaterThan(250).containsOnly(401);
        given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/bench-905")
                .then()
                .statusCode(404);
    }

    /** A shop that Shopify does not answer for is told to come again, and nothing is kept. */
    @Test
    void while_shopify_is_away_the_page_says_so() {
        open("no-such-shop-at-all", "1").statusCode(503).header("Retry-After", equalTo("5"));
        given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/no-such-shop-at-all")
                .then()
                .statusCode(404);
    }

    private static boolean describes(String shop) {
        open(shop, "1").statusCode(200);
        return "EUR".equals(operator(shop).extract().path("settings.currency"));
    }

    /** Anything that asks the shop something. */
    private static void check(String shop) {
        given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/" + shop + "/check")
                .then()
                .statusCode(200);
    }

    private static String calls(String shop) {
        return given().get("/sandbox/shopify/" + shop + "/state").jsonPath().getString("calls");
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

    private static ValidatableResponse open(String shop, String user) {
        return given().header("Authorization", "Bearer " + SessionToken.of(shop, user))
                .post(DOOR)
                .then();
    }
}
