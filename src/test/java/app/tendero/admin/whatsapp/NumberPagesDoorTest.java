package app.tendero.admin.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What shoppers see of a number before they write, and what they see while it is paused. */
@QuarkusTest
class NumberPagesDoorTest {

    @Test
    void the_profile_is_read_and_changed_at_meta() {
        var store = connected("linen-profile");
        var door = "/numbers/" + store.number() + "/profile";

        store.put(
                        door,
                        """
                        {"about": "Linen since 1970", "email": "hello@linen.example",
                         "websites": ["https://linen.example"], "vertical": "retail"}""")
                .statusCode(200)
                .body("about", equalTo("Linen since 1970"));

        store.get(door)
                .statusCode(200)
                .body("about", equalTo("Linen since 1970"))
                .body("vertical", equalTo("RETAIL"))
                .body("websites", contains("https://linen.example"));
        store.put(door, "{\"address\": \"1 Rue du Lin\", \"email\": \"\"}")
                .body("address", equalTo("1 Rue du Lin"))
                .body("email", equalTo(""))
                .body("about", equalTo("Linen since 1970"));
    }

    @Test
    void what_meta_would_refuse_is_said_beside_its_field_and_nothing_is_changed() {
        var store = connected("linen-limits");
        var door = "/numbers/" + store.number() + "/profile";

        store.put(
                        door,
                        """
                        {"about": "%s", "description": "%s", "email": "nobody", "vertical": "shoes",
                         "websites": ["linen.example"]}"""
                                .formatted("x".repeat(140), "x".repeat(257)))
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "about", "description", "email", "vertical", "websites[0]"));
        store.put(door, "{\"about\": \"\"}")
                .statusCode(422)
                .body("errors.field", contains("about"));
        store.standing("\"standing\": {\"token\": \"dead\"}");
        store.get(door).statusCode(422).body("errors.field", contains("token"));
    }

    @Test
    void the_link_and_its_code_hold_the_number_and_the_first_message() {
        var store = connected("linen-window");

        Newcomer.operator()
                .queryParam("text", "Hello & bonjour")
                .get(store.door() + "/numbers/" + store.number() + "/link")
                .then()
                .statusCode(200)
                .body("url", startsWith("https://wa.me/33177"))
                .body("url", endsWith("?text=Hello%20%26%20bonjour"))
                .body("qr_path", startsWith("M4 4h7v1h-7z"));
        var svg =
                store.get("/numbers/" + store.number() + "/qr.svg")
                        .statusCode(200)
                        .contentType("image/svg+xml")
                        .extract()
                        .asString();
        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
        store.get("/numbers/" + store.number() + "/link?text=" + "x".repeat(201))
                .statusCode(422)
                .body("errors.field", contains("text"));
        store.get("/numbers/4711/link").statusCode(404);
    }

    @Test
    void a_paused_number_keeps_what_arrives_and_says_nothing_until_it_goes_on() {
        var town = Town.open();
        var number = DemoStores.LINEN_HOUSE.whatsapp().phoneNumberId();
        var door = "/api/v1/stores/linen-house/whatsapp/numbers/" + number;
        var kerry = town.shopperAt(DemoStores.LINEN_HOUSE);
        Newcomer.operator()
                .post(door + "/pause")
                .then()
                .statusCode(200)
                .body("paused", equalTo(true));

        var readBefore = town.meta().counters().path("read_marks").asInt();
        var unused = kerry.says("hello");
        var heard = kerry.hearsUntilQuiet();
        var readAfter = town.meta().counters().path("read_marks").asInt();
        Newcomer.operator()
                .post(door + "/go-on")
                .then()
                .statusCode(200)
                .body("paused", equalTo(false));

        assertThat(heard).isEmpty();
        assertThat(readAfter).isEqualTo(readBefore);
        assertThat(kerry.asks("hello").text()).isNotEmpty();
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
    }

    private static Newcomer connected(String handle) {
        var store = Newcomer.named(handle);
        store.connect().statusCode(201);
        return store;
    }
}
