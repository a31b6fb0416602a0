package app.tendero.parked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void names_and_types_stay_and_whatever_somebody_wrote_goes() {
        var message =
                """
                {"from": "33612345678", "type": "interactive",
                 "interactive": {"type": "list_reply", "list_reply": {"id": "product:8", "title": "Séchoir"}},
                 "amount": 2, "price": 2.5, "gift": true, "context": null, "tags": ["a", "b", "c"], "none": []}
                """;

        assertThat(Outline.of(message).toString())
                .isEqualTo(
                        """
                        {"from":"11 digits","type":"interactive","interactive":{"type":"list_reply",\
                        "list_reply":{"id":"text of 9","title":"text of 7"}},"amount":"whole number",\
                        "price":"number","gift":"true or false","context":"null",\
                        "tags":["text of 1","and 2 more"],"none":[]}""");
    }

    @Test
    void a_name_that_is_somebodys_words_is_no_name() {
        assertThat(Outline.of("{\"kerry at linen house\": \"hush\", \"+33\": \"\"}").toString())
                .isEqualTo("{\"field 1\":\"text of 4\",\"field 2\":\"empty text\"}");
    }

    @Test
    void a_kind_that_is_no_fixed_word_is_masked_too() {
        assertThat(Outline.of("{\"type\": \"Call me at 6\"}").toString())
                .isEqualTo("{\"type\":\"text of 12\"}");
        assertThat(Outline.of("{\"a\": {\"b\": {\"c\": {\"type\": \"kerry\"}}}}").toString())
                .doesNotContain("kerry");
    }

    @Test
    void what_is_no_json_or_too_deep_is_said_to_be_so() {
        assertThat(Outline.of("hush").asText()).isEqualTo("no JSON, 4 characters");
        assertThat(Outline.of("[".repeat(40) + "\"hush\"" + "]".repeat(40)).toString())
                .contains("…")
                .doesNotContain("hush");
    }
}
