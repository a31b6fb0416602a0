package app.tendero.sandbox.admin;

import java.util.Arrays;
import java.util.Optional;

/** Who works in the pretend shops. Shopify tells apps a user's id, not what they may do. */
public enum Staff {
    OLIVE("700100001", "Olive", "Byrne", "who opened the shop"),
    MARC("700100002", "Marc", "Dubois", "who manages it"),
    ANA("700100003", "Ana", "Reyes", "who answers shoppers");

    private final String id;
    private final String firstName;
    private final String lastName;
    private final String what;

    Staff(String id, String firstName, String lastName, String what) {
        this.id = id;
        this.firstName = firstName;
        this.lastName = lastName;
        this.what = what;
    }

    /** The {@code sub} of the user's session tokens. */
    public String id() {
        return id;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    String shownAs() {
        return firstName + ", " + what;
    }

    public static Optional<Staff> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
