package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors that existing clients know. Every test has a store of its own. */
@QuarkusTest
class OldDoorsTest {

    @Test
    void configure_changes_what_it_names_and_keeps_the_other_numbers() {
        register("old-configure", "7701", "7702");
        var shop = "/shopify/configure?shop=old-configure.myshopify.com";

        as("old-configure")
                .body(
                        """
                        {"whatsapp_token": "EAAGnew", "whatsapp_phone_number_id": "7702",
                         "welcome_message": "Hello again."}""")
                .post(shop)
                .then()
                .statusCode(200)
                .body("status", equalTo("success"));

        operator()
                .get("/api/v1/stores/old-configure")
                .then()
                .body("whatsapp.phone_number_id", contains("7701", "7702"))
                .body("whatsapp.waba_id", contains("87701", "87702"))
                .body("whatsapp.verify_token_set", contains(true, true))
                .body("settings.welcome_message.en", equalTo("Hello again."));
    }

    @Test
    void configure_gives_a_new_number_and_says_what_it_lacks() {
        register("old-number", "7703", "7704");
        var shop = "/shopify/configure?shop=old-number.myshopify.com";

        as("old-number")
                .body("{\"whatsapp_phone_number_id\": \"7705\"}")
                .post(shop)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("whatsapp_business_account_id", "whatsapp_token"));
        as("old-number")
                .body(number("7705", "87705", "EAAG7705"))
                .post(shop)
                .then()
                .statusCode(422)
                .body("errors.field", contains("whatsapp_token"));
        var come =
                io.restassured.RestAssured.given()
                        .contentType("application/json")
                        .body("{}")
                        .post("/sandbox/meta/newcomers")
                        .jsonPath();
        var own = come.getString("phone_number_id");
        as("old-number")
                .body(number(own, come.getString("waba_id"), come.getString("token")))
                .post(shop)
                .then()
                .statusCode(200);
        operator()
                .get("/api/v1/stores/old-number")
                .then()
                .body("whatsapp.phone_number_id", contains("7703", "7704", own));
    }

    private static String number(String id, String account, String token) {
        return """
        {"whatsapp_phone_number_id": "%s", "whatsapp_token": "%s",
         "whatsapp_business_account_id": "%s", "whatsapp_verify_token": "word"}"""
                .formatted(id, token, account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?shop=old-other.myshopify.com",
                "",
                "?shop=",
                "?shop=evil.example",
                "?shop=old-mine.myshopify.com.evil.example",
                "?shop=https://old-mine.myshopify.com@evil.example"
            })
    void the_shop_named_must_be_the_token_s(String query) {
        if (operator().get("/api/v1/stores/old-mine").statusCode() == 404) {
            register("old-mine", "7706", "7707");
            register("old-other", "7708", "7709");
        }

        as("old-mine")
                .body("{\"welcome_message\": \"Taken over.\"}")
                .post("/shopify/configure" + query)
                .then()
                .statusCode(403);

        for (var store : new String[] {"old-mine", "old-other"}) {
            operator()
                    .get("/api/v1/stores/" + store)
                    .then()
                    .body("settings.welcome_message.en", equalTo("Welcome."));
        }
    }

    @Test
    void bot_config_reads_and_writes_the_first_number_and_never_a_secret() {
        register("old-bot", "7710", "7711");

        as("old-bot")
                .body(
                        """
                        {"store_url": "https://old-bot.myshopify.com", "whatsapp_token": "EAAGbot",
                         "phone_number_id": "7710", "verify_token": "another"}""")
                .post("/bot-config")
                .then()
                .statusCode(200);
        as("old-bot")
                .body("{\"store_url\": \"https://linen-house.myshopify.com\"}")
                .post("/bot-config")
                .then()
                .statusCode(403);

        var shown = as("old-bot").get("/bot-config").then().statusCode(200);
        shown.body("store_url", equalTo("old-bot.myshopify.com"))
                .body("phone_number_id", equalTo("7710"))
                .body("whatsapp_token_set", equalTo(true))
                .body("verify_token_set", equalTo(true));
        assertThat(shown.extract().asString()).doesNotContain("EAAG", "another");
    }

    @Test
    void nobody_gets_in_without_a_session_token() {
        operator().get("/bot-config").then().statusCode(401);
        operator().body("{}").post("/bot-config").then().statusCode(401);
        operator().body("{}").post("/shopify/configure?shop=x").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shopify/setup", "/shopify/admin"})
    void old_pages_lead_home_with_their_parameters_and_nowhere_else(String page) {
        var asked = "?shop=linen-house.myshopify.com&host=YWJj&embedded=1";

        assertThat(led(page + asked).statusCode()).isEqualTo(302);
        assertThat(led(page + asked).header("Location")).isEqualTo("/" + asked);
        assertThat(led(page).header("Location")).isEqualTo("/");
        for (var hostile :
                new String[] {"?//evil.example", "?@evil.example", "?%0d%0aSet-Cookie:a=b"}) {
            var answer = led(page + hostile);
            assertThat(answer.header("Location")).isEqualTo("/" + hostile);
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    private static Response led(String address) {
        return io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static void register(String handle, String first, String second) {
        operator()
                .body(
                        """
                        {"store_domain": "%s.myshopify.com", "access_token": "shpat_%2$s",
                         "whatsapp": [
                           {"phone_number_id": "%2$s", "waba_id": "8%2$s", "token": "EAAG%2$s",
                            "verify_token": "verify%2$s"},
                           {"phone_number_id": "%3$s", "waba_id": "8%3$s", "token": "EAAG%3$s",
                            "verify_token": "verify%3$s"}],
                         "settings": {"welcome_message": "Welcome.", "languages": ["en"]}}"""
                                .formatted(handle, first, second))
                .post("/api/v1/stores")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification operator() {
        return with(StoresDoorTest.OPERATOR);
    }

    /** The owner: nobody came before. */
    private static RequestSpecification as(String handle) {
        return with(SessionToken.of(handle, "1"));
    }

    private static RequestSpecification with(String key) {
        return io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + key);
    }
}
