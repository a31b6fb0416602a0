package app.tendero.store;

/** What became of a wish about a store's sending numbers. */
public sealed interface NumberOutcome {

    record Done(NumberState number) implements NumberOutcome {}

    /** It is another store's; whose is not said. */
    record Taken() implements NumberOutcome {}

    /** No more than {@value StoreNumbers#MOST} fit into a store. */
    record TooMany() implements NumberOutcome {}

    record NotThere() implements NumberOutcome {}

    /** Somebody else put the numbers in order since the caller looked. */
    record Outdated() implements NumberOutcome {}

    /** The app was uninstalled while this was under way: nothing of it is kept. */
    record Left() implements NumberOutcome {}
}
