package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.access.AuditTrail;
import app.tendero.access.AuditTrail.Entry;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Paging;
import app.tendero.testkit.SessionToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a merchant chooses about the conversation. Every test has a store of its own. */
@QuarkusTest
class SettingsDoorTest {

    private static final String DOOR = "/admin/api/settings";

    @Inject AuditTrail audit;

    @Test
    void a_new_store_has_settings_as_they_come() {
        var merchant = merchant("settings-new", "7601");

        merchant.get(DOOR)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("name", equalTo("Settings New"))
                .body("welcome_message.en", equalTo("Welcome."))
                .body("hours.week", anEmptyMap())
                .body("hours.holidays", empty())
                .body("closed_message", anEmptyMap())
                .body("collections", empty())
                .body("sold_out", equalTo("marked"))
                .body("past", empty());
    }

    @Test
    void what_is_changed_is_shown_and_what_is_left_out_stays() {
        var merchant = merchant("settings-changed", "7602");

        put(
                        merchant,
                        """
                        {"version": 1, "max_quantity": 7,
                         "hours": {"week": {"monday": [{"from": "14:00", "to": "24:00"},
                                                       {"from": "09:00", "to": "12:30"}],
                                            "sunday": []},
                                   "holidays": ["2026-12-25"]},
                         "closed_message": {"en": "Gone fishing.", "es": "De pesca."},
                         "collections": ["402110132993", "1"], "sold_out": "hidden",
                         "contact": "hello@linen-house.example"}""")
                .statusCode(200);

        merchant.get(DOOR)
                .then()
                .body("version", equalTo(2))
                .body("max_quantity", equalTo(7))
                .body("hours.week.monday.from", contains("09:00", "14:00"))
                .body("hours.week.monday.to", contains("12:30", "24:00"))
                .body("hours.week.sunday", empty())
                .body("hours.week", aMapWithSize(2))
                .body("hours.holidays", contains("2026-12-25"))
                .body("closed_message.es", equalTo("De pesca."))
                .body("collections", contains("402110132993", "1"))
                .body("sold_out", equalTo("hidden"))
                .body("contact", equalTo("hello@linen-house.example"))
                .body("welcome_message.en", equalTo("Welcome."))
                .body("currency", equalTo("EUR"))
                .body("past.version", contains(1));
    }

    /** Whoever wraps the settings as in a store's body, or slips in a name, is told. */
    @Test
    void what_means_nothing_to_us_is_named_and_changes_nothing() {
        var merchant = merchant("settings-wrapped", "7609");

        put(
                        merchant,
                        """
                        {"version": 1, "settings": {"max_quantity": 3}, "max_quantitty": 4,
                         "hours": {"weeks": {}}}""")
                .statusCode(200)
                .body("ignored", containsInAnyOrder("settings", "max_quantitty", "hours.weeks"))
                .body("max_quantity", equalTo(100));
    }

    @Test
    void everything_can_be_taken_away_again() {
        var merchant = merchant("settings-cleared", "7603");
        put(
                        merchant,
                        """
                        {"version": 1, "contact": "+33 1 23 45 67 89", "collections": ["1"],
                         "closed_message": "Closed.", "hours": {"holidays": ["2026-12-25"]},
                         "wording": {"en": {"label.cart": "Basket"}}}""")
                .statusCode(200)
                .body("closed_message.en", equalTo("Closed."));

        put(
                        merchant,
                        """
                        {"version": 2, "contact": "", "collections": [], "closed_message": {},
                         "hours": {}, "wording": {}, "welcome_message": {}}""")
                .statusCode(200)
                .body("contact", nullValue())
                .body("collections", empty())
                .body("closed_message", anEmptyMap())
                .body("hours.holidays", empty())
                .body("wording", anEmptyMap())
                .body("welcome_message", anEmptyMap());
    }

    @Test
    void each_field_that_is_wrong_is_named_and_nothing_changes() {
        var merchant = merchant("settings-wrong", "7604");

        put(
                        merchant,
                        """
                        {"version": 1, "max_quantity": 0, "cart_life_days": 366,
                         "hours": {"week": {"monday": [{"from": "18:00", "to": "09:00"}],
                                            "tuesday": [{"from": "09:00", "to": "12:00"},
                                                        {"from": "11:00", "to": "13:00"}],
                                            "friday": [{"from": "9", "to": "24:01"}],
                                            "saturday": [{}]},
                                   "holidays": ["Christmas"]},
                         "closed_message": {"xx": "?"}, "collections": ["all", "7", "7"],
                         "sold_out": "burnt", "contact": 7,
                         "wording": {"en": {"label.cart": "{price}", "nobody": "x"}}}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "max_quantity",
                                "cart_life_days",
                                "hours.week.monday[0].to",
                                "hours.week.tuesday",
                                "hours.week.friday[0].from",
                                "hours.week.friday[0].to",
                                "hours.week.saturday[0].from",
                                "hours.week.saturday[0].to",
                                "hours.holidays[0]",
                                "closed_message.xx",
                                "collections[0]",
                                "collections[2]",
                                "sold_out",
                                "contact",
                                "wording.en.label.cart",
                                "wording.en.nobody"));
        merchant.get(DOOR).then().body("version", equalTo(1)).body("sold_out", equalTo("marked"));
    }

    @Test
    void a_change_of_older_settings_is_refused_and_changes_nothing() {
        var merchant = merchant("settings-two-hands", "7605");
        put(merchant, "{\"version\": 1, \"max_quantity\": 5}").statusCode(200);

        put(merchant, "{\"version\": 1, \"max_quantity\": 9}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors.field", contains("version"))
                .body("errors.message[0]", containsString("2"));
        put(merchant, "{\"max_quantity\": 9}")
                .statusCode(422)
                .body("errors.field", contains("version"));

        merchant.get(DOOR).then().body("max_quantity", equalTo(5)).body("version", equalTo(2));
        operator()
                .body("{\"settings\": {\"version\": 1, \"max_quantity\": 7}}")
                .put("/api/v1/stores/settings-two-hands")
                .then()
                .statusCode(409);
        operator()
                .body("{\"settings\": {\"version\": 2, \"max_quantity\": 7}}")
                .put("/api/v1/stores/settings-two-hands")
                .then()
                .statusCode(200)
                .body("settings.version", equalTo(3));
    }

    @Test
    void the_last_change_is_undone_and_undone_again() {
        var merchant = merchant("settings-undone", "7606");
        merchant.body("{\"version\": 1}").post(DOOR + "/undo").then().statusCode(409);
        put(merchant, "{\"version\": 1, \"max_quantity\": 5}");

        merchant.body("{\"version\": 1}").post(DOOR + "/undo").then().statusCode(409);
        merchant.body("{\"version\": 2}")
                .post(DOOR + "/undo")
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("max_quantity", equalTo(100));
        merchant.body("{\"version\": 3}")
                .post(DOOR + "/undo")
                .then()
                .statusCode(200)
                .body("version", equalTo(4))
                .body("max_quantity", equalTo(5));
    }

    @Test
    void who_changed_what_is_remembered_by_names_alone() {
        var merchant = merchant("settings-audit", "7610");
        put(merchant, "{\"version\": 1, \"contact\": \"+33 1 23 45 67 89\", \"max_quantity\": 5}")
                .statusCode(200);
        merchant.body("{\"version\": 2}").post(DOOR + "/undo").then().statusCode(200);
        operator().body("{\"name\": \"Mine\"}").put("/api/v1/stores/settings-audit");

        int id = operator().get("/api/v1/stores/settings-audit").then().extract().path("id");
        var noted = audit.page(new StoreId(id), "", Paging.of(null, null)).await().indefinitely();

        assertThat(noted)
                .extracting(Entry::what, Entry::who, Entry::details)
                .contains(
                        tuple("store.changed", "", Map.of("fields", "name")),
                        tuple("settings.undone", "1", Map.of()),
                        tuple("settings.changed", "1", Map.of("fields", "max_quantity, contact")));
        assertThat(noted.toString()).doesNotContain("+33");
    }

    @Test
    void no_more_than_twenty_earlier_settings_are_kept() {
        var merchant = merchant("settings-many", "7607");
        for (int version = 1; version <= 23; version++) {
            var body = "{\"version\": %d, \"max_quantity\": %d}".formatted(version, version);
            put(merchant, body).statusCode(200);
        }

        merchant.get(DOOR)
                .then()
                .body("version", equalTo(24))
                .body("past", hasSize(20))
                .body("past[0].version", equalTo(23));
    }

    @Test
    void an_agent_neither_sees_nor_changes_them_and_a_key_is_for_another_door() {
        merchant("settings-roles", "7608").get(DOOR).then().statusCode(200);
        var agent = as(SessionToken.of("settings-roles", "2"));
        agent.get(DOOR).then().statusCode(200);
        as(SessionToken.of("settings-roles", "1"))
                .body("{\"team\": [{\"user\": \"2\", \"role\": \"agent\"}]}")
                .put("/admin/api/team")
                .then()
                .statusCode(200);

        agent.get(DOOR).then().statusCode(403);
        put(agent, "{\"version\": 1, \"max_quantity\": 5}").statusCode(403);
        agent.body("{\"version\": 1}").post(DOOR + "/undo").then().statusCode(403);
        operator().get(DOOR).then().statusCode(401);
    }

    private static RequestSpecification merchant(String handle, String number) {
        operator()
                .body(
                        """
                        {"store_domain": "%s.myshopify.com", "access_token": "shpat_%2$s",
                         "whatsapp": {"phone_number_id": "%2$s", "waba_id": "8%2$s",
                                      "token": "EAAG%2$s"},
                         "settings": {"welcome_message": "Welcome.", "languages": ["en", "es"],
                                      "currency": "EUR", "timezone": "Europe/Paris"}}"""
                                .formatted(handle, number))
                .post("/api/v1/stores")
                .then()
                .statusCode(201);
        return as(SessionToken.of(handle, "1"));
    }

    private static ValidatableResponse put(RequestSpecification merchant, String body) {
        return merchant.body(body).put(DOOR).then();
    }

    private static RequestSpecification operator() {
        return as(StoresDoorTest.OPERATOR);
    }

    private static RequestSpecification as(String key) {
        return io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + key);
    }
}
