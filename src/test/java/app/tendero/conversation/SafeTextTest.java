package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void markup_of_others_formats_nothing_and_still_reads_the_same() {
        assertThat(SafeText.line("*bold* _italic_ ~gone~ `code` snake_case"))
                .isEqualTo("∗bold∗ ˍitalicˍ ∼gone∼ ˋcodeˋ snake_case");
    }

    @Test
    void what_reorders_or_hides_text_is_taken_out() {
        assertThat(SafeText.line("a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf\u0000g\u0007h\uDB40\uDC41i"))
                .isEqualTo("abcdefghi");
        assertThat(SafeText.line("half \uD83D a character, private \uE000 use"))
                .isEqualTo("half a character, private use");
        assertThat(SafeText.line("\u3164\u115F\u200B")).isEmpty();
    }

    @Test
    void joiners_stay_where_scripts_and_emoji_need_them_and_nowhere_else() {
        assertThat(SafeText.line("👨‍👩‍👧 क्‍ष می‌خواهم ❤️"))
                .isEqualTo("👨‍👩‍👧 क्‍ष می‌خواهم ❤️");
        assertThat(SafeText.line("pay\u200Dpal \u200D x\u200D")).isEqualTo("paypal x");
    }

    @Test
    void marks_are_not_piled_up_over_the_lines_around() {
        var piled = "a" + "\u0301".repeat(50) + "b";

        assertThat(SafeText.line(piled)).isEqualTo("a" + "\u0301".repeat(6) + "b");
    }

    @Test
    void a_line_has_no_breaks_and_paragraphs_at_most_one_empty_line() {
        var text = "  one \r\n\r\n\r\n two\t\tthree\u2028four  ";

        assertThat(SafeText.line(text)).isEqualTo("one two three four");
        assertThat(SafeText.paragraphs(text)).isEqualTo("one\n\ntwo three\nfour");
    }

    @Test
    void words_to_look_for_keep_their_signs() {
        assertThat(SafeText.words(" t_shirt *new* ")).isEqualTo("t_shirt *new*");
    }
}
