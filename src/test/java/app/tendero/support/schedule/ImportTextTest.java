package app.tendero.support.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.PlannedWork.State;
import app.tendero.platform.FieldError;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String HEADING =
            "key,title,line,from,to,state,planned,done,quality,orders\r\n";

    private static ImportText.Read read(String csv) {
        return ImportText.of(csv, PARIS);
    }

    @Test
    void a_line_is_read_by_the_names_of_its_columns() {
        var csv =
                "\ufeffto;key;from;title;orders;quality;state\r\n"
                        + "2026-11-21;w-1;2026-11-20 08:30;\"Curtains; \"\"blue\"\"\";#1001 #LH-7;98;Running\r\n";

        var read = read(csv);

        assertThat(read.errors()).isEmpty();
        assertThat(read.drafts())
                .containsExactly(
                        new Draft(
                                Optional.of("w-1"),
                                "Curtains; \"blue\"",
                                Optional.empty(),
                                Instant.parse("2026-11-20T07:30:00Z"),
                                Instant.parse("2026-11-21T23:00:00Z"),
                                State.RUNNING,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(98),
                                List.of("1001", "lh-7")));
    }

    @Test
    void everything_that_is_wrong_is_told_line_by_line() {
        var csv =
                HEADING
                        + "w-1,Curtains,,2026-11-20,2026-11-20,planned,,,,\r\n"
                        + "w-1,Curtains,,2026-11-20,2026-11-20,planned,,,,\r\n"
                        + ",,,soon,2026-11-20,finished,-1,1.5,101,a$b\r\n"
                        + "\r\n"
                        + "w-2,Napkins,,2026-11-22,2026-11-20,,,,,\r\n";

        var read = read(csv);

        assertThat(read.wrongLines()).isEqualTo(3);
        assertThat(read.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "line 3: key",
                        "line 4: from",
                        "line 4: state",
                        "line 4: planned",
                        "line 4: done",
                        "line 4: quality",
                        "line 4: orders",
                        "line 4: title",
                        "line 6: to");
    }

    @Test
    void a_file_without_its_columns_is_told_so() {
        assertThat(read("name,when\r\nCurtains,today\r\n").errors())
                .extracting(FieldError::message)
                .containsExactly(
                        "has no column key",
                        "has no column title",
                        "has no column from",
                        "has no column to");
        assertThat(read("").errors()).hasSize(1);
    }

    @Test
    void what_our_export_made_harmless_comes_back_as_it_was() {
        var read = read(HEADING + "w-1,'=SUM(A1),'-,2026-11-20,2026-11-20,planned,,,,\r\n");

        assertThat(read.drafts().getFirst().title()).isEqualTo("=SUM(A1)");
        assertThat(read.drafts().getFirst().line()).contains("-");
    }

    @Test
    void a_quote_that_never_ends_does_not_take_the_whole_file() {
        var read = read(HEADING + "w-1,\"Curtains,,2026-11-20,2026-11-20\r\n" + "x".repeat(30_000));

        assertThat(read.errors()).isNotEmpty();
    }
}
