package app.tendero.admin.settings;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Language;
import app.tendero.testkit.Http;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Conversation page shows beside the settings. */
@QuarkusTest
class ConversationDoorsTest {

    private final Town town = Town.open();

    @Test
    void a_preview_is_what_a_shopper_reads_and_changes_nothing() {
        var before = merchant().get("/admin/api/settings").orFail(200).json();
        var ask = object().put("language", "fr");
        var settings = ask.putObject("settings");
        settings.putObject("welcome_message").put("fr", "Bienvenue <b>chez</b> nous !");

        var shown = preview(ask);

        assertThat(shown.path("language").asText()).isEqualTo("fr");
        assertThat(shown.path("direction").asText()).isEqualTo("ltr");
        assertThat(names(shown.path("screens")))
                .containsExactly("welcome", "menu", "product", "cart", "closed");
        var welcome = shown.path("screens").path("welcome");
        assertThat(welcome.path("type").asText()).isEqualTo("interactive");
        assertThat(welcome.at("/interactive/body/text").asText())
                .isEqualTo("Bienvenue <b>chez</b> nous !");
        assertThat(welcome.at("/interactive/action/sections").findValuesAsText("id"))
                .contains("browse", "help");
        assertThat(shown.at("/screens/cart/interactive/body/text").asText()).contains("1 ×");
        assertThat(merchant().get("/admin/api/settings").orFail(200).json()).isEqualTo(before);
    }

    @Test
    void the_preview_is_as_strict_as_the_chat_and_as_patient_as_somebody_who_still_types() {
        var town = object().put("language", "en");
        var settings = town.putObject("settings");
        settings.put("max_quantity", "many").put("sold_out", "burnt");
        settings.putObject("hours").putObject("week").putArray("monday");
        settings.putObject("closed_message").put("en", "Gone fishing.");

        var shown = preview(town);

        assertThat(shown.at("/screens/closed/interactive/body/text").asText())
                .contains("Gone fishing.");
        assertThat(shown.at("/screens/menu/interactive/action/sections").findValuesAsText("id"))
                .contains("browse");
        assertThat(merchant().post("/admin/api/preview", object().put("language", "tlh")).status())
                .isEqualTo(422);
    }

    @Test
    void every_text_is_listed_with_its_place_and_what_may_stand_in_it() {
        for (var language : Language.values()) {
            var said = merchant().get("/admin/api/wording?language=" + language.tag());
            var texts = said.orFail(200).json().path("texts");

            assertThat(texts.findValuesAsText("key"))
                    .hasSizeGreaterThanOrEqualTo(WordingKey.values().size())
                    .doesNotHaveDuplicates()
                    .contains("cart.empty", "welcome.cart.other", "closed.now");
            assertThat(texts.findValuesAsText("topic")).noneMatch(String::isBlank);
            assertThat(texts).allMatch(text -> text.path("limit").asInt() > 0);
        }
        assertThat(merchant().get("/admin/api/wording?language=xx").status()).isEqualTo(422);
    }

    @Test
    void the_collections_of_the_shop_are_there_to_choose_from() {
        var all = merchant().get("/admin/api/collections").orFail(200).json().path("collections");

        assertThat(all.findValuesAsText("title")).hasSize(10).startsWith("Bath").endsWith("Women");
        assertThat(all.findValuesAsText("id")).allMatch(id -> id.matches("[0-9]+"));
    }

    @Test
    void a_stranger_sees_none_of_it() {
        for (var door : List.of("/admin/api/wording", "/admin/api/collections")) {
            assertThat(town.service().get(door).status()).isEqualTo(401);
            assertThat(town.operator().get(door).status()).isEqualTo(401);
        }
        assertThat(town.operator().post("/admin/api/preview", object()).status()).isEqualTo(401);
    }

    private Http merchant() {
        var token = SessionToken.of(LINEN_HOUSE.handle(), "1");
        return town.service().with("Authorization", "Bearer " + token);
    }

    private JsonNode preview(ObjectNode ask) {
        return merchant().post("/admin/api/preview", ask).orFail(200).json();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(each -> each.getKey()).toList();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
