package app.tendero.conversation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes written words comparable: without case, accents, punctuation, emoji and invisible
 * characters, with digits of any script as Western ones, spelling variants of Arabic and Devanagari
 * letters as one.
 */
public final class Fold {

    private static final int NUKTA = 0x093c;
    private static final int CANDRABINDU = 0x0901;
    private static final int ANUSVARA = 0x0902;
    private static final int TATWEEL = 0x0640;
    private static final int LONE_HAMZA = 0x0621;
    private static final int KEYCAP_TEN = 0x1f51f;

    private Fold() {}

    /**
     * The words of a text, one space between them; empty when it has none.
     *
     * @param limit how many code points of the text are looked at
     */
    public static String words(String text, int limit) {
        var plain = Normalizer.normalize(head(text, limit), Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(folded, c));
        var end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' '
                ? folded.substring(0, end - 1)
                : folded.toString();
    }

    /** The beginning of a text, cut between code points. */
    static String head(String text, int limit) {
        return text.length() <= limit || text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }

    private static void append(StringBuilder folded, int c) {
        if (c == KEYCAP_TEN) {
            folded.append("10");
        } else if (Character.isDigit(c)) {
            folded.append(Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            appendLetter(folded, c);
        } else if (isDevanagari(c) && isMark(c)) {
            appendDevanagariMark(folded, c);
        } else if (!isMark(c) && Character.getType(c) != Character.FORMAT) {
            appendSpace(folded); // punctuation, symbols, emoji
        }
    }

    private static void appendLetter(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            case TATWEEL, LONE_HAMZA -> {}
            default -> folded.appendCodePoint(c);
        }
    }

    private static void appendDevanagariMark(StringBuilder folded, int c) {
        if (c != NUKTA) {
            folded.appendCodePoint(c == CANDRABINDU ? ANUSVARA : c);
        }
    }

    private static void appendSpace(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isDevanagari(int c) {
        return c >= 0x0900 && c <= 0x097f;
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
