package app.tendero.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deployment whose Redis is away, and that was given no operator's key. */
@QuarkusTest
@TestProfile(BareDeploymentTest.Bare.class)
class BareDeploymentTest {

    public static class Bare implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.redis.hosts", "redis://127.0.0.1:9",
                    "tendero.access.operator-key", "",
                    "tendero.access.operator-read-key", "",
                    "tendero.access.calls-per-minute", "50",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,localhost");
        }
    }

    @Test
    void while_redis_is_away_we_are_degraded_and_serve() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("degraded"))
                .body("checks.database", equalTo("up"))
                .body("checks.redis", equalTo("down"));
        given().get("/health/ready").then().statusCode(200);
    }

    @Test
    void behind_a_proxy_that_is_trusted_strangers_are_told_apart_by_the_address_it_saw() {
        for (int i = 0; i < 5; i++) {
            from("203.0.113.7").statusCode(404);
        }

        from("203.0.113.7").statusCode(429);
        from("203.0.113.8").statusCode(404);
    }

    private static ValidatableResponse from(String address) {
        return given().header("X-Forwarded-For", address).get("/api/v1/stores").then();
    }

    @Test
    void without_an_operators_key_the_doors_are_closed_and_who_knocks_too_often_must_wait() {
        for (int i = 0; i < 5; i++) {
            given().header("Authorization", "Bearer sandbox-operator-key")
                    .get("/api/v1/stores")
                    .then()
                    .statusCode(404)
                    .header("X-RateLimit-Limit", equalTo("5"));
        }
        given().get("/api/v1/stores")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]{1,2}"))
                .header("X-RateLimit-Remaining", equalTo("0"));
    }
}
