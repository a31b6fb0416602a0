package app.tendero;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {

    @Test
    void the_service_starts_on_its_embedded_servers() {
        given().get("/health/live").then().statusCode(200);
    }
}
