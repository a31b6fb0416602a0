package app.tendero.conversation;

import java.util.regex.Pattern;

/**
 * Makes text fit where Meta limits it: counted in code points, never cut inside a character as a
 * reader sees it (an emoji with its skin tone, a letter with its vowel sign).
 */
public final class Cut {

    private static final String MORE = "…";
    private static final int OPEN = 0x2068; // first strong isolate
    private static final int CLOSE = 0x2069; // pop directional isolate
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Cut() {}

    /** The text itself where it fits, else its beginning and "…", at most {@code limit} long. */
    public static String to(int limit, String text) {
        if (length(text) <= limit) {
            return text;
        }
        var kept = new StringBuilder();
        var characters = CHARACTER.matcher(text);
        var room = limit - length(MORE);
        var used = 0;
        var open = 0;
        while (characters.find()) {
            var next = characters.group();
            var openNext = open + isolates(next, OPEN) - isolates(next, CLOSE);
            if (used + length(next) + openNext > room) {
                break;
            }
            kept.append(next);
            used += length(next);
            open = openNext;
        }
        return kept.toString().stripTrailing() + MORE + Character.toString(CLOSE).repeat(open);
    }

    /** In code points, as Meta counts. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int isolates(String character, int which) {
        return (int) character.codePoints().filter(c -> c == which).count();
    }
}
