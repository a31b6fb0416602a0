package app.tendero.catalogue.search;

import app.tendero.kernel.StoreId;

/**
 * Where in a product a word stands, as the index knows it: each has a list of products of its own,
 * so that those with a word in their titles are found without looking at any other.
 */
enum Place {
    TITLE('^'),

    /** In the title, the type, the tags, the vendor or the values of the options. */
    FIELD(':'),

    /** In the description and in no field. */
    DESCRIPTION('.'),

    /** How a word of the title or the tags sounds, in place of the word. */
    SOUND('~'),

    /** On its price: {@link #SALE}. */
    MARK('!');

    /** A variant costs less than before. */
    static final String SALE = "SALE";

    private final char mark;

    Place(char mark) {
        this.mark = mark;
    }

    /** What a stem is called in the index, quoted: stems are letters and digits only. */
    String quoted(StoreId store, String stem) {
        return "'" + store.value() + mark + stem + "'";
    }

    /** The stems of what stands here among what the index has of a product. */
    static String stemInFields(String lexeme) {
        return lexeme.substring(lexeme.indexOf(FIELD.mark) + 1);
    }

    static boolean isInFields(String lexeme) {
        return lexeme.indexOf(FIELD.mark) > 0;
    }
}
