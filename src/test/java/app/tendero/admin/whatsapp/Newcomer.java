package app.tendero.admin.whatsapp;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A store of a test's own, and a business at the pretend Meta that no store has connected yet. */
record Newcomer(String store, String number, String waba, String token) {

    static final String OPERATOR = "sandbox-operator-key";
    static final String APP_SECRET = "sandbox-meta-app-secret-0123456789";

    /** A registered store without a number, and a business with one. */
    static Newcomer named(String handle) {
        operator()
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"store_domain": "%s.myshopify.com", "private_app": true,
                         "access_token": "shpat_%s", "settings": {"currency": "EUR"}}"""
                                .formatted(handle, handle))
                .post("/api/v1/stores")
                .then()
                .statusCode(201);
        return business(handle, "{}");
    }

    /** One more business for a store that is there. */
    static Newcomer business(String handle, String wish) {
        var come =
                RestAssured.given()
                        .contentType(ContentType.JSON)
                        .body(wish)
                        .post("/sandbox/meta/newcomers")
                        .then()
                        .statusCode(201)
                        .extract();
        return new Newcomer(
                handle, come.path("phone_number_id"), come.path("waba_id"), come.path("token"));
    }

    static RequestSpecification operator() {
        return RestAssured.given().header("Authorization", "Bearer " + OPERATOR);
    }

    String door() {
        return "/api/v1/stores/" + store + "/whatsapp";
    }

    String credentials() {
        return """
        {"phone_number_id": "%s", "waba_id": "%s", "token": "%s", "app_secret": "%s",
         "verify_token": "verify-%s"}"""
                .formatted(number, waba, token, APP_SECRET, store);
    }

    ValidatableResponse connect() {
        return post("/numbers", credentials());
    }

    ValidatableResponse post(String path, String body) {
        return operator().contentType(ContentType.JSON).body(body).post(door() + path).then();
    }

    ValidatableResponse put(String path, String body) {
        return operator().contentType(ContentType.JSON).body(body).put(door() + path).then();
    }

    ValidatableResponse get(String path) {
        return operator().get(door() + path).then();
    }

    ValidatableResponse delete(String path) {
        return operator().delete(door() + path).then();
    }

    /** Orders the pretend Meta something about this number. */
    void standing(String order) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"phone_number_id\": \"%s\", %s}".formatted(number, order))
                .post("/sandbox/meta/control")
                .then()
                .statusCode(200);
    }
}
