package app.tendero.store;

import app.tendero.platform.FieldError;
import java.util.List;

/** What became of a wish to register or change a store. */
sealed interface RegistryOutcome {

    record Done(StoreView store) implements RegistryOutcome {}

    /** A domain or a number that belongs to another store. */
    record Taken(List<FieldError> errors) implements RegistryOutcome {}

    /** Each field was fine by itself; together, or with what is kept, they are not. */
    record Incomplete(List<FieldError> errors) implements RegistryOutcome {}

    /**
     * The change was made on settings that somebody has changed since: nothing was done.
     *
     * @param version the latest
     */
    record Outdated(long version) implements RegistryOutcome {}

    /** There are no settings before these. */
    record NothingToUndo() implements RegistryOutcome {}

    record NoSuchStore() implements RegistryOutcome {}
}
