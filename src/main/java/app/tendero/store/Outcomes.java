package app.tendero.store;

import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.RegistryOutcome.Done;
import app.tendero.store.RegistryOutcome.Incomplete;
import app.tendero.store.RegistryOutcome.NoSuchStore;
import app.tendero.store.RegistryOutcome.NothingToUndo;
import app.tendero.store.RegistryOutcome.Outdated;
import app.tendero.store.RegistryOutcome.Taken;
import java.util.List;

/** What a door answers to what became of a wish. */
final class Outcomes {

    private Outcomes() {}

    /**
     * The store as it is now.
     *
     * @throws ProblemException where the wish was not granted
     */
    static StoreView storeOf(RegistryOutcome outcome) {
        return switch (outcome) {
            case Done(var store) -> store;
            case Taken(var errors) ->
                    throw new ProblemException(
                            Problem.conflict("Somebody has it already; see errors.", errors));
            case Outdated(var version) ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "Somebody changed these settings meanwhile. Read them again,"
                                            + " then make the change on the latest version.",
                                    List.of(
                                            new FieldError(
                                                    "version", "the latest is " + version))));
            case NothingToUndo() ->
                    throw new ProblemException(
                            Problem.conflict("There is nothing to undo.", List.of()));
            case Incomplete(var errors) -> throw invalid(errors);
            case NoSuchStore() -> throw gone();
        };
    }

    static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(Problem.invalid(errors));
    }

    static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
