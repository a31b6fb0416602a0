package app.tendero.conversation;

/** What the core was shown for a need. */
public sealed interface View<T> {

    record Seen<T>(T value) implements View<T> {}

    /** Looked for and not there: an old id, another shop's id, a product taken off the shelf. */
    record Missing<T>() implements View<T> {}

    /** Could not be looked at; the shopper is told so, it is not tried again within the turn. */
    record Unavailable<T>(String reason) implements View<T> {}
}
