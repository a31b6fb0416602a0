package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {

    @ParameterizedTest
    @CsvSource({
        "5, Linen, Linen",
        "5, Linens, Line…",
        "6, 'Red cap', 'Red c…'",
        "5, 'Red cap', Red…",
        "3, 👍👍👍👍, 👍👍…",
        "1, Linen, …"
    })
    void what_does_not_fit_ends_in_an_ellipsis(int limit, String text, String cut) {
        assertThat(Cut.to(limit, text)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦 family",
                "👍🏽👍🏽👍🏽",
                "🇮🇪🇮🇪🇮🇪",
                "साड़ियां बहुत सुंदर",
                "e\u0301e\u0301e\u0301e\u0301",
                "❤️❤️❤️❤️"
            })
    void a_character_as_a_reader_sees_it_is_kept_whole(String text) {
        for (var limit = 1; limit < Cut.length(text); limit++) {
            var cut = Cut.to(limit, text);
            var kept = cut.substring(0, cut.length() - 1);

            assertThat(Cut.length(cut)).isLessThanOrEqualTo(limit);
            assertThat(text).startsWith(kept);
            assertThat(text.substring(kept.length()))
                    .doesNotMatch("(?s)^[\\p{M}\u200d\ufe0f\uDFFB-\uDFFF].*");
        }
    }

    @Test
    void an_isolate_that_was_opened_is_closed_again() {
        var cut = Cut.to(10, "في \u2068Linen House\u2069 اليوم");

        assertThat(Cut.length(cut)).isLessThanOrEqualTo(10);
        assertThat(cut).contains("\u2068").endsWith("\u2069");
    }
}
