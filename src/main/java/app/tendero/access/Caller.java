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
     * The caller that the gate found, for a door under {@code /api} or {@code /admin/api}. A door
     * is closed to a merchant's agents unless it says {@link #of(ContainerRequestContext, Role)}.
     *
     * @throws ProblemException 401 at an open door, when nobody said who they are; 403 for an agent
     */
    static Caller of(ContainerRequestContext request) {
        return of(request, Role.MANAGER);
    }

    /**
     * The same for a door that is open to less, or only to more.
     *
     * @throws ProblemException 403 for a merchant's person with a lesser role
     */
    static Caller of(ContainerRequestContext request, Role least) {
        if (request.getProperty(Caller.class.getName()) instanceof Caller caller) {
            caller.mustBe(least);
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

    /**
     * Lets a merchant's person pass who has at least this role, and every key: an operator's is
     * above roles, and a store's own was given by its owner.
     *
     * @throws ProblemException 403 for a lesser role
     */
    default void mustBe(Role least) {
        if (this instanceof Merchant merchant && !merchant.role().isAtLeast(least)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "This takes the role " + least.word() + ". Ask an owner for it."));
        }
    }

    /**
     * The deployment's operator: every store.
     *
     * @param mayChange false for a key that only reads
     */
    record Operator(boolean mayChange) implements Caller {

        /** The operator with every right. */
        public Operator() {
            this(true);
        }

        @Override
        public boolean sees(StoreId store) {
            return true;
        }
    }

    /** A merchant's own software: that store alone. */
    record OfStore(StoreId store) implements Caller {
        @Override
        public boolean sees(StoreId other) {
            return store.equals(other);
        }
    }

    /**
     * A person of the merchant's inside Shopify's admin: that store alone.
     *
     * @param user Shopify's number of the person, the token's {@code sub}
     */
    record Merchant(StoreId store, String user, Role role) implements Caller {

        /**
         * The person at a door under {@code /admin/api}, whose store is the only one it is about.
         *
         * @throws ProblemException 403 for a lesser role than {@code least}
         */
        public static Merchant of(ContainerRequestContext request, Role least) {
            if (Caller.of(request, least) instanceof Merchant merchant) {
                return merchant;
            }
            throw new ProblemException(
                    Problem.unauthorized("Open this page inside Shopify's admin."));
        }

        @Override
        public boolean sees(StoreId other) {
            return store.equals(other);
        }
    }
}
