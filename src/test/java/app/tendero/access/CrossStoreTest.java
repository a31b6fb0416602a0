package app.tendero.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * With everything store A has, every door of the OpenAPI document is asked for store B: nothing of
 * B is shown or changed. A door that is added is in the document, and so in this test.
 */
@QuarkusTest
class CrossStoreTest {

    private static final String A = "cross-a";
    private static final String B = "cross-b";
    private static final String MARK = "marked-as-b";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private record Door(String method, String path) {}

    private record Told(String what, int status, String body) {}

    @Test
    void nothing_of_another_store_is_shown_or_changed_at_any_door() {
        register(A, "793101", "A");
        int b = register(B, "793201", MARK).extract().path("id");
        var owner = "Bearer " + SessionToken.of(A, "1");
        String key =
                given().header("Authorization", owner)
                        .post("/api/v1/stores/" + A + "/keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("key");
        var before = seen(b);
        var told = new ArrayList<Told>();

        for (var door : doors()) {
            for (var name : List.of("" + b, B, B + ".myshopify.com")) {
                told.add(ask(door, name, "Bearer " + SessionToken.of(A, "1")));
                told.add(ask(door, name, "Bearer " + key));
            }
        }

        assertThat(told).hasSizeGreaterThan(60);
        assertThat(told).filteredOn(one -> one.body().contains(MARK)).isEmpty();
        assertThat(told).filteredOn(one -> one.body().contains("793201")).isEmpty();
        assertThat(told).filteredOn(one -> one.status() >= 500 && one.status() != 503).isEmpty();
        assertThat(told)
                .filteredOn(one -> one.what().contains("{store}") && one.status() < 400)
                .isEmpty();
        assertThat(seen(b)).isEqualTo(before);
    }

    private static Told ask(Door door, String b, String authorization) {
        var path = door.path().replaceAll("\\{store}", b).replaceAll("\\{[^}]*}", b);
        var request =
                given().header("Authorization", authorization)
                        .urlEncodingEnabled(false)
                        .queryParam("store", b)
                        .queryParam("store_id", b)
                        .queryParam("shop", b);
        if (!door.method().equals("get")) {
            request.contentType(ContentType.JSON)
                    .body(
                            """
                            {"store": "%s", "store_id": "%s", "shop": "%s", "name": "taken over"}"""
                                    .formatted(b, b, b));
        }
        Response answer = request.request(door.method().toUpperCase(Locale.ROOT), path);
        var what = door.method() + " " + door.path() + " for " + b;
        return new Told(what, answer.statusCode(), answer.asString());
    }

    /** All JSON doors there are. */
    private static List<Door> doors() {
        Map<String, Map<String, Object>> paths =
                given().accept(ContentType.JSON)
                        .get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paths");
        var doors = new ArrayList<Door>();
        paths.forEach(
                (path, methods) -> {
                    if (path.startsWith("/api/") || path.startsWith("/admin/api/")) {
                        METHODS.stream()
                                .filter(methods::containsKey)
                                .forEach(method -> doors.add(new Door(method, path)));
                    }
                });
        return doors;
    }

    private static String seen(int store) {
        return given().header("X-Api-Key", "sandbox-operator-key")
                .get("/api/v1/stores/" + store)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static io.restassured.response.ValidatableResponse register(
            String handle, String number, String name) {
        return given().header("X-Api-Key", "sandbox-operator-key")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"store_domain": "%s.myshopify.com", "name": "%s", "access_token": "shpat_x",
                         "whatsapp": {"phone_number_id": "%s", "waba_id": "9%s", "token": "EAAG"}}"""
                                .formatted(handle, name, number, number))
                .post("/api/v1/stores")
                .then()
                .statusCode(201);
    }
}
