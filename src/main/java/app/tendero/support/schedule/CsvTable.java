package app.tendero.support.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as spreadsheets write it (RFC 4180): quoted or not, with commas, semicolons or tabs,
 * with or without a byte order mark. What our own export put before a formula is taken off again.
 */
final class CsvTable {

    /** A text in quotes that never ends would take the rest of the file. */
    private static final int LONGEST_CELL = 10_000;

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param number of the line of the file it begins in, from 1
     */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvTable(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.separator = separator(this.text);
    }

    /** Its lines, blank ones left out; the first is the heading. */
    static List<Line> lines(String text) {
        var table = new CsvTable(text);
        table.read();
        return table.lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read() {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var number = 1;
        var begun = 1;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            number += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (c == '"' || cell.length() > LONGEST_CELL) {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                cells.add(plain(cell));
            } else if (c == '\n') {
                cells.add(plain(cell));
                lines.add(new Line(begun, cells));
                cells.clear();
                begun = number;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(plain(cell));
        lines.add(new Line(begun, cells));
    }

    /** The cell, which is then empty again. */
    private static String plain(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
