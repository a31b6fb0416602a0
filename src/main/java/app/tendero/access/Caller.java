package app.tendero.access;

import app.tendero.kernel.StoreId;

/** Who called one of our JSON doors, and so which stores exist for them. */
public sealed interface Caller {

    /** Whether this store exists for the caller; a store that does not is answered 404. */
    boolean sees(StoreId store);

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
