package app.tendero.admin.whatsapp;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import app.tendero.sandbox.admin.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Two people with the same page open: the second is told, and changes nothing unseen. */
@QuarkusTest
class ConcurrentEditsTest {

    @Test
    void numbers_are_put_in_order_on_the_order_that_was_seen() {
        var store = Newcomer.named("linen-edits");
        store.connect().statusCode(201);
        var second = Newcomer.business("linen-edits", "{}");
        second.connect().statusCode(201);
        String seen = store.get("").extract().path("version");
        var order = "{\"numbers\": [\"%s\"], \"version\": \"%s\"}";

        store.put("/numbers", order.formatted(second.number(), seen))
                .statusCode(200)
                .body("numbers.phone_number_id", contains(second.number(), store.number()));
        store.put("/numbers", order.formatted(store.number(), seen))
                .statusCode(409)
                .body("errors.field", contains("version"));

        store.get("").body("numbers.phone_number_id", contains(second.number(), store.number()));
    }

    @Test
    void a_profile_is_changed_on_what_meta_had() {
        var store = Newcomer.named("linen-two-profiles");
        store.connect().statusCode(201);
        var door = "/numbers/" + store.number() + "/profile";
        String seen = store.get(door).extract().path("version");
        var change = "{\"about\": \"%s\", \"version\": \"%s\"}";

        String next =
                store.put(door, change.formatted("Linen and cotton", seen))
                        .statusCode(200)
                        .extract()
                        .path("version");
        store.put(door, change.formatted("Something else", seen)).statusCode(409);

        store.get(door).body("about", equalTo("Linen and cotton"));
        store.put(door, change.formatted("Wool, too", next)).statusCode(200);
    }

    /**
     * As on the page: who speaks for a store may be changed by a manager, and ended by an owner.
     */
    @Test
    void a_manager_changes_a_numbers_token_at_every_door_and_gives_none_up_at_any() {
        var store = Newcomer.named("linen-same-rule");
        store.connect().statusCode(201);
        as(store, "1").get("/admin/api/team").then().statusCode(200);
        var stores = "/api/v1/stores/linen-same-rule";
        var renewed =
                "{\"whatsapp\": [{\"phone_number_id\": \"%s\", \"token\": \"%s\"}]}"
                        .formatted(store.number(), store.token());

        put(store, "2", stores, renewed).statusCode(200);
        put(store, "2", "/admin/api/whatsapp/numbers/" + store.number(), store.credentials())
                .statusCode(200);
        given().spec(as(store, "2"))
                .contentType(ContentType.JSON)
                .body("{\"whatsapp_token\": \"" + store.token() + "\"}")
                .post("/shopify/configure?shop=linen-same-rule.myshopify.com")
                .then()
                .statusCode(200);

        put(store, "2", stores, "{\"whatsapp\": []}").statusCode(403);
        as(store, "2")
                .delete("/admin/api/whatsapp/numbers/" + store.number())
                .then()
                .statusCode(403);
        put(store, "2", stores, "{\"access_token\": \"shpat_other\"}").statusCode(403);
        put(store, "1", stores, "{\"whatsapp\": []}").statusCode(200);
    }

    private static ValidatableResponse put(Newcomer store, String user, String door, String body) {
        return as(store, user).contentType(ContentType.JSON).body(body).put(door).then();
    }

    private static RequestSpecification as(Newcomer store, String user) {
        var token =
                Signed.sessionToken(
                        store.store() + ".myshopify.com", user, Clock.systemUTC().instant());
        return given().header("Authorization", "Bearer " + token);
    }
}
