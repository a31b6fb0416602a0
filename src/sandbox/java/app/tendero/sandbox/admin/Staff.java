package app.tendero.sandbox.admin;

import java.util.Arrays;
import java.util.Optional;

/** Who works in the pretend shops. Shopify tells apps a user's id, not what they may do. */
public enum Staff {
    OLIVE("700100001", "Olive, who opened the shop"),
    MARC("700100002", "Marc, who manages it"),
    ANA("700100003", "Ana, who answers shoppers");

    private final String id;
    private final String shownAs;

    Staff(String id, String shownAs) {
        this.id = id;
        this.shownAs = shownAs;
    }

    /** The {@code sub} of the user's session tokens. */
    public String id() {
        return id;
    }

    String shownAs() {
        return shownAs;
    }

    static Optional<Staff> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
