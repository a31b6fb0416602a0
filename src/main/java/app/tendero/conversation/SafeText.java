package app.tendero.conversation;

/**
 * Takes the tricks out of text that others wrote (product titles, search words) before it stands in
 * a message of ours: nothing in it may format, reorder or hide what we say around it.
 */
public final class SafeText {

    /** Marks stacked on one letter beyond this are drawn over the lines around it. */
    private static final int MOST_MARKS = 6;

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private SafeText() {}

    /** On one line: line breaks and runs of spaces become one space. */
    public static String line(String foreign) {
        return neutralised(words(foreign));
    }

    /** One line to look for rather than to show: markup signs stay what they are. */
    public static String words(String foreign) {
        var kept = new Keeper(foreign.length());
        foreign.codePoints().forEach(c -> kept.take(isBreak(c) ? ' ' : c));
        return kept.text();
    }

    /** With its line breaks, at most one empty line between two paragraphs. */
    public static String paragraphs(String foreign) {
        var kept = new Keeper(foreign.length());
        foreign.codePoints().forEach(c -> kept.take(isBreak(c) ? '\n' : c));
        return neutralised(kept.text());
    }

    private static boolean isBreak(int c) {
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85;
        };
    }

    /** Looks at one code point after the other and keeps what is harmless. */
    private static final class Keeper {

        private final StringBuilder text;
        private int marks;
        private int joiner; // one that waits to see what follows it, else 0

        Keeper(int size) {
            this.text = new StringBuilder(size);
        }

        void take(int c) {
            switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR -> space(' ');
                case Character.CONTROL -> control(c);
                case Character.FORMAT -> format(c);
                case Character.SURROGATE, Character.PRIVATE_USE -> {}
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(c);
                default -> visible(c);
            }
        }

        String text() {
            return text.toString().strip();
        }

        private void control(int c) {
            if (c == '\n' || c == '\t') {
                space(c == '\t' ? ' ' : '\n');
            }
        }

        private void space(int c) {
            joiner = 0;
            marks = 0;
            if (c == '\n') {
                while (!text.isEmpty() && last() == ' ') {
                    text.setLength(text.length() - 1);
                }
                if (!endsInEmptyLine()) {
                    text.append('\n');
                }
            } else if (!text.isEmpty() && last() != ' ' && last() != '\n') {
                text.append(' ');
            }
        }

        /** Emoji and the scripts of India and Persia are written with joiners; ASCII is not. */
        private void format(int c) {
            if ((c == JOINER || c == NON_JOINER) && !text.isEmpty() && last() > 0x7F) {
                joiner = c;
            }
        }

        private void mark(int c) {
            if (text.isEmpty() || c == 0x034F) {
                return;
            }
            if (++marks <= MOST_MARKS) {
                append(c);
            }
        }

        private void visible(int c) {
            marks = 0;
            if (c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0) {
                return; // letters that are drawn as nothing
            }
            append(c);
        }

        private void append(int c) {
            if (joiner != 0 && c > 0x7F) {
                text.appendCodePoint(joiner);
            }
            joiner = 0;
            text.appendCodePoint(c);
        }

        private boolean endsInEmptyLine() {
            var end = text.length();
            return end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
        }

        private int last() {
            return text.charAt(text.length() - 1);
        }
    }

    /** WhatsApp's markup signs become look-alikes that format nothing. */
    private static String neutralised(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '*' -> '\u2217';
                        case '~' -> '\u223C';
                        case '`' -> '\u02CB';
                        case '_' -> insideWord(text, i) ? '_' : '\u02CD';
                        default -> c;
                    });
        }
        return plain.toString();
    }

    private static boolean insideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
