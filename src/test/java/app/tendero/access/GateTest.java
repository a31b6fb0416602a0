package app.tendero.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Every JSON door, before anybody gets to it. */
@QuarkusTest
class GateTest {

    private static final String KEY = "sandbox-operator-key";

    @Test
    void the_operators_key_opens_in_either_header() {
        given().header("Authorization", "Bearer " + KEY)
                .get("/api/v1/stores")
                .then()
                .statusCode(200);
        given().header("authorization", "bearer " + KEY)
                .get("/api/v1/stores")
                .then()
                .statusCode(200);
        given().header("X-Api-Key", KEY).get("/api/v1/stores").then().statusCode(200);
    }

    @Test
    void a_missing_wrong_or_strange_key_is_unauthorized() {
        for (var key :
                new String[] {
                    "", "Bearer ", "Bearer x", KEY, "Basic " + KEY, "Bearer " + KEY + "x"
                }) {
            given().header("Authorization", key)
                    .get("/api/v1/stores")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", equalTo("Bearer"))
                    .body("status", equalTo(401))
                    .body("errors", nullValue());
        }
        given().header("X-Api-Key", "tendero_" + "A".repeat(43))
                .get("/api/v1/stores")
                .then()
                .statusCode(401);
        given().header("X-Api-Key", "A".repeat(5000)).get("/api/v1/stores").then().statusCode(401);
    }

    @Test
    void a_door_that_does_not_exist_is_told_only_to_who_may_ask() {
        given().get("/api/v1/nothing").then().statusCode(401);
        given().header("X-Api-Key", KEY)
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not found"));
        given().header("X-Api-Key", KEY).delete("/api/v1/stores").then().statusCode(405);
    }

    @Test
    void every_answer_tells_how_many_calls_are_left() {
        var first = given().header("X-Api-Key", KEY).get("/api/v1/stores").then();
        var second = given().header("X-Api-Key", KEY).get("/api/v1/nothing").then();

        first.header("X-RateLimit-Limit", equalTo("60000"))
                .header("X-RateLimit-Reset", matchesPattern("[0-9]{10}"));
        assertThat(left(second.extract().header("X-RateLimit-Remaining")))
                .isLessThan(left(first.extract().header("X-RateLimit-Remaining")));
        given().get("/api/v1/stores").then().header("X-RateLimit-Limit", equalTo("6000"));
    }

    @Test
    void every_answer_tells_how_long_it_took() {
        for (var path :
                new String[] {
                    "/",
                    "/health",
                    "/health/live",
                    "/metrics",
                    "/openapi",
                    "/nothing",
                    "/api/v1/stores"
                }) {
            given().get(path).then().header("X-Process-Time", matchesPattern("[0-9]+\\.[0-9]{6}"));
        }
    }

    private static int left(String header) {
        return Integer.parseInt(header);
    }
}
