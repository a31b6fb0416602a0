package app.tendero.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The doors of monitors and of whoever comes by. */
@QuarkusTest
class MonitorsTest {

    @Test
    void health_says_how_each_part_is() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("healthy"))
                .body("timestamp", notNullValue())
                .body("checks.database", equalTo("up"))
                .body("checks.redis", equalTo("up"));
    }

    @Test
    void life_depends_on_nothing_and_readiness_on_postgresql_alone() {
        given().get("/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
        given().get("/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name.contains('Redis') }", equalTo(null));
    }

    @Test
    void metrics_openapi_its_page_and_the_landing_page_are_there() {
        given().get("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Tendero"))
                .body("paths", hasKey("/api/v1/stores/{store}"));
        given().get("/docs").then().statusCode(200);
        given().get("/")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(containsString("Tendero"));
    }
}
