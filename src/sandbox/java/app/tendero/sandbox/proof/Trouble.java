package app.tendero.sandbox.proof;

import java.util.Optional;

/**
 * What the judge has to know of a fault that was injected: it excuses some things, and forbids
 * others.
 *
 * @param number the store's phone number ID, if only one store is concerned
 */
public record Trouble(Kind kind, Optional<String> number) {

    /** What it does to the promises. */
    public enum Kind {
        /** Nothing can be committed: a 200 now would be a lie. */
        NOTHING_IS_KEPT,
        /** Commits may succeed without telling: outcomes can fail to be noted. */
        NOTES_GET_LOST,
        /** Meta accepts and neither answers nor tells a status: nobody can know. */
        META_IS_SILENT,
        /** Meta refuses what it would accept on other days. */
        META_REFUSES,
        /** Meta's limits are shared by several processes, or by one that has forgotten. */
        LIMITS_ARE_SHARED,
        /** One store gets a hundred times what the others get; those must hardly notice. */
        ONE_STORE_IS_LOUD,
        /** More comes than can be served: some of it must be turned away, at once. */
        TOO_MUCH_COMES,
        /** Not our doing: nothing ran at all for a while. */
        MACHINE_STOOD_STILL
    }

    public static Trouble everywhere(Kind kind) {
        return new Trouble(kind, Optional.empty());
    }

    public static Trouble of(Kind kind, String number) {
        return new Trouble(kind, Optional.of(number));
    }

    /** Whether it forbids something; the others only excuse. */
    public boolean forbids() {
        return kind == Kind.NOTHING_IS_KEPT;
    }

    boolean concerns(String store) {
        return number.isEmpty() || number.get().equals(store);
    }
}
