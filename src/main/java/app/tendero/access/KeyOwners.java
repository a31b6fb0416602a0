package app.tendero.access;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Knows which store a store's own key belongs to; brought by the package that keeps the keys. */
public interface KeyOwners {

    /** The store of this key, if it is one and its store is switched on. */
    Uni<Optional<StoreId>> ownerOf(Secret key);
}
