package app.tendero.support.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Answers are kept as a whole with their past, and given in the chat. */
@QuarkusTest
class AnswersDoorTest {

    private static final String PARKING =
            """
            {"faq": [{"key": "parking", "question": {"en": "Where can I park?"},
                      "answer": {"en": "Behind the shop."}, "synonyms": {"en": ["car park"]}},
                     {"question": {"en": "Do you deliver abroad?"}, "answer": {"en": "Yes."}}],
             "contact": {"phone": "+33 4 72 00 12 34", "email": "a@linen.example",
                         "place": {"address": "12 rue des Tisserands, Lyon",
                                   "latitude": 45.7676, "longitude": 4.8344}}}
            """;

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1113);
    private final OwnStore other = OwnStore.of(town, 1114);

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String door(OwnStore shop) {
        return "/api/v1/stores/" + shop.id() + "/answers";
    }

    private static JsonNode on(int version, String body) {
        return ((ObjectNode) json(body)).put("version", version);
    }

    private static int version(OwnStore shop) {
        return shop.own().get(door(shop)).orFail(200).json().path("version").asInt();
    }

    @Test
    void they_are_kept_with_their_past_and_brought_back() {
        var before = version(shop);
        var first = shop.own().put(door(shop), on(before, PARKING)).orFail(200).json();
        shop.own().put(door(shop), on(before + 1, "{\"faq\": []}")).orFail(200);

        assertThat(first.path("faq").get(1).path("key").asText()).isEqualTo("answer-2");
        assertThat(first.path("contact").path("place").path("latitude").asDouble())
                .isEqualTo(45.7676);
        assertThat(shop.own().put(door(shop), on(before, PARKING)).status()).isEqualTo(409);
        var history = shop.own().get(door(shop) + "/history").orFail(200).json().path("versions");
        assertThat(history.get(0).path("entries").asInt()).isZero();
        assertThat(history.get(1).path("entries").asInt()).isEqualTo(2);
        var again =
                shop.own()
                        .post(door(shop) + "/history/" + (before + 1), on(before + 2, "{}"))
                        .orFail(200)
                        .json();
        assertThat(again.path("faq")).isEqualTo(first.path("faq"));
        assertThat(again.path("version").asInt()).isEqualTo(before + 3);
        assertThat(shop.own().post(door(shop) + "/history/999", on(0, "{}")).status())
                .isEqualTo(404);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var wrong =
                """
                {"version": 0, "faq": [{"key": "A b", "question": {"en": "Q"}, "answer": {"en": "A"}},
                         {"key": "q", "question": {}, "answer": {"en": "%s"}},
                         {"key": "q", "question": {"en": "Q"}, "answer": {"en": "A"}}],
                 "contact": {"phone": "call me", "email": "nowhere", "website": "linen",
                             "place": {"name": "Here", "latitude": 91}}}
                """
                        .formatted("a".repeat(801));

        var refused = shop.own().put(door(shop), json(wrong));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .contains(
                        "faq[0].key",
                        "faq[1].question",
                        "faq[1].answer.en",
                        "faq[2].key",
                        "contact.phone",
                        "contact.email",
                        "contact.website",
                        "contact.place.latitude",
                        "contact.place.address");
    }

    @Test
    void another_store_sees_and_changes_nothing_of_it() {
        assertThat(other.own().get(door(shop)).status()).isEqualTo(404);
        assertThat(other.own().put(door(shop), on(0, PARKING)).status()).isEqualTo(404);
        assertThat(town.service().get(door(shop)).status()).isEqualTo(401);
        assertThat(shop.as("81", "AGENT").get("/admin/api/answers").status()).isEqualTo(200);
        assertThat(shop.as("81", "AGENT").put("/admin/api/answers", on(0, PARKING)).status())
                .isEqualTo(403);
    }

    @Test
    void a_question_is_answered_in_the_chat_as_soon_as_it_is_kept() {
        var own = OwnStore.of(town, 1115);
        var kerry = town.shopperAt(own.store());
        assertThat(kerry.asks("where can I park my car?").text()).doesNotContain("Behind the shop");

        own.own().put(door(own), on(0, PARKING)).orFail(200);

        assertThat(kerry.asks("where can I park my car?").text()).contains("Behind the shop.");
        assertThat(kerry.asks("contact details").text())
                .contains("+33 4 72 00 12 34", "Tisserands");
        var place = kerry.opens("contact.place").payload();
        assertThat(place.at("/location/latitude").asDouble()).isEqualTo(45.7676);
        var card = kerry.opens("contact.save").payload();
        assertThat(card.at("/contacts/0/phones/0/phone").asText()).isEqualTo("+33 4 72 00 12 34");
        var read = own.own().post(door(own) + "/read", json("{\"text\": \"car park?\"}")).json();
        assertThat(read.path("sure").asText()).isEqualTo("parking");
    }
}
