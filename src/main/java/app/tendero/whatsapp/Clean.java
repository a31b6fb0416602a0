package app.tendero.whatsapp;

/**
 * Makes foreign text safe to keep. PostgreSQL's text holds no U+0000 and no half of a surrogate
 * pair; either would turn one odd message into an endless error.
 */
final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /** Without U+0000; what is half a character becomes U+FFFD. The same object if it was clean. */
    static String text(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return cleaned(raw, i);
            }
        }
        return raw;
    }

    /** The first {@code limit} code points of the clean text. */
    static String text(String raw, int limit) {
        var clean = text(raw);
        if (clean.length() <= limit || clean.codePointCount(0, clean.length()) <= limit) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, limit));
    }

    /** Whether this can be an id: 1 to {@code limit} visible ASCII characters. */
    static boolean isId(String raw, int limit) {
        if (raw.isEmpty() || raw.length() > limit) {
            return false;
        }
        for (var i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) <= ' ' || raw.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether this can be a name in Meta's vocabulary, such as {@code button_reply}. */
    static boolean isWord(String raw) {
        if (raw.isEmpty() || raw.length() > 64) {
            return false;
        }
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c != '_' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String raw, int from) {
        var clean = new StringBuilder(raw.length()).append(raw, 0, from);
        for (var i = from; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                clean.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (c != 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
