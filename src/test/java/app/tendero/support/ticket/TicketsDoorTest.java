package app.tendero.support.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The merchant's people work tickets, and their shoppers hear of it. */
@QuarkusTest
class TicketsDoorTest {

    private static final String AGENT = "712000001";

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1103);

    @Test
    void a_reply_comes_to_the_chat_and_what_happened_stands_in_the_timeline() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "The seam came loose");

        change(
                        number,
                        "{\"state\": \"looked_at\", \"reply\": \"We look at it today.\", \"note\": \"cut from batch 7\", \"expected\": \"2030-11-30\"}")
                .statusCode(200)
                .body("ticket.state", equalTo("looked_at"))
                .body("timeline.kind", hasItems("words", "change", "note", "reply"))
                .body("timeline.text", hasItems("The seam came loose", "cut from batch 7"));

        var told = kerry.awaitsAnswer().text();
        assertThat(told).contains("DEF-" + number).contains("We look at it today.");
        assertThat(told).doesNotContain("batch 7");
        AtRest.await();
        one(number).body("timeline.find {it.kind == 'reply'}.told", equalTo("told"));
    }

    @Test
    void outside_the_24_hours_a_reply_waits_for_the_next_message() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "It shrank");
        AtRest.await();
        OwnStore.change(
                "UPDATE conversation SET window_until = now() - interval '1 minute' WHERE id IN"
                        + " (SELECT conversation_id FROM ticket WHERE store_id = "
                        + shop.id()
                        + " AND number = "
                        + number
                        + ")");

        change(number, "{\"state\": \"resolved\", \"reply\": \"A new one is on its way.\"}")
                .body("timeline.find {it.kind == 'reply'}.told", equalTo("waiting"));
        AtRest.await();
        assertThat(kerry.unseen()).isEmpty();

        assertThat(kerry.asks("menu").text()).contains("A new one is on its way.");
        AtRest.await();
        one(number).body("timeline.find {it.kind == 'reply'}.told", equalTo("told"));
    }

    @Test
    void tickets_are_listed_page_by_page_filtered_and_searched() {
        var kerry = town.shopperAt(shop.store());
        var first = report(kerry, "Unmistakably crooked button");
        var second = report(kerry, "Another thing");
        var third = report(kerry, "A third thing");
        change(second, "{\"priority\": \"urgent\", \"note\": \"crooked, too\"}").statusCode(200);
        change(third, "{\"state\": \"refused\"}").statusCode(200);

        var page =
                agent().get("/api/v1/tickets?limit=2")
                        .then()
                        .statusCode(200)
                        .body("tickets", hasSize(2))
                        .extract()
                        .jsonPath();
        var cursor = page.getString("next_cursor");
        agent().get("/api/v1/tickets?limit=2&cursor=" + cursor)
                .then()
                .body("tickets.number", hasItem((int) first));
        agent().get("/api/v1/tickets?q=CROOKED")
                .then()
                .body("tickets.number", containsInAnyOrder((int) first, (int) second))
                .body("next_cursor", nullValue());
        agent().get("/api/v1/tickets?priority=urgent&state=open&kind=defect&assignee=nobody")
                .then()
                .body("tickets.number", hasItem((int) second));
        agent().get("/api/v1/tickets?state=refused")
                .then()
                .body("tickets.number", hasItem((int) third));
    }

    @Test
    void a_ticket_is_given_to_somebody_of_the_team_and_to_nobody_else() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "Whose is this?");
        agent();

        change(number, "{\"assignee\": \"" + AGENT + "\"}").body("ticket.assignee", equalTo(AGENT));
        change(number, "{\"assignee\": \"799999999\"}")
                .statusCode(422)
                .body("errors.field", hasItem("assignee"));
        change(number, "{\"assignee\": \"\"}").body("ticket.assignee", nullValue());
    }

    @Test
    void two_tickets_of_one_shopper_become_one_and_those_of_two_stay_two() {
        var kerry = town.shopperAt(shop.store());
        var other = town.shopperAt(shop.store());
        var first = report(kerry, "The first half");
        var second = report(kerry, "The second half");
        var strange = report(other, "Somebody else's");

        merge(second, strange).statusCode(422).body("errors.field", hasItem("into"));
        merge(second, first)
                .statusCode(200)
                .body("ticket.number", equalTo((int) first))
                .body("timeline.text", hasItems("The first half", "The second half"));

        assertThat(kerry.asks("DEF-" + second).text()).contains("DEF-" + first);
        change(second, "{\"state\": \"received\"}").statusCode(422);
    }

    @Test
    void who_saw_an_older_ticket_changes_nothing_and_what_is_wrong_is_named() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "Careful now");
        var version = one(number).extract().jsonPath().getInt("ticket.version");
        change(number, "{\"priority\": \"high\", \"version\": " + version + "}").statusCode(200);

        change(number, "{\"priority\": \"low\", \"version\": " + version + "}").statusCode(409);
        change(
                        number,
                        "{\"state\": \"lost\", \"priority\": 7, \"expected\": \"soon\", \"assignee\": \"me\"}")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder("state", "priority", "expected", "assignee"));
        for (var query : List.of("state=lost", "kind=x", "assignee=me", "priority=x", "limit=0")) {
            agent().get("/api/v1/tickets?" + query).then().statusCode(422);
        }
        agent().get("/api/v1/tickets/0").then().statusCode(404);
        agent().get("/api/v1/tickets/99999999").then().statusCode(404);
    }

    @Test
    void another_stores_tickets_are_not_there() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "Only ours");
        var other = OwnStore.of(town, 1104);

        assertThat(other.own().get("/api/v1/tickets/" + number + "?store=" + shop.id()).status())
                .isEqualTo(404);
        assertThat(other.own().get("/api/v1/tickets/" + number).status()).isEqualTo(404);
        assertThat(town.service().get("/api/v1/tickets").status()).isEqualTo(401);
        assertThat(town.operator().get("/api/v1/tickets").status()).isEqualTo(422);
        assertThat(town.operator().get("/api/v1/tickets?store=" + shop.id()).status())
                .isEqualTo(200);
    }

    @Test
    void the_export_is_for_managers_and_computes_nothing() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "For the books");
        OwnStore.change(
                "UPDATE ticket SET item = '=HYPERLINK(1)' WHERE store_id = "
                        + shop.id()
                        + " AND number = "
                        + number);

        agent().get("/api/v1/tickets/export.csv").then().statusCode(403);
        given().header("X-Api-Key", shop.key())
                .get("/api/v1/tickets/export.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("tickets.csv"))
                .body(containsString("DEF-" + number))
                .body(containsString("'=HYPERLINK(1)"));
    }

    @Test
    void the_export_is_there_as_json_too() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "For the machine");

        agent().get("/api/v1/tickets/export.json").then().statusCode(403);
        given().header("X-Api-Key", shop.key())
                .get("/api/v1/tickets/export.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("tickets.json"))
                .body("id", hasItem("DEF-" + number));
    }

    @Test
    void a_search_goes_on_by_the_cursor_until_every_ticket_was_looked_into() {
        var old = OwnStore.of(town, 1105);
        OwnStore.change(
                "INSERT INTO ticket (store_id, number, conversation_id, report, kind, item)"
                        + " SELECT "
                        + old.id()
                        + ", n, gen_random_uuid(), 1, 'defect', CASE n WHEN 1 THEN 'Needle' ELSE"
                        + " 'Hay' END FROM generate_series(1, 5600) n ON CONFLICT DO NOTHING");
        var key = given().header("X-Api-Key", old.key());

        var first = key.get("/api/v1/tickets?q=needle").then().statusCode(200);
        var cursor =
                first.body("tickets", hasSize(0)).extract().jsonPath().getString("next_cursor");

        given().header("X-Api-Key", old.key())
                .get("/api/v1/tickets?q=needle&cursor=" + cursor)
                .then()
                .body("tickets.number", contains(1))
                .body("next_cursor", nullValue());
        given().header("X-Api-Key", old.key())
                .get("/api/v1/tickets?q=hay&limit=2")
                .then()
                .body("tickets.number", contains(5600, 5599))
                .body("next_cursor", equalTo("5599"));
    }

    @Test
    void a_store_that_takes_no_reports_tells_shoppers_and_may_take_them_again() {
        var quiet = OwnStore.of(town, 1106);
        var kerry = town.shopperAt(quiet.store());
        settings(quiet, "{\"per_day\": 0, \"version\": 0}")
                .statusCode(200)
                .body("per_day", equalTo(0))
                .body("returns", equalTo(false));

        assertThat(kerry.opens("ticket.new").text()).contains("takes no reports");
        settings(quiet, "{\"per_day\": 3, \"version\": 0}").statusCode(409);
        settings(quiet, "{\"per_day\": 101}")
                .statusCode(422)
                .body("errors.field", hasItem("per_day"));
        settings(quiet, "{\"per_day\": 3, \"version\": 1}").statusCode(200);
        assertThat(report(kerry, "Now then")).isPositive();
    }

    @Test
    void the_page_has_the_same_doors_for_those_who_come_with_a_session_token() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "By the page");

        agent().get("/admin/api/tickets/" + number).then().statusCode(200);
        agent().get("/admin/api/tickets/people").then().body("people.user", hasItem(AGENT));
        agent().get("/admin/api/tickets/settings").then().statusCode(200);
        agent().contentType("application/json")
                .body("{\"per_day\": 1}")
                .put("/admin/api/tickets/settings")
                .then()
                .statusCode(403);
        given().header("X-Api-Key", shop.key())
                .get("/admin/api/tickets/" + number)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse settings(OwnStore store, String body) {
        return given().header("X-Api-Key", store.key())
                .contentType("application/json")
                .body(body)
                .put("/api/v1/tickets/settings")
                .then();
    }

    private static long report(Shopper kerry, String words) {
        kerry.opens("ticket.new");
        kerry.says(words);
        var text = kerry.opens("ticket.done").text();
        return Long.parseLong(text.replaceAll("(?s).*?DEF-(\\d+).*", "$1"));
    }

    private RequestSpecification agent() {
        shop.as(AGENT, "AGENT");
        return given().header(
                        "Authorization", "Bearer " + SessionToken.of(shop.store().handle(), AGENT));
    }

    private ValidatableResponse one(long number) {
        return agent().get("/api/v1/tickets/" + number).then();
    }

    private ValidatableResponse change(long number, String body) {
        return agent().contentType("application/json")
                .body(body)
                .post("/api/v1/tickets/" + number)
                .then();
    }

    private ValidatableResponse merge(long number, long into) {
        return agent().contentType("application/json")
                .body("{\"into\": " + into + "}")
                .post("/api/v1/tickets/" + number + "/merge")
                .then();
    }
}
