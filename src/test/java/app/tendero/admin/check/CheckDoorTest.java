package app.tendero.admin.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check of everything, on Casa Pepe: well at first, and then in many kinds of trouble. */
@QuarkusTest
class CheckDoorTest {

    private static final String CASA_PEPE = DemoStores.CASA_PEPE.whatsapp().phoneNumberId();

    @BeforeAll
    static void openTown() {
        var unused = Town.open();
    }

    @AfterEach
    void behave() {
        control("\"reset\": true");
    }

    @Test
    void a_store_that_is_well_is_told_so_in_sentences() {
        var checks = check();

        checks.statusCode(200)
                .body(named("whatsapp.token", "state"), equalTo("ok"))
                .body(named("whatsapp.permissions", "state"), equalTo("ok"))
                .body(named("whatsapp.account", "state"), equalTo("ok"))
                .body(named("whatsapp.number", "state"), equalTo("ok"))
                .body(named("whatsapp.webhook_subscribed", "state"), equalTo("ok"))
                .body(named("whatsapp.payment", "state"), equalTo("ok"))
                .body(named("whatsapp.quality", "state"), equalTo("ok"))
                .body(named("whatsapp.display_name", "state"), equalTo("ok"))
                .body(named("whatsapp.catalogue", "state"), equalTo("ok"))
                .body(named("shopify.token", "state"), equalTo("ok"))
                .body(named("shopify.products", "state"), equalTo("ok"))
                .body(named("shopify.storefront", "state"), equalTo("ok"))
                .body(named("service.parked", "name"), equalTo("service.parked"));
        assertThat(checks.extract().asString())
                .doesNotContain("EAAG", "shpat_", "storefront0", "verify-casa-pepe");
    }

    @Test
    void each_trouble_at_meta_has_its_own_failure_and_says_what_to_do() {
        control(
                """
                "subscribed": false, "standing": {
                  "scopes": ["whatsapp_business_management"],
                  "number": {"quality_rating": "RED", "name_status": "DECLINED",
                             "status": "DISCONNECTED"},
                  "account": {"primary_funding_id": ""}, "catalog_visible": false}""");

        check().body("state", equalTo("failed"))
                .body(named("whatsapp.permissions", "state"), equalTo("failed"))
                .body(
                        named("whatsapp.permissions", "says"),
                        equalTo("The token lacks whatsapp_business_messaging."))
                .body(named("whatsapp.number", "state"), equalTo("failed"))
                .body(named("whatsapp.quality", "state"), equalTo("warning"))
                .body(named("whatsapp.display_name", "state"), equalTo("failed"))
                .body(named("whatsapp.webhook_subscribed", "state"), equalTo("failed"))
                .body(named("whatsapp.payment", "state"), equalTo("failed"))
                .body(
                        named("whatsapp.payment", "to_do"),
                        equalTo("Add one in WhatsApp Manager under Billing."))
                .body(named("whatsapp.catalogue", "state"), equalTo("warning"))
                .body(named("shopify.token", "state"), equalTo("ok"));
    }

    @Test
    void a_dead_token_fails_once_and_the_rest_is_unknown() {
        control("\"standing\": {\"token\": \"dead\"}");

        check().body(named("whatsapp.token", "state"), equalTo("failed"))
                .body(named("whatsapp.quality", "state"), equalTo("unknown"))
                .body(named("whatsapp.payment", "state"), equalTo("unknown"));
    }

    @Test
    void news_of_meta_shows_until_better_news_come() {
        news("{\"event\": \"ACCOUNT_RESTRICTION\"}");
        eventually(named("whatsapp.news", "state"), "warning");

        news("{\"event\": \"VERIFIED_ACCOUNT\"}");
        eventually(named("whatsapp.news", "state"), null);
    }

    @Test
    void everything_is_answered_within_five_seconds() {
        control("\"slow\": 20000");

        check().statusCode(200).time(lessThan(5_000L));
    }

    @Test
    void a_store_that_is_not_the_callers_is_not_there() {
        RestAssured.given()
                .header("Authorization", "Bearer sandbox-operator-key")
                .get("/api/v1/stores/nobody-at-all/check")
                .then()
                .statusCode(404);
        RestAssured.get("/api/v1/stores/casa-pepe/check").then().statusCode(401);
    }

    private static void eventually(String path, @Nullable String state) {
        Eventually.is(
                path + " is " + state, () -> Objects.equals(check().extract().path(path), state));
    }

    private static ValidatableResponse check() {
        return RestAssured.given()
                .header("Authorization", "Bearer sandbox-operator-key")
                .get("/api/v1/stores/casa-pepe/check")
                .then();
    }

    private static String named(String name, String field) {
        return "checks.find { it.name == '" + name + "' }?." + field;
    }

    private static void news(String value) {
        post(
                "/sandbox/meta/webhook?wait=true",
                "\"field\": \"account_update\", \"value\": " + value);
    }

    private static void control(String order) {
        post("/sandbox/meta/control", order);
    }

    private static void post(String path, String order) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"phone_number_id\": \"%s\", %s}".formatted(CASA_PEPE, order))
                .post(path)
                .then()
                .statusCode(200);
    }
}
