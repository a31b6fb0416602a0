package app.tendero.platform.http;

/**
 * Which texts we keep and print: PostgreSQL refuses U+0000, and half a character is no character.
 */
final class TextRules {

    private static final int SHOWN = 40;

    private TextRules() {}

    /** Whole characters only, and no control character but line break and tab. */
    static boolean isClean(String text) {
        return text.codePoints().allMatch(TextRules::isClean);
    }

    /** A stranger's field name, made fit to be repeated in an answer. */
    static String shown(String name) {
        var clean = new StringBuilder();
        name.codePoints()
                .limit(SHOWN)
                .forEach(c -> clean.appendCodePoint(isClean(c) && c != '\n' ? c : '?'));
        return clean.toString();
    }

    private static boolean isClean(int c) {
        var surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        var control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return !surrogate && !control;
    }
}
