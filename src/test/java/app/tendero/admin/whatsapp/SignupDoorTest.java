package app.tendero.admin.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** Meta's sign-up window, from the outside: what it gives is checked, and every step can fail. */
@QuarkusTest
class SignupDoorTest {

    @Test
    void a_code_connects_the_number_registers_it_and_keeps_its_pin_sealed() {
        var store = Newcomer.named("linen-signup");
        store.get("").body("embedded_signup.app_id", equalTo("900100200300400"));

        var answer = store.post("/signup", body(store, code(store)));

        answer.statusCode(200)
                .body("done", equalTo(true))
                .body("steps.state", everyItem(equalTo("done")));
        store.get("")
                .body("numbers.phone_number_id", contains(store.number()))
                .body("numbers[0].pin_set", equalTo(true))
                .body("numbers[0].token_set", equalTo(true))
                .body("signup", nullValue());
        assertThat(answer.extract().asString()).doesNotContain(store.token());
    }

    @Test
    void what_the_browser_says_is_not_believed_but_asked_at_meta() {
        var store = Newcomer.named("linen-liar");
        var other = Newcomer.named("linen-victim");

        store.post("/signup", body(other, code(store)))
                .statusCode(200)
                .body("done", equalTo(false))
                .body("steps.find { it.name == 'access' }.state", equalTo("failed"));

        store.get("").body("numbers", empty()).body("signup", nullValue());
        var own = "{\"code\": \"%s\", \"waba_id\": \"%s\", \"phone_number_id\": \"%s\"}";
        store.post("/signup", own.formatted(code(store), store.waba(), other.number()))
                .body("steps.find { it.name == 'number' }.state", equalTo("failed"));
    }

    @Test
    void a_code_that_is_none_or_was_used_is_said_beside_its_field() {
        var store = Newcomer.named("linen-code");
        var code = code(store);
        store.post("/signup", body(store, code)).statusCode(200);

        store.post("/signup", body(store, code))
                .statusCode(422)
                .body("errors.field", contains("code"));
        store.post("/signup", body(store, "nonsense")).statusCode(422);
        store.post("/signup", "{}")
                .statusCode(422)
                .body("errors.field", contains("code", "waba_id"));
        store.post("/signup/go-on", "{}").statusCode(404);
    }

    @Test
    void a_number_with_a_pin_of_its_own_waits_for_it_and_goes_on() {
        var store = Newcomer.named("linen-pin");
        store.standing("\"standing\": {\"registered\": false, \"pin\": \"246810\"}");

        store.post("/signup", body(store, code(store)))
                .statusCode(200)
                .body("done", equalTo(false))
                .body("steps.find { it.name == 'subscribe' }.state", equalTo("done"))
                .body("steps.find { it.name == 'register' }.state", equalTo("failed"))
                .body("steps.find { it.name == 'register' }.to_do", containsString("PIN"));
        store.get("").body("signup.waba_id", equalTo(store.waba()));
        store.post("/signup/go-on", "{\"pin\": \"12\"}").statusCode(422);
        store.post("/signup/go-on", "{\"pin\": \"111111\"}").body("done", equalTo(false));

        store.post("/signup/go-on", "{\"pin\": \"246810\"}").body("done", equalTo(true));

        store.get("").body("numbers.phone_number_id", contains(store.number()));
    }

    @Test
    void a_sign_up_under_way_can_be_given_up() {
        var store = Newcomer.named("linen-given-up");
        store.standing("\"standing\": {\"registered\": false, \"pin\": \"246810\"}");
        store.post("/signup", body(store, code(store))).body("done", equalTo(false));

        store.delete("/signup").statusCode(204);

        store.get("").body("signup", nullValue()).body("numbers", empty());
    }

    @Test
    void a_number_of_another_store_is_not_taken_over() {
        var first = Newcomer.named("linen-owner");
        first.connect().statusCode(201);
        var second = Newcomer.named("linen-thief");

        var answer = second.post("/signup", body(first, code(first)));

        answer.statusCode(409).body("errors.field", contains("phone_number_id"));
        assertThat(answer.extract().asString()).doesNotContain("linen-owner");
        second.get("").body("numbers", empty()).body("signup", nullValue());
    }

    private static String body(Newcomer of, String code) {
        return """
        {"code": "%s", "waba_id": "%s", "phone_number_id": "%s"}"""
                .formatted(code, of.waba(), of.number());
    }

    private static String code(Newcomer of) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"waba_id\": \"%s\"}".formatted(of.waba()))
                .post("/sandbox/meta/codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
