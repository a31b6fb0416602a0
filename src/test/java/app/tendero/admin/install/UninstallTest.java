package app.tendero.admin.install;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A merchant takes the app away and comes back: the pretend shops bench-921 and following. */
@QuarkusTest
class UninstallTest {

    private static final String PERSON = "/admin/api/team";

    @Test
    void uninstalling_takes_tokens_numbers_keys_and_roles_at_once() {
        install("bench-921", "792101");
        given().header("Authorization", "Bearer " + SessionToken.of("bench-921", "1"))
                .post("/api/v1/stores/bench-921/keys")
                .then()
                .statusCode(201);

        webhook(
                "bench-921",
                "app/uninstalled",
                Instant.now(),
                "{\"email\": \"kerry@example.com\"}");
        uninstalled("bench-921");

        operator("bench-921")
                .body("offline_token", nullValue())
                .body("scopes", nullValue())
                .body("whatsapp", hasSize(0));
        given().header("Authorization", "Bearer " + SessionToken.of("bench-921", "1"))
                .get(PERSON)
                .then()
                .statusCode(401);
    }

    @Test
    void a_store_comes_back_with_the_next_visit_and_old_news_does_not_take_it_away_again() {
        install("bench-922", "792201");
        var left = Instant.now();
        webhook("bench-922", "app/uninstalled", left, "{}");
        uninstalled("bench-922");

        session("bench-922", "77").body("role", equalTo("owner"));
        webhook("bench-922", "app/uninstalled", left, "{}");
        webhook(
                "bench-922",
                "app/scopes_update",
                Instant.now(),
                "{\"current\": [\"read_orders\"]}");

        // the lane is worked in order: after the scopes the old news has been worked too
        Eventually.is(
                "the scopes are noted", () -> "[read_orders]".equals(text("bench-922", "scopes")));
        operator("bench-922")
                .body("uninstalled_at", nullValue())
                .body("offline_token", equalTo("live"))
                .body("scopes", contains("read_orders"));
    }

    @Test
    void a_custom_apps_store_keeps_its_numbers_for_who_registered_it() {
        var key = "shpss_own_923";
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"store_domain": "custom-923.myshopify.com", "access_token": "shpat_923",
                         "api_secret": "shpss_own_923",
                         "whatsapp": {"phone_number_id": "792301", "waba_id": "792302", "token": "EAAG"}}""")
                .post("/api/v1/stores")
                .then()
                .statusCode(201);

        signed("custom-923", "app/uninstalled", Instant.now(), "{}", key);
        uninstalled("custom-923");

        operator("custom-923")
                .body("access_token_set", equalTo(false))
                .body("whatsapp", hasSize(1));
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body("{\"access_token\": \"shpat_new\"}")
                .put("/api/v1/stores/custom-923")
                .then()
                .statusCode(200)
                .body("uninstalled_at", nullValue());
    }

    private static void install(String shop, String number) {
        session(shop, "1");
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(
                        "{\"whatsapp\": {\"phone_number_id\": \"%s\", \"waba_id\": \"9%s\", \"token\": \"EAAG\"}}"
                                .formatted(number, number))
                .put("/api/v1/stores/" + shop)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse session(String shop, String user) {
        return given().header("Authorization", "Bearer " + SessionToken.of(shop, user))
                .post("/admin/api/session")
                .then()
                .statusCode(200);
    }

    private static void uninstalled(String shop) {
        Eventually.is("the store left", () -> text(shop, "uninstalled_at") != null);
        operator(shop).body("uninstalled_at", notNullValue());
    }

    private static String text(String shop, String field) {
        var value = operator(shop).extract().path(field);
        return value == null ? null : value.toString();
    }

    private static void webhook(String shop, String topic, Instant at, String body) {
        signed(shop, topic, at, body, DemoStores.SHOPIFY_APP_SECRET);
    }

    private static void signed(String shop, String topic, Instant at, String body, String secret) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var status =
                given().contentType(ContentType.JSON)
                        .header("X-Shopify-Topic", topic)
                        .header("X-Shopify-Shop-Domain", shop + ".myshopify.com")
                        .header("X-Shopify-Event-Id", UUID.randomUUID().toString())
                        .header("X-Shopify-Triggered-At", at.toString())
                        .header(
                                "X-Shopify-Hmac-Sha256",
                                HmacSha256.base64(bytes, new Secret(secret)))
                        .body(bytes)
                        .post("/shopify/webhooks")
                        .statusCode();
        assertThat(status).isEqualTo(200);
    }

    private static ValidatableResponse operator(String shop) {
        return given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/" + shop)
                .then()
                .statusCode(200);
    }
}
