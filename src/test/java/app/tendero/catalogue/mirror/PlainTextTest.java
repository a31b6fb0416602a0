package app.tendero.catalogue.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void paragraphs_become_lines_and_items_get_bullets() {
        var html =
                "<p>Washed <strong>linen</strong>, a loose&nbsp;cut.</p>"
                        + "<ul><li>100&nbsp;% linen</li><li>Wash at 40&nbsp;&deg;C</li></ul><p>Made in Roubaix.</p>";

        var text = PlainText.of(html);

        assertThat(text)
                .isEqualTo(
                        """
                        Washed linen, a loose cut.

                        • 100 % linen
                        • Wash at 40 °C

                        Made in Roubaix.""");
    }

    @Test
    void line_breaks_stay_and_runs_of_space_do_not() {
        var text = PlainText.of("One   two\n  three<br>four<br/><br/><br/><br/>five");

        assertThat(text).isEqualTo("One two three\nfour\n\nfive");
    }

    @Test
    void scripts_styles_and_comments_are_not_read_out() {
        var html =
                "<style>p { color: red }</style><p>Soft<!-- cheap --></p><script>alert('x')</script>"
                        + "<iframe src='x'>frame</iframe><noscript>no</noscript>";

        var text = PlainText.of(html);

        assertThat(text).isEqualTo("Soft");
    }

    @Test
    void entities_are_characters_once() {
        var text = PlainText.of("caf&eacute; &amp; t&#233; &lt;b&gt; &euro;5 &#x1F9F5;");

        assertThat(text).isEqualTo("café & té <b> €5 🧵");
    }

    @Test
    void a_table_is_read_row_by_row() {
        var html =
                "<table><tr><th>Size</th><th>Chest</th></tr><tr><td>S</td><td>92</td></tr></table>";

        var text = PlainText.of(html);

        assertThat(text.lines().filter(line -> !line.isBlank()))
                .containsExactly("Size Chest", "S 92");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "<p></p>", "<p>&nbsp;</p>", "<", "<p", "</p></div>", "<!-- -->"})
    void nothing_to_say_is_said_with_nothing(String html) {
        assertThat(PlainText.of(html)).isIn("", "<");
    }

    @Test
    void broken_and_deep_html_ends_well() {
        var deep = "<div>".repeat(5_000) + "deep <b>down</p>";

        // The parser stops nesting at 512 and puts what comes side by side.
        assertThat(PlainText.of(deep)).isEqualToNormalizingWhitespace("deep down");
    }
}
