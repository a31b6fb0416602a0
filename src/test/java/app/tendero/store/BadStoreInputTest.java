package app.tendero.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Bodies that no honest client sends: never a 500, never a hang, never our inside in the answer.
 */
@QuarkusTest
class BadStoreInputTest {

    @Test
    void what_is_not_one_json_object_cannot_be_read() {
        var bodies =
                new String[] {
                    "",
                    " ",
                    "nonsense",
                    "[]",
                    "7",
                    "null",
                    "{\"a\":",
                    "{} {}",
                    "{\"a\":1,\"a\":2}",
                    "{'a':1}",
                    "\u0000"
                };

        for (var body : bodies) {
            post(body).statusCode(400).body("type", equalTo("urn:tendero:problem:malformed"));
        }
    }

    @Test
    void json_beyond_every_measure_is_turned_away_at_once() {
        post("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").statusCode(400);
        post("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)).statusCode(400);
        post("{\"settings\":{\"max_quantity\":" + "9".repeat(1_000_000) + "}}").statusCode(400);
        post("{\"" + "n".repeat(10_000) + "\":1}").statusCode(400);
        post("{\"name\":\"" + "x".repeat(1_500_000) + "\"}").statusCode(400);
        post("{\"settings\":{\"max_quantity\":1e400}}").statusCode(422);
        post("{\"whatsapp\":[" + "{},".repeat(50_000) + "{}]}").statusCode(422);
    }

    @Test
    void a_body_over_four_megabytes_is_turned_away_before_it_is_sent() throws IOException {
        var head =
                """
                POST /api/v1/stores HTTP/1.1\r
                Host: localhost\r
                X-Api-Key: %s\r
                Content-Type: application/json\r
                Content-Length: 5000000\r
                \r
                """
                        .formatted(StoresDoorTest.OPERATOR);

        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var reader =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(reader.readLine()).startsWith("HTTP/1.1 413");
            assertThat(reader.lines().toList())
                    .contains("content-type: application/problem+json")
                    .last()
                    .asString()
                    .contains("urn:tendero:problem:too-large");
        }
    }

    @Test
    void characters_that_cannot_be_kept_are_named_by_field() {
        for (var name :
                new String[] {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\u0007", "\\u009f"}) {
            post("{\"store_domain\":\"linen-house-bad.myshopify.com\",\"name\":\"" + name + "\"}")
                    .statusCode(422)
                    .body("errors.field", hasItem("name"));
        }
        post("{\"\\u0000<script>\": 1, \"store_domain\": \"linen-house-odd.myshopify.com\","
                        + " \"access_token\": \"t\"}")
                .statusCode(201)
                .body("ignored[0]", equalTo("?<script>"));
    }

    @Test
    void bytes_that_are_no_utf8_cannot_be_read() {
        given().header("X-Api-Key", StoresDoorTest.OPERATOR)
                .contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
                .post("/api/v1/stores")
                .then()
                .statusCode(400);
    }

    @Test
    void a_domain_that_leads_elsewhere_is_no_shop() {
        var domains =
                new String[] {
                    "evil.com/.myshopify.com", "shop.myshopify.com@evil.com", "shop.myshopify.com.",
                            "-a.myshopify.com",
                    "shop.myshopify.com\\r\\nX: y", "ｓhop.myshopify.com", "myshopify.com",
                            "https://a.myshopify.com"
                };

        for (var domain : domains) {
            post("{\"store_domain\":\"" + domain + "\",\"access_token\":\"t\"}")
                    .statusCode(422)
                    .body("errors.field", hasItem("store_domain"));
        }
    }

    @Test
    void another_media_type_is_told_so() {
        given().header("X-Api-Key", StoresDoorTest.OPERATOR)
                .contentType("text/plain")
                .body("{}")
                .post("/api/v1/stores")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse post(String body) {
        return given().header("X-Api-Key", StoresDoorTest.OPERATOR)
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/stores")
                .then()
                .body(not(containsString("jackson")))
                .body(not(containsString("Exception")));
    }
}
