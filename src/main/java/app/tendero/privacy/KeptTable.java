package app.tendero.privacy;

/**
 * What a table is to the people in it. Every table of the schema is declared once, by the package
 * that owns it.
 *
 * @param why which data of whom, or why there is none; stands in docs/privacy.md
 * @param byStore whether rows are erased with their store by their {@code store_id}, without any
 *     code of the holder
 */
public record KeptTable(String name, Kind kind, String why, boolean byStore) {

    /** What a table is to the people in it. */
    public enum Kind {
        /** Rows about a shopper or a member of a shop's staff. */
        PERSONAL,
        /** A merchant's data, about nobody in particular. */
        OF_STORE,
        /** Neither: about the deployment itself. */
        NEITHER
    }

    public KeptTable {
        if (!name.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("not the name of a table");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("a declaration says why");
        }
    }

    /** A table with rows about people, each with the {@code store_id} of their store. */
    public static KeptTable personal(String name, String why) {
        return new KeptTable(name, Kind.PERSONAL, why, true);
    }

    /** A table with a merchant's data, each row with its {@code store_id}. */
    public static KeptTable ofStore(String name, String why) {
        return new KeptTable(name, Kind.OF_STORE, why, true);
    }

    /** A table about the deployment itself. */
    public static KeptTable neither(String name, String why) {
        return new KeptTable(name, Kind.NEITHER, why, false);
    }

    /** The same, but its holder erases a leaving store's rows itself. */
    public KeptTable erasedByItsHolder() {
        return new KeptTable(name, kind, why, false);
    }
}
