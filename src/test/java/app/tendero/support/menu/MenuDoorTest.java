package app.tendero.support.menu;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Answer.Choice;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The menu at its doors and in the chat, at the pretend shops bench-1090 and following. */
@QuarkusTest
class MenuDoorTest {

    private static final String DOOR = "/admin/api/menu";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Town town = Town.open();

    @Test
    void a_new_store_has_the_menu_of_a_shop_and_what_is_saved_is_in_the_next_answer() {
        var store = OwnStore.of(town, 1090);
        var merchant = store.as("1", "MANAGER");
        var before = merchant.get(DOOR).orFail(200).json();
        assertThat(before.path("version").asInt()).isEqualTo(1);
        assertThat(before.path("items").findValuesAsText("id"))
                .startsWith("best_sellers", "collections", "cart")
                .endsWith("help", "human");
        assertThat(before.path("languages").size()).isPositive();
        assertThat(before.path("past")).isEmpty();

        var saved = merchant.put(DOOR, care(1)).orFail(200).json();

        assertThat(saved.path("version").asInt()).isEqualTo(2);
        assertThat(saved.at("/items/1/items/0/text/en").asText()).isEqualTo("Cool and gentle.");
        assertThat(saved.at("/past/0/version").asInt()).isEqualTo(1);
        assertThat(saved.path("ignored")).extracting(JsonNode::asText).containsExactly("colour");
        assertThat(merchant.get(DOOR).json().path("items")).isEqualTo(saved.path("items"));
        var shopper = town.shopperAt(store.store());
        assertThat(shopper.opens("menu").buttons())
                .extracting(Choice::id)
                .containsExactly("search", "entry:care", "help");
        assertThat(shopper.asks("2").buttons())
                .extracting(Choice::id)
                .containsExactly("entry:washing", "menu");
        assertThat(shopper.asks("laundry").text()).isEqualTo("Cool and gentle.");
    }

    @Test
    void what_was_before_is_brought_back_and_brought_back_again() {
        var store = OwnStore.of(town, 1091);
        var merchant = store.as("1", "MANAGER");
        assertThat(merchant.post(DOOR + "/undo", json("{\"version\": 1}")).status()).isEqualTo(409);
        merchant.put(DOOR, care(1)).orFail(200);
        merchant.put(DOOR, json("{\"version\": 2, \"items\": [%s]}".formatted(HELP))).orFail(200);

        assertThat(merchant.post(DOOR + "/undo", json("{\"version\": 2}")).status()).isEqualTo(409);
        var undone = merchant.post(DOOR + "/undo", json("{\"version\": 3}")).orFail(200).json();
        var first =
                merchant.post(DOOR + "/undo", json("{\"version\": 4, \"restore\": 1}"))
                        .orFail(200)
                        .json();

        assertThat(undone.path("version").asInt()).isEqualTo(4);
        assertThat(undone.path("items").findValuesAsText("id")).contains("washing");
        assertThat(first.path("version").asInt()).isEqualTo(5);
        assertThat(first.path("items").size()).isEqualTo(9);
        assertThat(first.path("past").findValuesAsText("version"))
                .containsExactly("4", "3", "2", "1");
        assertThat(
                        merchant.post(DOOR + "/undo", json("{\"version\": 5, \"restore\": 77}"))
                                .status())
                .isEqualTo(409);
        assertThat(
                        store.count(
                                "SELECT count(*) FROM audit WHERE store_id = %d AND what = 'settings.undone'"))
                .isEqualTo(2);
    }

    @Test
    void a_change_of_an_older_menu_is_refused_and_changes_nothing() {
        var store = OwnStore.of(town, 1092);
        var door = "/api/v1/stores/" + store.store().handle() + "/menu";
        store.own().put(door, care(1)).orFail(200);

        var stale =
                store.own().put(door, json("{\"version\": 1, \"items\": [%s]}".formatted(HELP)));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/errors/0/field").asText()).isEqualTo("version");
        assertThat(stale.json().at("/errors/0/message").asText()).contains("2");
        assertThat(store.own().get(door).json().path("items").findValuesAsText("id"))
                .contains("washing");
        assertThat(town.operator().get(door).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        var merchant = OwnStore.of(town, 1093).as("1", "OWNER");

        var refused = merchant.put(DOOR, json(WRONG));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "version",
                        "word",
                        "items[0].action",
                        "items[1].id",
                        "items[1].kind",
                        "items[2].id",
                        "items[2].action",
                        "items[3].names.en",
                        "items[3].text",
                        "items[4].names",
                        "items[4].image.url",
                        "items[4].document.filename",
                        "items[4].image",
                        "items[5].names.en",
                        "items[5].items",
                        "items[6].names.en",
                        "items[6].names.xx",
                        "items[6].synonyms.en",
                        "items[7].items[0].items[0].kind",
                        "items[7].items[0].items",
                        "items[9].action");
        assertThat(merchant.get(DOOR).json().path("version").asInt()).isEqualTo(1);
        assertThat(merchant.put(DOOR, json("{\"version\": 1}")).status()).isEqualTo(422);
        assertThat(
                        merchant.put(
                                        DOOR,
                                        json("{\"version\": 1, \"items\": [%s]}".formatted(CART)))
                                .status())
                .isEqualTo(422);
        assertThat(merchant.put(DOOR, json("{\"version\": 1, \"items\": 7}")).status())
                .isEqualTo(422);
    }

    @Test
    void a_menu_that_is_too_long_is_refused() {
        var merchant = OwnStore.of(town, 1093).as("1", "OWNER");
        var entries = new StringBuilder(HELP);
        for (int i = 0; i < 20; i++) {
            entries.append(
                    ",{\"id\": \"e%1$d\", \"kind\": \"answer\", \"names\": {\"en\": \"Entry no. %1$d\"}, \"text\": {\"en\": \"!\"}}"
                            .formatted(i));
        }

        var refused =
                merchant.put(DOOR, json("{\"version\": 1, \"items\": [%s]}".formatted(entries)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field")).contains("items");
    }

    @Test
    void another_stores_key_and_an_agent_see_nothing() {
        var store = OwnStore.of(town, 1092);
        var other = OwnStore.of(town, 1093);
        var door = "/api/v1/stores/" + store.id() + "/menu";

        assertThat(other.own().get(door).status()).isEqualTo(404);
        assertThat(other.own().put(door, care(1)).status()).isEqualTo(404);
        assertThat(other.own().post(door + "/undo", json("{\"version\": 1}")).status())
                .isEqualTo(404);
        assertThat(other.own().get(door + "/use").status()).isEqualTo(404);
        assertThat(other.own().post(door + "/preview", json("{\"items\": []}")).status())
                .isEqualTo(404);
        assertThat(town.operator().get("/api/v1/stores/999999999/menu").status()).isEqualTo(404);
        assertThat(town.service().get(DOOR).status()).isEqualTo(401);
        assertThat(store.as("2", "AGENT").get(DOOR).status()).isEqualTo(403);
        assertThat(store.as("2", "AGENT").put(DOOR, care(1)).status()).isEqualTo(403);
    }

    @Test
    void every_ready_made_menu_can_be_saved_and_previewed_in_every_language_of_the_store() {
        var merchant = OwnStore.of(town, 1094).as("1", "MANAGER");
        var version = merchant.get(DOOR).json().path("version").asInt();

        for (var template :
                merchant.get(DOOR + "/templates").orFail(200).json().path("templates")) {
            var change = JSON.createObjectNode().put("version", version++);
            change.set("word", template.path("word"));
            change.set("items", template.path("items"));
            var saved = merchant.put(DOOR, change).orFail(200).json();
            assertThat(saved.path("items")).isEqualTo(template.path("items"));
            for (var language : saved.path("languages")) {
                change.put("language", language.asText());
                var shown = merchant.post(DOOR + "/preview", change).orFail(200).json();
                assertThat(shown.path("language")).isEqualTo(language);
                assertThat(shown.path("screens").path("main").path("type").asText())
                        .isEqualTo("interactive");
            }
        }
    }

    @Test
    void a_preview_shows_what_can_be_read_and_keeps_nothing() {
        var merchant = OwnStore.of(town, 1094).as("1", "MANAGER");
        var before = merchant.get(DOOR).json();
        var ask = care(1);

        var shown = merchant.post(DOOR + "/preview", ask).orFail(200).json();
        var half =
                merchant.post(
                        DOOR + "/preview",
                        json("{\"items\": [{\"id\": \"x\"}, %s]}".formatted(HELP)));

        assertThat(names(shown.path("screens"))).containsExactly("main", "care", "washing");
        assertThat(shown.at("/screens/washing/interactive/body/text").asText())
                .isEqualTo("Cool and gentle.");
        assertThat(half.orFail(200).json().path("screens").has("main")).isTrue();
        assertThat(
                        merchant.post(
                                        DOOR + "/preview",
                                        json("{\"language\": \"tlh\", \"items\": []}"))
                                .status())
                .isEqualTo(422);
        assertThat(merchant.get(DOOR).json()).isEqualTo(before);
    }

    @Test
    void what_is_chosen_is_counted_and_so_is_who_went_on() {
        var store = OwnStore.of(town, 1095);
        var merchant = store.as("1", "MANAGER");
        merchant.put(DOOR, care(1)).orFail(200);
        var shopper = town.shopperAt(store.store());

        shopper.opens("menu");
        shopper.opens("entry:care");
        shopper.asks("1");

        Eventually.is(
                () -> "counted: " + uses(merchant),
                Eventually.PATIENCE,
                () -> uses(merchant).equals(List.of("care 1 0", "washing 1 1")));
        assertThat(merchant.get(DOOR + "/use?from=2020-01-01&to=2020-01-07").json().path("entries"))
                .isEmpty();
        assertThat(merchant.get(DOOR + "/use?from=2026-02-01&to=2026-01-07").status())
                .isEqualTo(422);
        assertThat(merchant.get(DOOR + "/use?from=monday").status()).isEqualTo(422);
        var stats = store.get("stats").path("menu_entries");
        assertThat(stats.at("/washing/used").asInt()).isEqualTo(1);
        assertThat(stats.at("/care/left").asInt()).isZero();
    }

    private static List<String> uses(Http merchant) {
        return merchant.get(DOOR + "/use")
                .orFail(200)
                .json()
                .path("entries")
                .valueStream()
                .map(
                        one ->
                                one.path("id").asText()
                                        + " "
                                        + one.path("used")
                                        + " "
                                        + one.path("left"))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static final String HELP =
            "{\"id\": \"help\", \"kind\": \"action\", \"action\": \"help\"}";
    private static final String CART =
            "{\"id\": \"cart\", \"kind\": \"action\", \"action\": \"cart\"}";

    private static JsonNode care(int version) {
        return json(
                """
                {"version": %d, "colour": "green", "items": [
                  {"id": "search", "kind": "action", "action": "search"},
                  {"id": "care", "kind": "menu", "names": {"en": "Care"}, "items": [
                    {"id": "washing", "kind": "answer", "names": {"en": "Washing"},
                     "synonyms": {"en": ["laundry"]}, "text": {"en": "Cool and gentle."}},
                    {"id": "ironing", "kind": "answer", "names": {"en": "Ironing"}, "on": false,
                     "text": {"en": "While damp."}},
                    {"id": "care_back", "kind": "action", "action": "back"}]},
                  %s]}"""
                        .formatted(version, HELP));
    }

    private static final String WRONG =
            """
            {"word": "dishes", "items": [
              {"id": "lottery", "kind": "action", "action": "lottery"},
              {"kind": "poem"},
              {"id": "lottery", "kind": "action"},
              {"id": "a", "kind": "answer", "names": {"en": "A name that is far too long for a row"}},
              {"id": "b", "kind": "answer", "names": {}, "text": {"en": "!"},
               "image": {"url": "http://linen-house.example/a.jpg"},
               "document": {"url": "https://linen-house.example/a.pdf"}},
              {"id": "c", "kind": "menu", "names": {"en": "Stop"}, "items": []},
              {"id": "d", "kind": "answer", "names": {"en": "12", "xx": "?"}, "text": {"en": "!"},
               "synonyms": {"en": "one"}},
              {"id": "e", "kind": "menu", "names": {"en": "E"}, "items": [
                {"id": "f", "kind": "menu", "names": {"en": "F"}, "items": [
                  {"id": "g", "kind": "menu", "names": {"en": "G"}, "items": []}]}]},
              {"id": "h", "kind": "action", "action": "help"},
              {"id": "i", "kind": "action", "action": "help"}]}""";

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
