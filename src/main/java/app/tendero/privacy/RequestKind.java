package app.tendero.privacy;

import java.util.Locale;

/** What is asked about somebody's data. */
public enum RequestKind {
    /** Everything that is kept of a person, as a file. */
    EXPORT,
    /** A person is erased. */
    ERASURE,
    /** A shop left for good: its store is erased. */
    DEPARTURE,
    /** People who were silent for long are erased; nobody asked. */
    SILENCE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
