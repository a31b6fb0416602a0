package app.tendero.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n@x", "＝1+1", "＠x"})
    void what_a_spreadsheet_would_compute_is_made_a_text(String cell) {
        var line = Csv.line(List.of(cell));

        assertThat(line.replaceFirst("^\"", "")).startsWith("'" + cell.charAt(0));
    }

    @Test
    void what_would_break_a_line_or_a_cell_is_quoted() {
        var line = Csv.line(List.of("plain", "a,b", "say \"hi\"", "two\nlines", ""));

        assertThat(line).isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void other_words_stay_as_they_are() {
        assertThat(Csv.line(List.of("1+1=2", "kerry@example.com", "नमस्ते", "'quoted'")))
                .isEqualTo("1+1=2,kerry@example.com,नमस्ते,'quoted'\r\n");
    }
}
