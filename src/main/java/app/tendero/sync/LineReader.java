package app.tendero.sync;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream of bytes into lines, whatever the pieces it comes in. Keeps the line at hand and
 * nothing else.
 */
final class LineReader {

    /** More than any object of a shop: what is longer is no line of a bulk file. */
    static final int LONGEST = 4_000_000;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private long end;

    /**
     * @param start where in the file the stream begins
     */
    LineReader(long start) {
        this.end = start;
    }

    /**
     * A line without its end.
     *
     * @param end where in the file the next one begins
     */
    record Line(String text, long end) {}

    /** The lines that are whole with this piece. */
    List<Line> take(byte[] piece) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i < piece.length; i++) {
            if (piece[i] == '\n') {
                keep(piece, from, i);
                end += line.size() + 1L;
                lines.add(new Line(text(), end));
                from = i + 1;
            }
        }
        keep(piece, from, piece.length);
        return lines;
    }

    /** Whether the stream ended within a line. */
    boolean isWithinLine() {
        return line.size() > 0;
    }

    /** The last line, if nothing but its end is missing. */
    Line last() {
        end += line.size();
        return new Line(text(), end);
    }

    private String text() {
        var text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text;
    }

    private void keep(byte[] piece, int from, int to) {
        if (line.size() + to - from > LONGEST) {
            throw new IllegalStateException("a line of a bulk file is too long");
        }
        line.write(piece, from, to - from);
    }
}
