package app.tendero.sandbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The sandbox on the router of the service itself. */
@QuarkusTest
class SandboxInProcessTest {

    @Test
    void the_page_is_served_by_the_service_that_it_tries() {
        given().get("/sandbox").then().statusCode(200).body(containsString("Tendero sandbox"));
    }

    @Test
    void both_demo_stores_have_a_number_at_the_pretend_meta() {
        given().get("/sandbox/meta/numbers")
                .then()
                .statusCode(200)
                .body("numbers.verified_name", hasItems("Linen House", "Casa Pepe"));
    }

    @Test
    void a_send_passes_through_the_routers_of_the_service() {
        given().header("Authorization", "Bearer EAAG-sandbox-linen-house")
                .contentType("application/json")
                .body("{\"messaging_product\":\"whatsapp\"}")
                .post("/sandbox/meta/v25.0/106540352242922/messages")
                .then()
                .statusCode(400)
                .body("error.code", equalTo(100));
    }

    @Test
    void a_file_can_be_uploaded_through_the_routers_of_the_service() {
        given().header("Authorization", "Bearer EAAG-sandbox-linen-house")
                .multiPart("messaging_product", "whatsapp")
                .multiPart("type", "text/plain")
                .multiPart("file", "a.txt", new byte[] {1, 2, 3}, "text/plain")
                .post("/sandbox/meta/v25.0/106540352242922/media")
                .then()
                .statusCode(200);
    }
}
