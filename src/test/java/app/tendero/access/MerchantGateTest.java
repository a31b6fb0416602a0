package app.tendero.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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

/** The merchant's people at the JSON doors. Every test has a shop of its own. */
@QuarkusTest
class MerchantGateTest {

    private static final String RETRY = "X-Shopify-Retry-Invalid-Session-Request";
    private static final String TEAM = "/admin/api/team";

    @Test
    void who_comes_first_is_the_owner_and_who_follows_a_manager() {
        register("gate-first");

        as("gate-first", "11")
                .get(TEAM)
                .then()
                .statusCode(200)
                .body("team.role", contains("owner"));
        as("gate-first", "12")
                .get(TEAM)
                .then()
                .body("team.user", contains("11", "12"))
                .body("team.role", contains("owner", "manager"))
                .body("team.you", contains(false, true))
                .body("team[0].since", notNullValue());
    }

    @Test
    void only_owners_change_roles_and_the_last_one_cannot_be_taken_away() {
        register("gate-roles");
        as("gate-roles", "21").get(TEAM).then().statusCode(200);
        as("gate-roles", "22").get(TEAM).then().statusCode(200);

        put("gate-roles", "22", "22", "owner").statusCode(403);
        put("gate-roles", "21", "21", "agent")
                .statusCode(422)
                .body("errors.field", contains("team"));
        put("gate-roles", "21", "99", "agent").statusCode(422);
        put("gate-roles", "21", "22", "king")
                .statusCode(422)
                .body("errors.field", contains("team[0].role"));
        put("gate-roles", "21", "22", "owner").statusCode(200);
        put("gate-roles", "22", "21", "agent")
                .statusCode(200)
                .body("team.role", contains("agent", "owner"));
        as("gate-roles", "21").get(TEAM).then().statusCode(403);
        as("gate-roles", "21").get("/api/v1/stores/gate-roles").then().statusCode(403);
    }

    @Test
    void a_person_sees_the_own_store_and_no_other() {
        register("gate-own");
        register("gate-other");

        as("gate-own", "31").get("/api/v1/stores/gate-own").then().statusCode(200);
        as("gate-own", "31").get("/api/v1/stores/gate-other").then().statusCode(404);
        as("gate-own", "31").get("/api/v1/stores").then().body("total", equalTo(1));
        as("gate-own", "31").delete("/api/v1/stores/gate-own").then().statusCode(403);
        as("gate-own", "31").post("/api/v1/stores/gate-other/keys").then().statusCode(404);
        as("gate-own", "32").post("/api/v1/stores/gate-own/keys").then().statusCode(403);
        as("gate-own", "31").post("/api/v1/stores/gate-own/keys").then().statusCode(201);
    }

    @Test
    void a_manager_changes_settings_and_numbers_and_only_the_owner_the_shops_secrets() {
        register("gate-secrets");
        as("gate-secrets", "51").get(TEAM).then().statusCode(200);
        as("gate-secrets", "52").get(TEAM).then().statusCode(200);

        change("gate-secrets", "52", "{\"settings\": {\"max_quantity\": 7}}").statusCode(200);
        change("gate-secrets", "52", "{\"access_token\": \"shpat_other\"}").statusCode(403);
        change("gate-secrets", "52", "{\"clear\": [\"access_token\"]}").statusCode(403);
        change("gate-secrets", "52", "{\"whatsapp\": []}").statusCode(200); // there are none
        change("gate-secrets", "51", "{\"access_token\": \"shpat_other\"}").statusCode(200);
        change(
                        "gate-secrets",
                        "51",
                        """
                        {"whatsapp": [{"phone_number_id": "106540359999999", "token": "EAAGmine",
                          "waba_id": "102290129340398", "verify_token": "mine"}]}""")
                .statusCode(422)
                .body("errors.field", contains("token"));
        change("gate-secrets", "51", "{\"private_app\": true}").statusCode(403);
    }

    private static ValidatableResponse change(String shop, String user, String body) {
        return as(shop, user)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/stores/" + shop)
                .then();
    }

    @Test
    void only_a_session_token_opens_the_page_and_only_for_a_shop_that_is_there() {
        var nobody = as("gate-nobody", "41").get(TEAM).then();
        var key = given().header("X-Api-Key", "sandbox-operator-key").get(TEAM).then();
        var none = given().get(TEAM).then();

        for (var answer : new ValidatableResponse[] {nobody, key, none}) {
            answer.statusCode(401)
                    .contentType("application/problem+json")
                    .header(RETRY, equalTo("1"));
        }
    }

    @Test
    void the_operators_second_key_reads_and_changes_nothing() {
        register("gate-read");
        var read = "sandbox-operator-read-key";

        given().header("X-Api-Key", read).get("/api/v1/stores/gate-read").then().statusCode(200);
        given().header("X-Api-Key", read).delete("/api/v1/stores/gate-read").then().statusCode(403);
        given().header("X-Api-Key", read)
                .post("/api/v1/stores/gate-read/keys")
                .then()
                .statusCode(403);
        given().header("X-Api-Key", read)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Mine\"}")
                .put("/api/v1/stores/gate-read")
                .then()
                .statusCode(403);
    }

    @Test
    void hostile_tokens_are_refused_at_the_door_without_a_fault() {
        register("gate-hostile");
        as("gate-hostile", "548380009").get(TEAM).then().statusCode(200);
        var strangers = new Strangers(RestAssured.port);

        var statuses =
                HostileTokens.at("gate-hostile", Instant.now()).values().stream()
                        .filter(token -> token.chars().allMatch(c -> c > 32 && c < 127))
                        .map(
                                token ->
                                        strangers.knock(
                                                "GET",
                                                TEAM,
                                                "",
                                                "Authorization",
                                                "Bearer " + token))
                        .map(HttpResponse::statusCode)
                        .toList();

        assertThat(statuses).hasSizeGreaterThan(250).containsOnly(401);
    }

    private static ValidatableResponse put(String shop, String user, String whom, String role) {
        return as(shop, user)
                .contentType(ContentType.JSON)
                .body("{\"team\": [{\"user\": \"" + whom + "\", \"role\": \"" + role + "\"}]}")
                .put(TEAM)
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String shop, String user) {
        return given().header("Authorization", "Bearer " + SessionToken.of(shop, user));
    }

    private static void register(String handle) {
        given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(
                        "{\"store_domain\": \"%s.myshopify.com\", \"access_token\": \"shpat_%s\"}"
                                .formatted(handle, handle))
                .post("/api/v1/stores")
                .then()
                .statusCode(201);
    }
}
