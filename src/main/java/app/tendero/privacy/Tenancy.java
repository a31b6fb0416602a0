package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;

/** Knows whether a shop is still here; brought by the package that keeps stores. */
public interface Tenancy {

    /** How a store stands when its shop is said to have left. */
    sealed interface Standing {

        /** It has left: its data goes. */
        record Left(LeavingStore store) implements Standing {}

        /** It is here, or has come back: nothing of it goes. */
        record Stays() implements Standing {}
    }

    /** How a store stands now; one that is not there has left. */
    Uni<Standing> standing(StoreId store);
}
