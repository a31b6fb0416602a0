package app.tendero.messages;

import java.util.Locale;

/** Which way a message went. */
enum Direction {
    /** From a shopper. */
    IN,
    /** To a shopper. */
    OUT;

    /** As it stands in rows and answers. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String word) {
        return word.equals("in") ? IN : OUT;
    }
}
