package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.sync.LineReader.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static final String FILE = "{\"a\":1}\n{\"b\":\"é—\"}\n\n{\"c\":3}\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void lines_and_their_places_do_not_depend_on_the_pieces(int piece) {
        var lines = new ArrayList<Line>();
        var reader = new LineReader(100);

        for (var part : pieces(piece)) {
            lines.addAll(reader.take(part));
        }

        assertThat(lines)
                .containsExactly(
                        new Line("{\"a\":1}", 108),
                        new Line("{\"b\":\"é—\"}", 122),
                        new Line("", 123),
                        new Line("{\"c\":3}", 131));
        assertThat(reader.isWithinLine()).isFalse();
    }

    @Test
    void a_last_line_may_lack_its_end() {
        var reader = new LineReader(0);

        var whole = reader.take("{}\n{\"d\"".getBytes(StandardCharsets.UTF_8));

        assertThat(whole).hasSize(1);
        assertThat(reader.isWithinLine()).isTrue();
        assertThat(reader.last()).isEqualTo(new Line("{\"d\"", 7));
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        var reader = new LineReader(0);
        var piece = new byte[1_000_000];

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 10; i++) {
                                reader.take(piece);
                            }
                        })
                .hasMessageContaining("too long");
    }

    private static List<byte[]> pieces(int size) {
        var bytes = FILE.getBytes(StandardCharsets.UTF_8);
        var pieces = new ArrayList<byte[]>();
        for (int from = 0; from < bytes.length; from += size) {
            pieces.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
        }
        return pieces;
    }
}
