package app.tendero.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person of the merchant's may do, the least first; each may do what those before may. */
public enum Role {
    /** Answers shoppers in the inbox, and sees how the day goes. */
    AGENT,
    /** The store's settings and its data. */
    MANAGER,
    /** Everything, who else may do what included. */
    OWNER;

    /** Whether this role may do what {@code least} may. */
    public boolean isAtLeast(Role least) {
        return compareTo(least) >= 0;
    }

    /** As it stands in JSON: {@code owner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this word, if there is one. */
    public static Optional<Role> parse(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
