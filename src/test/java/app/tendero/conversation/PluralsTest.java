package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {

    /** The integer samples of CLDR's table of cardinal rules. */
    @ParameterizedTest
    @CsvSource({
        "EN, 'other one other other other other other other other other other other other other'",
        "DE, 'other one other other other other other other other other other other other other'",
        "ES, 'other one other other other other other other other other other other other many'",
        "PT, 'one one other other other other other other other other other other other many'",
        "FR, 'one one other other other other other other other other other other other many'",
        "HI, 'one one other other other other other other other other other other other other'",
        "AR, 'zero one two few few many many many other other other few many other'"
    })
    void a_count_takes_the_form_that_cldr_gives_it(Language language, String forms) {
        var counts = new long[] {0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1_000_000};
        var expected = forms.split(" ");

        for (var i = 0; i < counts.length; i++) {
            assertThat(Plurals.of(language, counts[i]))
                    .as(language + " " + counts[i])
                    .hasToString(expected[i].toUpperCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_form_is_needed_by_some_count(Language language) {
        var needed = EnumSet.noneOf(Plurals.Category.class);

        for (var count = 0; count <= 1_000_000; count++) {
            needed.add(Plurals.of(language, count));
        }

        assertThat(Plurals.categories(language)).containsExactlyElementsOf(needed);
    }

    @Test
    void millions_only_count_when_they_are_round() {
        assertThat(Plurals.of(Language.ES, 1_000_001)).isEqualTo(Plurals.Category.OTHER);
        assertThat(Plurals.of(Language.FR, 2_000_000)).isEqualTo(Plurals.Category.MANY);
    }
}
