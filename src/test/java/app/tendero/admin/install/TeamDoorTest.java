package app.tendero.admin.install;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.platform.Database;
import app.tendero.sandbox.admin.Staff;
import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The merchant's people, with the pretend shops bench-1047 and bench-1048. */
@QuarkusTest
class TeamDoorTest {

    private static final String TEAM = "/admin/api/team";

    @Inject Database database;

    @Test
    void people_have_the_names_shopify_knows_kept_sealed_and_a_change_is_made_on_what_was_seen() {
        open("bench-1047", Staff.OLIVE.id());
        open("bench-1047", Staff.ANA.id());
        open("bench-1047", "424242");

        var seen =
                as("bench-1047", Staff.OLIVE.id())
                        .get(TEAM)
                        .then()
                        .statusCode(200)
                        .body("team.name", contains("Olive Byrne", "Ana Reyes", null))
                        .body("version", notNullValue())
                        .extract();
        String version = seen.path("version");
        var changed = change("bench-1047", Staff.ANA.id(), "agent", version).statusCode(200);
        change("bench-1047", Staff.ANA.id(), "owner", version)
                .statusCode(409)
                .body("errors[0].field", equalTo("version"));

        String next = changed.extract().path("version");
        change("bench-1047", Staff.OLIVE.id(), "manager", next)
                .statusCode(422)
                .body(
                        "errors[0].message",
                        equalTo("would leave no owner; make somebody else one first"));
        assertThat(kept("bench-1047")).doesNotContain("Olive");
        as("bench-1047", Staff.OLIVE.id())
                .get("/admin/api/activity/changes?about=team")
                .then()
                .body("items[0].what", equalTo("team"))
                .body("items[0].user", equalTo(Staff.OLIVE.id()))
                .body("items[0].details", equalTo(Map.of(Staff.ANA.id(), "agent")));
    }

    @Test
    void an_agent_answers_shoppers_and_changes_nothing_else_on_the_page() {
        open("bench-1048", "1");
        open("bench-1048", "2");
        String version =
                as("bench-1048", "1").get(TEAM).then().statusCode(200).extract().path("version");
        as("bench-1048", "1")
                .contentType(ContentType.JSON)
                .body(
                        "{\"team\": [{\"user\": \"2\", \"role\": \"agent\"}], \"version\": \"%s\"}"
                                .formatted(version))
                .put(TEAM)
                .then()
                .statusCode(200);

        as("bench-1048", "2")
                .get("/admin/api/today")
                .then()
                .statusCode(200)
                .body("conversations", equalTo(0))
                .body("cost_per_order", nullValue());
        var refused = new ArrayList<String>();
        for (var door : doors()) {
            var type = door.path().endsWith("/import") ? "text/csv" : "application/json";
            var answer = as("bench-1048", "2").contentType(type).body("{}");
            var status = answer.request(door.method(), door.path()).statusCode();
            assertThat(status).as(door.toString()).isEqualTo(403);
            refused.add(door.path());
        }
        assertThat(refused).hasSizeGreaterThan(25).contains("/admin/api/home", TEAM);
    }

    private static final String PAGE = "/admin/api/";

    private record Door(String method, String path) {}

    /** Where agents work, and what they look up meanwhile. */
    private static final Pattern FOR_AGENTS =
            Pattern.compile(
                    "(.* /session|GET /today|GET /answers|POST /answers/read"
                            + "|GET /schedule(/settings|/\\{id})?|.* /inbox.*"
                            + "|GET /tickets.*|.* /tickets((?!settings).)*)");

    /** Every other door of the merchant's page as the service itself lists them. */
    private static List<Door> doors() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json")
                        .get("/openapi?format=json")
                        .then()
                        .extract()
                        .path("paths");
        var doors = new ArrayList<Door>();
        paths.forEach(
                (path, methods) -> {
                    if (path.startsWith(PAGE)) {
                        methods.keySet().stream()
                                .filter(List.of("get", "put", "post", "delete")::contains)
                                .map(method -> method.toUpperCase(Locale.ROOT))
                                .filter(method -> !isForAgents(method, path))
                                .map(method -> new Door(method, path.replaceAll("\\{[^}]+}", "1")))
                                .forEach(doors::add);
                    }
                });
        return doors;
    }

    private static boolean isForAgents(String method, String path) {
        var door = method + " /" + path.substring(PAGE.length());
        return FOR_AGENTS.matcher(door).matches();
    }

    private String kept(String shop) {
        var all = new StringBuilder();
        database.query(
                        "SELECT store_user::text AS row FROM store_user JOIN store ON id = store_id"
                                + " WHERE domain = $1",
                        Tuple.of(shop + ".myshopify.com"))
                .await()
                .indefinitely()
                .forEach(row -> all.append(row.getString("row")));
        return all.toString();
    }

    private static ValidatableResponse change(
            String shop, String user, String role, String version) {
        return as(shop, Staff.OLIVE.id())
                .contentType(ContentType.JSON)
                .body(
                        "{\"team\": [{\"user\": \"%s\", \"role\": \"%s\"}], \"version\": \"%s\"}"
                                .formatted(user, role, version))
                .put(TEAM)
                .then();
    }

    private static void open(String shop, String user) {
        as(shop, user).post("/admin/api/session").then().statusCode(200);
    }

    private static RequestSpecification as(String shop, String user) {
        return given().header("Authorization", "Bearer " + SessionToken.of(shop, user));
    }
}
