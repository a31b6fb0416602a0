package app.tendero.admin.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Connecting a number by pasted credentials, from the outside. Every test has its own store. */
@QuarkusTest
class ConnectionDoorTest {

    @Test
    void a_number_is_connected_by_its_credentials_and_none_of_them_comes_back() {
        var store = Newcomer.named("linen-connect");

        var answer = store.connect();

        answer.statusCode(201)
                .body("phone_number_id", equalTo(store.number()))
                .body("display_phone_number", containsString("+33 1 77"))
                .body("token_set", equalTo(true))
                .body("app_secret_set", equalTo(true))
                .body("verify_token_set", equalTo(true))
                .body("paused", equalTo(false));
        var shown = store.get("").statusCode(200).extract().asString();
        assertThat(shown)
                .contains("/whatsapp/webhook", store.number())
                .doesNotContain(store.token(), Newcomer.APP_SECRET, "verify-linen-connect");
        assertThat(answer.extract().asString()).doesNotContain(store.token());
    }

    @Test
    void connecting_subscribes_the_app_and_doing_it_twice_changes_nothing() {
        var store = Newcomer.named("linen-twice");
        store.connect().statusCode(201);

        store.connect().statusCode(201);

        store.get("").body("numbers.phone_number_id", contains(store.number()));
        RestAssured.given()
                .header("Authorization", "Bearer " + store.token())
                .get("/sandbox/meta/v25.0/" + store.waba() + "/subscribed_apps")
                .then()
                .body("data", not(empty()));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        var store = Newcomer.named("linen-wrong");

        store.post("/numbers", "{\"token\": \"with space\"}")
                .statusCode(422)
                .body("errors.field", hasItems("phone_number_id", "waba_id", "token"));
        store.post("/numbers", store.credentials().replace(store.token(), "EAAG-wrong"))
                .statusCode(422)
                .body("errors.field", contains("token"));
        store.post("/numbers", store.credentials().replace(store.waba(), "4711"))
                .statusCode(422)
                .body("errors.field", contains("waba_id"));
        store.post("/numbers", store.credentials().replace(store.number(), "4711"))
                .statusCode(422)
                .body("errors.field", contains("phone_number_id"));
        store.post("/numbers", store.credentials().replace(Newcomer.APP_SECRET, "not-it"))
                .statusCode(422)
                .body("errors.field", contains("app_secret"));
        store.get("").body("numbers", empty());
    }

    @Test
    void a_number_of_another_store_is_a_conflict_that_does_not_tell_whose() {
        var first = Newcomer.named("linen-first");
        first.connect().statusCode(201);
        var second = Newcomer.named("linen-second");

        var answer = second.post("/numbers", first.credentials());

        answer.statusCode(409).body("errors.field", contains("phone_number_id"));
        assertThat(answer.extract().asString()).doesNotContain("linen-first");
        second.post("/numbers/" + first.number() + "/pause", "").statusCode(404);
        second.put("/numbers/" + first.number(), "{}").statusCode(404);
        second.delete("/numbers/" + first.number()).statusCode(404);
        second.put("/numbers", "{\"numbers\": [\"" + first.number() + "\"]}").statusCode(422);
        first.get("").body("numbers[0].paused", equalTo(false));
    }

    @Test
    void the_first_number_is_the_one_that_was_put_first() {
        var one = Newcomer.named("linen-order");
        one.connect().statusCode(201);
        var two = Newcomer.business(one.store(), "{}");
        two.connect().statusCode(201);

        one.put("/numbers", "{\"numbers\": [\"" + two.number() + "\"]}")
                .statusCode(200)
                .body("numbers.phone_number_id", contains(two.number(), one.number()));

        one.get("").body("numbers.phone_number_id", contains(two.number(), one.number()));
    }

    @Test
    void a_number_is_disconnected_and_its_account_unsubscribed_even_when_the_token_is_dead() {
        var store = Newcomer.named("linen-gone");
        store.connect().statusCode(201);

        store.delete("/numbers/" + store.number())
                .statusCode(200)
                .body("unsubscribed", equalTo(true));

        store.get("").body("numbers", empty());
        store.connect().statusCode(201);
        store.standing("\"standing\": {\"token\": \"dead\"}");
        store.delete("/numbers/" + store.number())
                .statusCode(200)
                .body("unsubscribed", equalTo(false));
        store.get("").body("numbers", empty());
    }

    @Test
    void an_account_stays_subscribed_while_another_number_needs_it() {
        var one = Newcomer.named("linen-shared");
        one.connect().statusCode(201);
        var two = Newcomer.business(one.store(), "{\"waba_id\": \"" + one.waba() + "\"}");
        two.connect().statusCode(201);

        one.delete("/numbers/" + one.number()).statusCode(200).body("unsubscribed", equalTo(false));
        two.delete("/numbers/" + two.number()).statusCode(200).body("unsubscribed", equalTo(true));
    }
}
