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

    record NoSuchStore() implements RegistryOutcome {}
}
