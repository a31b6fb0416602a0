package app.tendero.access;

import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Who called one of our JSON doors, and so which stores exist for them. */
public sealed interface Caller {

    /** Whether this store exists for the caller; a store that does not is answered 404. */
    boolean sees(StoreId store);

    /**
     * The caller that the gate found, for a door under {@code /api}.
     *
     * @throws ProblemException 401 at an open door, when nobody said who they are
     */
    static Caller of(ContainerRequestContext request) {
        if (request.getProperty(Caller.class.getName()) instanceof Caller caller) {
            return caller;
        }
        throw new ProblemException(Problem.unauthorized("Send Authorization: Bearer <key>."));
    }

    /**
     * Lets only the operator pass.
     *
     * @throws ProblemException 403 for a store
     */
    default void mustBeOperator() {
        if (!(this instanceof Operator)) {
            throw new ProblemException(Problem.forbidden("Only the operator may do this."));
        }
    }

    /** The deployment's operator: every store. */
    record Operator() implements Caller {
        @Override
        public boolean sees(StoreId store) {
            return true;
        }
    }

    /** A merchant's own software or admin page: that store alone. */
    record OfStore(StoreId store) implements Caller {
        @Override
        public boolean sees(StoreId other) {
            return store.equals(other);
        }
    }
}
