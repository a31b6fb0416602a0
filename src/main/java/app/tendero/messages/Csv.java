package app.tendero.messages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes lines of CSV (RFC 4180) that a spreadsheet shows and never computes: what a shopper wrote
 * is not a formula, however it begins.
 */
public final class Csv {

    /** Says to spreadsheets that it is UTF-8; without it they guess. */
    public static final String BEGIN = "\ufeff";

    /** What a formula begins with, in half and full width. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = text.isEmpty() || !isFormula(text) ? text : "'" + text;
        var plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets pass over blanks at the beginning. */
    private static boolean isFormula(String text) {
        var begin = text.stripLeading();
        return FORMULA.indexOf(text.charAt(0)) >= 0
                || (!begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0);
    }
}
