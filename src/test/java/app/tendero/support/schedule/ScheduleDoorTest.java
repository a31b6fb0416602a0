package app.tendero.support.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Http;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A schedule is kept, changed, imported whole or not at all, and shown to its store alone. */
@QuarkusTest
class ScheduleDoorTest {

    private static final String DOOR = "/api/v1/schedule";
    private static final String HEADING =
            "key,title,line,from,to,state,planned,done,quality,orders\n";

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1110);
    private final OwnStore other = OwnStore.of(town, 1111);

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode add(String key, String from) {
        return shop.own()
                .post(
                        DOOR,
                        json(
                                """
                                {"key": "%s", "title": "Curtains %s", "line": "Loom 2", "from": "%s",
                                 "to": "2031-01-31", "state": "running", "planned": 100, "done": 60,
                                 "quality": 98, "orders": ["#1001", "LH-7"]}
                                """
                                        .formatted(key, key, from)))
                .orFail(201)
                .json();
    }

    @Test
    void an_entry_is_added_read_changed_taken_out_and_brought_back() {
        var made = add("one-1", "2031-01-01 08:00");
        var door = DOOR + "/" + made.path("id").asLong();

        assertThat(made.path("orders")).isEqualTo(json("[\"1001\", \"lh-7\"]"));
        assertThat(shop.own().get(door).orFail(200).json()).isEqualTo(made);
        var changed =
                shop.own()
                        .put(
                                door,
                                json(
                                        """
                                        {"version": 1, "key": "one-1", "title": "Curtains, red",
                                         "from": "2031-01-01T08:00:00Z", "to": "2031-01-02T08:00:00Z"}
                                        """))
                        .orFail(200)
                        .json();
        assertThat(changed.path("title").asText()).isEqualTo("Curtains, red");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        assertThat(changed.path("state").asText()).isEqualTo("planned");
        assertThat(shop.own().delete(door).status()).isEqualTo(204);
        assertThat(shop.own().get(door).status()).isEqualTo(404);
        assertThat(shop.own().post(door + "/restore", json("{}")).orFail(200).json().path("title"))
                .isEqualTo(changed.path("title"));
    }

    @Test
    void a_change_of_an_older_version_and_a_key_that_is_taken_are_refused() {
        var first = add("two-1", "2031-02-01");
        add("two-2", "2031-02-01");
        var door = DOOR + "/" + first.path("id").asLong();
        var body =
                """
                {"version": %d, "key": "%s", "title": "T", "from": "2031-02-01", "to": "2031-02-01"}
                """;

        assertThat(shop.own().put(door, json(body.formatted(7, "two-1"))).status()).isEqualTo(409);
        assertThat(shop.own().put(door, json(body.formatted(1, "two-2"))).status()).isEqualTo(409);
        var again = json(body.formatted(1, "two-2").replace("\"version\": 1, ", ""));
        assertThat(shop.own().post(DOOR, again).status()).isEqualTo(409);
        assertThat(shop.own().put(DOOR + "/9999999", json(body.formatted(1, "x"))).status())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_taken_is_told_field_by_field() {
        var refused =
                shop.own()
                        .post(
                                DOOR,
                                json(
                                        """
                                        {"title": "", "from": "soon", "to": "2031-02-01",
                                         "state": "finished", "quality": 101, "orders": ["a b$"]}
                                        """));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "state", "quality", "orders", "title");
        assertThat(shop.own().post(DOOR, json("[]")).status()).isEqualTo(400);
    }

    @Test
    void a_list_is_paged_and_filtered() {
        IntStream.range(0, 5).forEach(n -> add("page-" + n, "2031-01-0" + (n + 1)));

        var first = shop.own().get(DOOR + "?q=Curtains%20page&limit=2").orFail(200).json();
        var next =
                shop.own()
                        .get(
                                DOOR
                                        + "?q=Curtains%20page&limit=2&cursor="
                                        + first.path("next_cursor").asText())
                        .orFail(200)
                        .json();

        assertThat(first.path("total").asInt()).isEqualTo(5);
        assertThat(first.path("entries").findValuesAsText("key"))
                .containsExactly("page-0", "page-1");
        assertThat(next.path("entries").findValuesAsText("key"))
                .containsExactly("page-2", "page-3");
        for (var wrong : new String[] {"state=finished", "from=soon", "cursor=x", "limit=0"}) {
            assertThat(shop.own().get(DOOR + "?" + wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(shop.own().get(DOOR + "?state=late&order=%231001").json().path("total").asInt())
                .isZero();
    }

    @Test
    void another_stores_entries_are_not_there() {
        var door = DOOR + "/" + add("mine-1", "2031-01-04").path("id").asLong();

        assertThat(other.own().get(door).status()).isEqualTo(404);
        assertThat(other.own().delete(door).status()).isEqualTo(404);
        assertThat(other.own().get(DOOR + "?store=" + shop.id()).status()).isEqualTo(404);
        assertThat(town.service().get(DOOR).status()).isEqualTo(401);
        assertThat(town.operator().get(DOOR).status()).isEqualTo(422);
        assertThat(town.operator().get(DOOR + "?store=" + shop.id()).status()).isEqualTo(200);
        assertThat(shop.as("71", "AGENT").get("/admin/api/schedule").status()).isEqualTo(200);
        assertThat(shop.as("71", "AGENT").delete("/admin/api/schedule/1").status()).isEqualTo(403);
    }

    private Response file(OwnStore whose, String csv, boolean dryRun) {
        return RestAssured.given()
                .header("X-Api-Key", whose.key())
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(DOOR + "/import?dry_run=" + dryRun);
    }

    private static String lines(int count, int wrong) {
        var csv = new StringBuilder(HEADING);
        for (var n = 0; n < count; n++) {
            var state = n % (count / wrong) == 7 ? "finished" : "planned";
            csv.append("bulk-").append(n).append(",Curtains ").append(n).append(",Loom ");
            csv.append(n % 9).append(",2033-01-").append(1 + n % 28).append(" 08:00,2033-02-01,");
            csv.append(state).append(",100,0,,").append(n).append("\n");
        }
        return csv.toString().replaceAll("-01-(\\d) ", "-01-0$1 ");
    }

    @Test
    void ten_thousand_lines_are_imported_whole_and_with_fifty_bad_ones_not_at_all() {
        var refused = file(other, lines(10_000, 50), false);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors")).hasSize(50);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("line 9: state");
        assertThat(kept()).isZero();

        var asked = System.nanoTime();
        var would = file(other, lines(10_000, 50).replace("finished", "late"), true);
        assertThat(would.statusCode()).isEqualTo(200);
        assertThat(would.jsonPath().getInt("created")).isEqualTo(10_000);
        assertThat(would.jsonPath().getList("first")).hasSize(50);
        assertThat(kept()).isZero();

        System.out.printf(
                "schedule: 10,000 lines compared in %d ms%n",
                Duration.ofNanos(System.nanoTime() - asked).toMillis());
        var begun = System.nanoTime();
        var done = file(other, lines(10_000, 50).replace("finished", "late"), false);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("schedule: 10,000 lines imported in %d ms%n", took.toMillis());
        assertThat(done.jsonPath().getInt("created")).isEqualTo(10_000);
        assertThat(kept()).isEqualTo(10_000);

        var again = file(other, lines(10_000, 50).replace("finished", "done"), false);
        assertThat(again.jsonPath().getInt("changed")).isEqualTo(50);
        assertThat(again.jsonPath().getInt("unchanged")).isEqualTo(9_950);
        assertThat(again.jsonPath().getInt("created")).isZero();
    }

    private long kept() {
        return other.count(
                "SELECT count(*) FROM schedule_entry WHERE store_id = %d AND key LIKE 'bulk-%%'");
    }

    @Test
    void an_export_computes_nothing_and_can_be_imported_again() {
        file(shop, HEADING + "form-1,=SUM(A1),-x,2034-01-01,2034-01-02,late,5,2,99,77\n", false);

        var csv =
                RestAssured.given()
                        .header("X-Api-Key", shop.key())
                        .get(DOOR + "/export.csv?from=2034-01-01T00:00:00Z")
                        .asString();

        assertThat(csv).contains("form-1,'=SUM(A1),'-x,").doesNotContain(",=SUM");
        var again = file(shop, csv, true);
        assertThat(again.jsonPath().getInt("changed")).isZero();
        assertThat(again.jsonPath().getInt("unchanged")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void a_list_of_entries_is_set_by_their_keys_all_or_none() {
        var body =
                """
                {"entries": [{"key": "set-1", "title": "A", "from": "2035-01-01", "to": "2035-01-02"},
                             {"key": "%s", "title": "B", "from": "2035-01-01", "to": "2035-01-02"}]}
                """;

        var refused = shop.own().put(DOOR + "/bulk", json(body.formatted("set-1")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("entries[1].key");

        var set = shop.own().put(DOOR + "/bulk", json(body.formatted("set-2"))).orFail(200).json();
        assertThat(set.path("created").asInt()).isEqualTo(2);
        var again = shop.own().put(DOOR + "/bulk", json(body.formatted("set-2"))).json();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void the_merchant_chooses_what_shoppers_see_and_the_chat_shows_that() {
        var own = OwnStore.of(town, 1112);
        var kerry = town.shopperAt(own.store());
        assertThat(kerry.asks("production lines").text()).contains("does not show that");

        var today = LocalDate.now(ZoneId.of(own.store().timezone()));
        put(
                own.own(),
                """
                {"entries": [{"key": "now", "title": "Tablecloths", "line": "Loom 7", "quality": 97,
                 "from": "%s", "to": "%s", "state": "running", "planned": 50, "done": 20}]}
                """
                        .formatted(today, today));

        var hidden = kerry.asks("schedule today").text();
        assertThat(hidden).contains("Tablecloths", "20").doesNotContain("Loom 7", "97");
        assertThat(kerry.asks("production lines").text()).contains("does not show that");

        var rules = own.own().get(DOOR + "/settings").orFail(200).json();
        assertThat(rules)
                .isEqualTo(
                        json(
                                "{\"version\":0,\"shown\":true,\"shows_lines\":false,\"shows_quality\":false}"));
        var wanted = "{\"version\":0,\"shown\":true,\"shows_lines\":true,\"shows_quality\":true}";
        own.own().put(DOOR + "/settings", json(wanted)).orFail(200);
        assertThat(own.own().put(DOOR + "/settings", json(wanted)).status()).isEqualTo(409);

        assertThat(kerry.asks("production lines").text()).contains("Loom 7", "97");
    }

    private static void put(Http http, String body) {
        http.put(DOOR + "/bulk", json(body)).orFail(200);
    }
}
