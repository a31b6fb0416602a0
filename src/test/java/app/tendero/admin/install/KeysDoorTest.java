package app.tendero.admin.install;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Who may have the deployment's secrets sealed anew, and how far one call comes. */
@QuarkusTest
class KeysDoorTest {

    private static final String OPERATOR = "sandbox-operator-key";
    private static final String ONLY_READS = "sandbox-operator-read-key";

    @Test
    void an_operator_calls_it_until_nothing_is_left_to_seal() {
        var first = reseal(OPERATOR);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.jsonPath().getInt("resealed")).isZero();
        assertThat(first.jsonPath().getBoolean("done")).isTrue();
    }

    @Test
    void nobody_else_may() {
        assertThat(Town.open()).isNotNull();
        var keyOfStore =
                RestAssured.given()
                        .header("X-Api-Key", OPERATOR)
                        .post("/api/v1/stores/linen-house/keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("key");

        assertThat(reseal(keyOfStore).statusCode()).isEqualTo(403);
        assertThat(reseal(ONLY_READS).statusCode()).isEqualTo(403);
        assertThat(reseal("somebody").statusCode()).isEqualTo(401);
    }

    private static Response reseal(String key) {
        return RestAssured.given().header("X-Api-Key", key).post("/api/v1/keys/reseal");
    }
}
